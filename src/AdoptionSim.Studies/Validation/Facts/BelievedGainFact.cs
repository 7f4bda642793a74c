using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 13: more gain is reported than realised.</summary>
internal sealed class BelievedGainFact : Fact
{
    private static readonly FactCheck Ratio = new()
    {
        Id = "13-ratio",
        Measure = new(
            "2025 年 12 月、利用企業が信じる向上 ÷ 実現した向上（従業者の重みの平均の比）",
            "gain that using firms believe in over gain that they realise, means weighted by staff, December 2025"),
        Low = 1.02,
        High = 4.0,
        Unit = FactUnit.Number,
        Source = "rieti_2023",
        Flag = "M",
    };

    /// <inheritdoc/>
    public override string Id => "13";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "報告される生産性の向上は、実現したものより大きい",
        "The gains that users report exceed those that they realise");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "当てはめは、普及の遅さを説明するために最初の期待（`belief_initial_mean_log`）を実現値よりはるかに低く置き、2025 年までの経験では埋まらない。ここで比べるのは企業の期待で、"
            + "働き手の自己申告はモデルにない。",
        "The fit explains slow adoption by first beliefs (`belief_initial_mean_log`) far below the gain, and "
            + "experience does not close the distance by 2025. These are beliefs of firms; what persons report of "
            + "themselves is not in the model.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
        [new(Ratio, runs.Pairs.Select(pair => pair.Firms.Believed / pair.Firms.Realised))];
}
