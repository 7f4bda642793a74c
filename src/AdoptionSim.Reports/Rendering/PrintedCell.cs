using System.Collections.Generic;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>One cell of a printed table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Numbers">The numbers in it, so that each can be cited.</param>
public sealed record PrintedCell(ReportText Text, IReadOnlyList<PrintedNumber> Numbers)
{
    /// <summary>A cell without numbers of the results.</summary>
    /// <param name="text">What it says.</param>
    public static PrintedCell Label(ReportText text) => new(text, []);
}
