using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 10: Okun's law in Japan.</summary>
internal sealed class OkunFact : Fact
{
    private static readonly FactCheck Slope = new()
    {
        Id = "10-slope",
        Measure = new(
            "景気循環の下で、年平均の失業率の変化の、年平均の産出の対数の変化に対する傾き",
            "slope of the yearly change of unemployment on the yearly change of log output, under the cycle"),
        Low = -0.2,
        High = -0.1,
        Unit = FactUnit.Number,
        Source = "recalled",
        Flag = "M",
    };

    /// <inheritdoc/>
    public override string Id => "10";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "日本のオークン係数は小さい（−0.1 から −0.2）",
        "Okun's coefficient of Japan is small (-0.1 to -0.2)");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "モデルの産出は人員に一対一で従う。企業は余剰人員を抱えず、労働時間も動かない。",
        "Output follows staff one to one in the model: firms hoard no labour and hours do not move.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
        [new(Slope, runs.Cycles.Select(SlopeOf))];

    private static double SlopeOf(RunTrace run)
    {
        double[] output = [.. Enumerable.Range(0, run.Years).Select(year =>
            Math.Log(run.YearFromStart(year).Average(month => (double)month.OutputThousandYen)))];
        double[] unemployed = [.. Enumerable.Range(0, run.Years).Select(year =>
            run.YearFromStart(year).Average(month => month.UnemploymentRate))];
        return Measures.Slope(Changes(output), Changes(unemployed));
    }

    private static double[] Changes(double[] levels) => [.. levels.Skip(1).Zip(levels, (now, before) => now - before)];
}
