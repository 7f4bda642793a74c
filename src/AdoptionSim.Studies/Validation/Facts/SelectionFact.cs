using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation.Facts;

/// <summary>Fact 8: who adopts was larger and more productive before.</summary>
internal sealed class SelectionFact : Fact
{
    private static readonly FactCheck Size = Check(
        "8-size", 0.05, "導入前（2023 年 1 月）の対数従業者数: 2025 年末までに導入した企業 − しなかった企業",
        "log headcount in January 2023: firms that adopt by the end of 2025 less firms that do not");

    private static readonly FactCheck Level = Check(
        "8-level", 0.005, "導入前（2023 年 1 月）の対数生産性: 2025 年末までに導入した企業 − しなかった企業",
        "log output for a person in January 2023: firms that adopt by the end of 2025 less firms that do not");

    private static readonly FactCheck Bias = Check(
        "8-bias", 0.005, "2025 年 12 月の対数生産性の（利用企業 − 非利用企業）− 同じ企業の（AI あり − なし）",
        "log output for a person, December 2025: users less non-users, less the same firms with AI less without");

    /// <inheritdoc/>
    public override string Id => "8";

    /// <inheritdoc/>
    public override BilingualText Statement { get; } = new(
        "導入する企業は導入の前から大きく生産的で、導入への回帰は効果を過大に見せる",
        "Adopters were larger and more productive before, so a regression on adoption overstates its effect");

    /// <inheritdoc/>
    public override BilingualText Caution { get; } = new(
        "モデルの企業には固有の生産性がない。導入前の一人当たり産出は産業の労働費用の割合と職業構成だけで決まり、どの産業が導入するかで符号が変わる。",
        "Firms have no productivity of their own: before AI, output for a person differs only by the share "
            + "of labour in the cost of the sector and by occupations, so that the sign depends on which sectors "
            + "adopt.");

    /// <inheritdoc/>
    public override IReadOnlyList<FactReading> Measure(ValidationRuns runs) =>
    [
        new(Size, runs.Pairs.Select(pair => pair.Firms.SizeBefore)),
        new(Level, runs.Pairs.Select(pair => pair.Firms.ProductivityBefore)),
        new(Bias, runs.Pairs.Select(pair => pair.Firms.NaiveEffect - pair.Firms.TrueEffect)),
    ];

    private static FactCheck Check(string id, double low, string japanese, string english) => new()
    {
        Id = id,
        Measure = new(japanese, english),
        Low = low,
        High = null,
        Source = "btos",
        Flag = "M",
    };
}
