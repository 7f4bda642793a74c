using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 4: the young use AI more.</summary>
internal sealed class AgeGradientFact : Fact
{
    private const double Tolerance = 0.5;

    /// <inheritdoc/>
    public override string Id => "4";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "個人の利用は若いほど多い（20 代 44.7 %、60 代 15.5 %）",
        "The young use AI more (44.7 % in their twenties, 15.5 % in their sixties)");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs)
    {
        double printed = Measures.LogOdds(Printed(runs, "age_20_29")) - Measures.LogOdds(Printed(runs, "age_60_69"));
        var check = new FactCheck
        {
            Id = "4-gradient",
            Measure = new(
                "2025 年 2 月の利用経験率のロジット差、20 代と 60 代（公表値の差 ±0.5）",
                "log-odds of ever having used AI, twenties less sixties, February 2025 (printed difference ±0.5)"),
            Low = printed - Tolerance,
            High = printed + Tolerance,
            Unit = FactUnit.Number,
            Source = "mic_wp_r07",
            Flag = "S",
        };
        return [new(check, runs.Pairs.Select(pair => Gradient(pair.With.At(2025, 2))))];
    }

    private static double Printed(ValidationRuns runs, string age) => runs.Readings.First(reading =>
        string.Equals(reading.SurveyId, $"mic_individuals_jp_202502_{age}_ever_used", StringComparison.Ordinal))
        .ValuePercent.GetValueOrDefault() / 100.0;

    private static double Gradient(MonthTrace month) =>
        Measures.LogOdds(EverShare(month, "20_29")) - Measures.LogOdds(EverShare(month, "60_69"));

    private static double EverShare(MonthTrace month, string ages)
    {
        int age = AgeClass.Ids.ToList().IndexOf(ages);
        return (double)month.EverUsers[age] / month.Persons[age];
    }
}
