using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 1: large firms first, parallel in log-odds.</summary>
internal sealed class SizeCurveFact : Fact
{
    private static readonly FactCheck Order = new()
    {
        Id = "1-order",
        Measure = new(
            "2025 年 12 月の利用率の規模順位相関（Spearman、企業数の重み）",
            "rank correlation of size class and share of using firms, December 2025 (Spearman)"),
        Low = 0.9,
        High = 1.0,
        Unit = FactUnit.Number,
        Source = "mhlw_wp_2025;icr_2024",
        Flag = "s",
    };

    private static readonly FactCheck Parallel = new()
    {
        Id = "1-parallel",
        Measure = new(
            "最大と最小の規模の利用率のロジット差が、2023 年 12 月から 2025 年 12 月までに変わった幅",
            "change from December 2023 to December 2025 of the log-odds gap between largest and smallest class"),
        Low = -0.5,
        High = 0.5,
        Unit = FactUnit.Number,
        Source = "tsr_2023;tsr_2025",
        Flag = "D",
    };

    private static readonly FactCheck Weighted = new()
    {
        Id = "1-weighted",
        Measure = new(
            "2025 年 12 月の従業者の重みの利用率 ÷ 企業数の重みの利用率（米国は 32 ÷ 18）",
            "use weighted by staff over use weighted by firms, December 2025 (United States: 32 over 18)"),
        Low = 1.3,
        High = 2.3,
        Unit = FactUnit.Number,
        Source = "btos",
        Flag = "s",
    };

    /// <inheritdoc/>
    public override string Id => "1";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "普及は大きい企業が先で、規模間の差はロジットでほぼ平行に進む",
        "Large firms adopt first, and size classes run about parallel in log-odds");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "縮尺 1:100 では最大の規模の企業は数十社しかなく、そのロジットは偶然に大きく揺れる。",
        "At 1:100 the largest class has a few dozen firms, so that its log-odds move much by chance.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Order, runs.Pairs.Select(pair => OrderOf(pair.With))),
        new(Parallel, runs.Pairs.Select(pair => GapOf(pair.With, 2025) - GapOf(pair.With, 2023))),
        new(Weighted, runs.Pairs.Select(pair => WeightedOf(pair.With))),
    ];

    private static double OrderOf(RunTrace run)
    {
        MonthTrace month = run.At(2025, 12);
        int classes = run.Pack.SizeClasses.Count;
        return Measures.RankCorrelation(
            [.. Enumerable.Range(0, classes).Select(k => (double)k)],
            [.. Enumerable.Range(0, classes).Select(k => UseOf(run, month, k))]);
    }

    private static double GapOf(RunTrace run, int year)
    {
        MonthTrace month = run.At(year, 12);
        return LogOddsOf(run, month, run.Pack.SizeClasses.Count - 1) - LogOddsOf(run, month, 0);
    }

    /// <summary>Empirical log-odds, half a firm on each side: all of a small class may use AI.</summary>
    private static double LogOddsOf(RunTrace run, MonthTrace month, int sizeClass)
    {
        int[] strata = [.. EnterprisesOf(run).Where(k => run.Strata[k].SizeClass == sizeClass)];
        double users = strata.Sum(k => month.UsingFirms[k]) + 0.5;
        return Math.Log(users / (strata.Sum(k => month.Firms[k]) + 1.0 - users));
    }

    private static double UseOf(RunTrace run, MonthTrace month, int sizeClass)
    {
        int[] strata = [.. EnterprisesOf(run).Where(k => run.Strata[k].SizeClass == sizeClass)];
        return (double)strata.Sum(k => month.UsingFirms[k]) / strata.Sum(k => month.Firms[k]);
    }

    private static double WeightedOf(RunTrace run)
    {
        MonthTrace month = run.At(2025, 12);
        int[] strata = [.. EnterprisesOf(run)];
        double byStaff = (double)strata.Sum(k => month.UsingStaff[k]) / strata.Sum(k => month.Staff[k]);
        double byFirms = (double)strata.Sum(k => month.UsingFirms[k]) / strata.Sum(k => month.Firms[k]);
        return byStaff / byFirms;
    }

    private static IEnumerable<int> EnterprisesOf(RunTrace run) =>
        Enumerable.Range(0, run.Strata.Count).Where(k => run.Strata[k].Kind == EmployerKind.Enterprise);
}
