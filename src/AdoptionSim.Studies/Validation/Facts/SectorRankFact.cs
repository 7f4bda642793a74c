using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 2: the ranking of sectors.</summary>
internal sealed class SectorRankFact : Fact
{
    private static readonly FactCheck Firms = Check(
        "2-firms", "icr_2024",
        "2024 年 9 月の産業別利用率（従業者の重み）と ICR の公表値の順位相関",
        "rank correlation of use by section, weighted by staff, with the values that ICR printed for September 2024");

    private static readonly FactCheck Workers = Check(
        "2-workers", "rieti_2023",
        "2023 年 9 月の産業別利用率（従業者の重み）と森川の就業者の公表値の順位相関",
        "rank correlation of use by section, weighted by staff, with Morikawa's shares of workers of September 2023");

    /// <inheritdoc/>
    public override string Id => "2";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "産業の順位: 情報通信、金融、インフラ、専門サービスが先で、運輸、飲食、医療福祉が後",
        "Sectors rank: information, finance, utilities and professions first; transport, food and health last");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "公表された産業は六つと七つで、順位が一つ違うだけで相関が動く。これらの値は当てはめにも使われたので、標本外の検証ではない。",
        "Six and seven sections are printed, so that one rank moves the correlation. The fit used these "
            + "values too: this is no test out of sample.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Firms, runs.Pairs.Select(pair => Correlation(runs, pair.With, "icr", "firm_uses", 2024, 9))),
        new(Workers, runs.Pairs.Select(pair => Correlation(
            runs, pair.With, "morikawa_rieti", "worker_uses_ai", 2023, 9))),
    ];

    private static FactCheck Check(string id, string source, string japanese, string english) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = 0.7,
        High = 1.0,
        Unit = FactUnit.Number,
        Source = source,
        Flag = "s",
    };

    private static double Correlation(
        ValidationRuns runs, RunTrace run, string surveyor, string measure, int year, int month)
    {
        MonthTrace now = run.At(year, month);
        List<double> printed = [];
        List<double> simulated = [];
        foreach (var reading in runs.Readings)
        {
            if (reading.Operator == surveyor && reading.SubgroupKind == "sector" && reading.Measure == measure
                && reading.ValuePercent is { } percent && ShareOf(run, now, reading.Subgroup) is { } share)
            {
                printed.Add(percent);
                simulated.Add(share);
            }
        }

        return Measures.RankCorrelation(printed, simulated);
    }

    /// <summary>A printed part of a section, such as M_food, is held against the whole section.</summary>
    private static double? ShareOf(RunTrace run, MonthTrace month, string subgroup)
    {
        string section = subgroup.Split('_')[0];
        int[] strata = [.. Enumerable.Range(0, run.Strata.Count).Where(k => string.Equals(
            run.Pack.Sectors[run.Strata[k].Sector].Id, section, StringComparison.OrdinalIgnoreCase))];
        return strata.Length == 0
            ? null
            : (double)strata.Sum(k => month.UsingStaff[k]) / strata.Sum(k => month.Staff[k]);
    }
}
