using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 9: the J-curve.</summary>
internal sealed class ProductivityDipFact : Fact
{
    private const string Paper =
        "Brynjolfsson, Rock and Syverson, The Productivity J-Curve, AEJ: Macroeconomics 13 (2021)";

    private static readonly FactCheck Dip = Check(
        "9-dip", -0.1, -0.0001, "導入後 1〜6 か月の対数生産性（AI なしの同じ企業との差、導入前 3 か月を基準）",
        "log output for a person of adopters against the same firms without AI, months 1 to 6, less before adoption");

    private static readonly FactCheck Rise = Check(
        "9-rise", 0.0001, 0.2, "導入後 31〜36 か月の同じ差",
        "the same difference in months 31 to 36");

    /// <inheritdoc/>
    public override string Id => "9";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "導入した企業の測定される生産性は、いったん下がってから上がる",
        "The measured productivity of adopters dips before it rises");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "調整で失う時間（`adjustment_hours_share` × 目標までの距離）は最初の向上より小さい。無形資産への投資は別に数え、産出から引かない。",
        "The hours lost to adjustment (`adjustment_hours_share` times the distance still to go) are less "
            + "than the first gains; investment in intangibles is booked apart and not taken from output.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Dip, runs.Pairs.Select(pair => pair.Firms.Dip)),
        new(Rise, runs.Pairs.Select(pair => pair.Firms.Rise)),
    ];

    private static FactCheck Check(string id, double low, double high, string japanese, string english) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = low,
        High = high,
        Source = Paper,
        Flag = "M",
    };
}
