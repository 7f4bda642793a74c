using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 12: wages move less and later than quantities.</summary>
internal sealed class WageTimingFact : Fact
{
    private const int NearYear = 2025;
    private const int MiddleYear = 2028;
    private const int LastYear = 2032;

    private static readonly FactCheck Smaller = new()
    {
        Id = "12-smaller",
        Measure = new(
            "2025 年平均、最も影響の大きい四分の一 − その他の ln(AI あり ÷ なし) の大きさ: 賃金 ÷ 15〜24 歳の雇用",
            "mean of 2025, exposed quarter less others, size of ln(with over without): "
                + "wage over employment at 15 to 24"),
        Low = 0.0,
        High = 0.99,
        Unit = FactUnit.Number,
        Source = "brynjolfsson_2025",
        Flag = "s",
    };

    private static readonly FactCheck Later = new()
    {
        Id = "12-later",
        Measure = new(
            "2032 年の効果のうち 2028 年までに現れた割合（最も影響の大きい四分の一 − その他）: 雇用 − 賃金",
            "part of the effect of 2032 that shows by 2028, exposed quarter less others: employment less wage"),
        Low = 0.001,
        High = null,
        Unit = FactUnit.Number,
        Source = "humlum_2025",
        Flag = "M",
    };

    /// <inheritdoc/>
    public override string Id => "12";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "賃金の反応は、数量の反応より小さく、遅い",
        "Wages respond less than quantities, and later");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs)
    {
        IReadOnlyList<PairedRun> pairs = runs.Pairs;
        bool[] exposed = Measures.MostExposed(pairs[0].With.Pack);
        return
        [
            new(Smaller, pairs.Select(pair => Math.Abs(WageEffect(pair, exposed, NearYear))
                / Math.Abs(StaffEffect(pair, exposed, NearYear, 0)))),
            new(Later, pairs.Select(pair => Timing(pair, exposed))),
        ];
    }

    private static double Timing(PairedRun pair, bool[] exposed)
    {
        int oldest = AgeBand.Count - 1;
        double staff = StaffEffect(pair, exposed, MiddleYear, oldest) / StaffEffect(pair, exposed, LastYear, oldest);
        return staff - (WageEffect(pair, exposed, MiddleYear) / WageEffect(pair, exposed, LastYear));
    }

    private static double StaffEffect(PairedRun pair, bool[] exposed, int year, int lastBand)
    {
        double Effect(bool among) => Math.Log(
            pair.With.Mean(year, month => month.EmployedIn(exposed, among, 0, lastBand))
            / pair.Without.Mean(year, month => month.EmployedIn(exposed, among, 0, lastBand)));
        return Effect(among: true) - Effect(among: false);
    }

    /// <summary>Weighted by the staff of each occupation without AI, so that its mix does not move the mean.</summary>
    private static double WageEffect(PairedRun pair, bool[] exposed, int year)
    {
        double Effect(bool among)
        {
            double sum = 0.0;
            double weight = 0.0;
            for (int o = 0; o < exposed.Length; o++)
            {
                var only = new bool[exposed.Length];
                only[o] = true;
                double staff = exposed[o] == among
                    ? pair.Without.Mean(year, month => month.EmployedIn(only, among: true, 0, AgeBand.Count - 1))
                    : 0.0;
                double with = pair.With.Mean(year, month => month.WageYen[o]);
                sum += staff * Math.Log(with / pair.Without.Mean(year, month => month.WageYen[o]));
                weight += staff;
            }

            return sum / weight;
        }

        return Effect(among: true) - Effect(among: false);
    }
}
