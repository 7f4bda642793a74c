using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>One table of a report, in both languages.</summary>
/// <param name="Title">Title.</param>
/// <param name="Notes">What to know when reading it.</param>
/// <param name="Columns">Titles of the columns.</param>
/// <param name="Rows">Rows of as many cells.</param>
public sealed record PrintedTable(
    ReportText Title,
    IReadOnlyList<ReportText> Notes,
    IReadOnlyList<ReportText> Columns,
    IReadOnlyList<IReadOnlyList<PrintedCell>> Rows)
{
    /// <summary>Stable id by which the table, or the figure made of it, can be cited.</summary>
    public string Id { get; init; } = "";
}
