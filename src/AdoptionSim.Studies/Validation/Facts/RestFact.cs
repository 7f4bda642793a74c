using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact R: Japan at rest stays at rest, for ten years, at either scale.</summary>
internal sealed class RestFact : Fact
{
    private const double UnemploymentRate = 0.025;
    private const double VacancyRate = 0.029;
    private const double Tolerance = 0.001;
    private const double ShareTolerance = 0.01;

    private static readonly FactCheck WorstUnemployment = Rate(
        "R-unemployment", "年平均の失業率（訓練中を含む）と 2.5 % の差の、十年で最大のもの",
        "greatest distance of a year's mean unemployment rate, trainees included, from 2.5 %, of ten years",
        "lfs_2025_12", "S");

    private static readonly FactCheck WorstVacancies = Rate(
        "R-vacancies", "年平均の欠員率（対労働力人口）と 2.9 % の差の、十年で最大のもの",
        "greatest distance of a year's mean vacancy rate, over the labour force, from 2.9 %, of ten years",
        "employment_trends_2024", "s");

    private static readonly FactCheck CoarseUnemployment = Rate(
        "R-unemployment-coarse", "粗い縮尺での十年平均の失業率と 2.5 % の差",
        "distance of the ten-year mean unemployment rate from 2.5 % at the coarse scale", "lfs_2025_12", "S");

    private static readonly FactCheck CoarseVacancies = Rate(
        "R-vacancies-coarse", "粗い縮尺での十年平均の欠員率と 2.9 % の差",
        "distance of the ten-year mean vacancy rate from 2.9 % at the coarse scale",
        "employment_trends_2024", "s");

    private static readonly FactCheck Shares = new()
    {
        Id = "R-occupations",
        Measure = new(
            "職業構成の変化: 一年目と十年目の職業別割合の差の絶対値の和の半分",
            "change of occupational shares: half the sum of absolute differences, first against tenth year"),
        Low = 0.0,
        High = ShareTolerance,
        Source = "design_prior",
        Flag = "D",
        IsRequired = true,
        EveryRun = true,
    };

    /// <inheritdoc/>
    public override string Id => "R";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "AI も衝撃もなければ、失業率と欠員率と職業構成は十年動かない",
        "Without AI and shocks, unemployment, vacancies and occupational shares stay for ten years");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "縮尺 1:100 でも大企業が一つ閉じればその年の率は 0.5 ポイント揺れ、また戻る。そこで率は試算の中央値と三分の二で判定し、"
            + "粗い縮尺は十年平均で見る。",
        "Even at 1:100 the closure of one large firm moves a year's rates by 0.5 points, from where they return. So "
            + "rates are judged by the median and two thirds of the runs, and the coarse scale by its ten-year mean.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(WorstUnemployment, runs.Rests.Select(run => Worst(run, month => month.UnemploymentRate, UnemploymentRate))),
        new(WorstVacancies, runs.Rests.Select(run => Worst(run, month => month.VacancyRate, VacancyRate))),
        new(CoarseUnemployment, runs.CoarseRests.Select(run =>
            Math.Abs(run.Months.Average(month => month.UnemploymentRate) - UnemploymentRate))),
        new(CoarseVacancies, runs.CoarseRests.Select(run =>
            Math.Abs(run.Months.Average(month => month.VacancyRate) - VacancyRate))),
        new(Shares, runs.Rests.Concat(runs.CoarseRests).Select(ShareChange)),
    ];

    private static FactCheck Rate(
        string id, string japanese, string english, string source, string flag) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = 0.0,
        High = Tolerance,
        Source = source,
        Flag = flag,
        IsRequired = true,
    };

    private static double Worst(RunTrace run, Func<MonthTrace, double> rate, double target) => Enumerable
        .Range(0, run.Years).Max(year => Math.Abs(run.YearFromStart(year).Average(rate) - target));

    private static double ShareChange(RunTrace run)
    {
        double[] first = SharesOf(run, 0);
        double[] last = SharesOf(run, run.Years - 1);
        return 0.5 * first.Zip(last, (before, after) => Math.Abs(after - before)).Sum();
    }

    private static double[] SharesOf(RunTrace run, int year)
    {
        double all = run.YearFromStart(year).Sum(month => (double)month.AllEmployed);
        int occupations = run.Pack.Occupations.Count;
        return [.. Enumerable.Range(0, occupations).Select(o =>
            run.YearFromStart(year).Sum(month => EmployedOf(month, o, occupations)) / all)];
    }

    private static double EmployedOf(MonthTrace month, int occupation, int occupations)
    {
        var chosen = new bool[occupations];
        chosen[occupation] = true;
        return month.EmployedIn(chosen, among: true, 0, AgeBand.Count - 1);
    }
}
