using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 7: the hiring margin of the young, and an average near zero.</summary>
internal sealed class YoungHiringFact : Fact
{
    private const int Year = 2025;
    private const int OldestBand = 5;

    private static readonly FactCheck Average = new()
    {
        Id = "7-average",
        Measure = new(
            "2025 年平均の就業者数: ln(AI あり ÷ なし)", "employed persons, mean of 2025: ln(with AI over without)"),
        Low = -0.005,
        High = 0.005,
        Source = "humlum_2025",
        Flag = "s",
        IsRequired = true,
    };

    private static readonly FactCheck Young = new()
    {
        Id = "7-young",
        Measure = new(
            "2025 年平均、15〜24 歳の ln(AI あり ÷ なし): 最も影響の大きい四分の一の職業 − その他の職業",
            "those of 15 to 24, mean of 2025, ln(with AI over without): most exposed quarter less other occupations"),
        Low = -0.2,
        High = -0.001,
        Source = "brynjolfsson_2025",
        Flag = "s",
        IsRequired = true,
    };

    private static readonly FactCheck YoungHires = new()
    {
        Id = "7-young-hires",
        Measure = new(
            "2023〜2025 年の合計、職のない 15〜24 歳の採用の ln(AI あり ÷ なし): 最も影響の大きい四分の一 − その他",
            "hires at 15 to 24 out of no work, sum of 2023 to 2025, ln(with over without): exposed less others"),
        Low = -0.3,
        High = -0.001,
        Source = "brynjolfsson_2025",
        Flag = "s",
        IsRequired = true,
    };

    private static readonly FactCheck YoungFirst = new()
    {
        Id = "7-young-first",
        Measure = new(
            "2025 年平均、最も影響の大きい四分の一の職業での ln(AI あり ÷ なし): 15〜24 歳 − 35 歳以上",
            "most exposed quarter, mean of 2025, ln(with AI over without): 15 to 24 less 35 and more"),
        Low = -0.2,
        High = -0.001,
        Source = "brynjolfsson_2025",
        Flag = "s",
    };

    private static readonly FactCheck Hiring = new()
    {
        Id = "7-hiring",
        Measure = new(
            "2023〜2025 年の合計、(補充の見送り + 欠員の取り下げ) ÷ (それら + AI による解雇)",
            "sum of 2023 to 2025: replacements not opened and vacancies withdrawn, over these and layoffs by AI"),
        Low = 0.5,
        High = 1.0,
        Source = "brynjolfsson_2025;humlum_2025",
        Flag = "D",
        IsRequired = true,
    };

    /// <inheritdoc/>
    public override string Id => "7";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "平均の雇用効果はほぼゼロだが、影響の大きい職業の 25 歳未満の採用に現れる",
        "The mean effect on employment is near zero, but shows in the hiring of those under 25 in exposed occupations");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "米国の上位の職業では若年で −13〜−16 %、デンマークではほぼゼロ。範囲は両方を含む。",
        "The most exposed young fell by 13 to 16 % in the United States and hardly in Denmark; the range "
            + "holds both.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs)
    {
        IReadOnlyList<PairedRun> pairs = runs.Pairs;
        bool[] exposed = Measures.MostExposed(pairs[0].With.Pack);
        return
        [
            new(Average, pairs.Select(pair => Effect(pair, month => month.AllEmployed))),
            new(Young, pairs.Select(pair => Effect(pair, month => month.EmployedIn(exposed, among: true, 0, 0))
                - Effect(pair, month => month.EmployedIn(exposed, among: false, 0, 0)))),
            new(YoungHires, pairs.Select(pair =>
                HiresEffect(pair, exposed, among: true) - HiresEffect(pair, exposed, among: false))),
            new(YoungFirst, pairs.Select(pair => Effect(pair, month => month.EmployedIn(exposed, among: true, 0, 0))
                - Effect(pair, month => month.EmployedIn(exposed, among: true, 2, OldestBand)))),
            new(Hiring, pairs.Select(HiringShare)),
        ];
    }

    private static double Effect(PairedRun pair, Func<MonthTrace, long> count) =>
        Math.Log(pair.With.Mean(Year, month => count(month)) / pair.Without.Mean(Year, month => count(month)));

    private static double HiresEffect(PairedRun pair, bool[] exposed, bool among) =>
        Math.Log((double)Hires(pair.With, exposed, among) / Hires(pair.Without, exposed, among));

    private static long Hires(RunTrace run, bool[] exposed, bool among) => ToYear(run).Sum(month =>
        Enumerable.Range(0, exposed.Length).Where(o => exposed[o] == among).Sum(o => month.YoungHires[o]));

    private static double HiringShare(PairedRun pair)
    {
        double unhired = ToYear(pair.With).Sum(month => (double)month.Unhired);
        return unhired / (unhired + ToYear(pair.With).Sum(month => (double)month.LaidOffByAi));
    }

    private static IEnumerable<MonthTrace> ToYear(RunTrace run) => run.Months.Take(FirmPanel.LookTick + 1);
}
