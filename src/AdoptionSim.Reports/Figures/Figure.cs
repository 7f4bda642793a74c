using System.Collections.Generic;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One figure of a report: pictures, the table behind them, and what a reader has to know.</summary>
public sealed record Figure
{
    /// <summary>Stable id, which is that of its table.</summary>
    public string Id => Table.Id;

    /// <summary>Section in which it stands.</summary>
    public required FigureSection Section { get; init; }

    /// <summary>The table, with an id for every number.</summary>
    public required PrintedTable Table { get; init; }

    /// <summary>The pictures; none for a table alone.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>One sentence that says what there is to see; its numbers stand in tables.</summary>
    public required PrintedCell Takeaway { get; init; }

    /// <summary>What is counted, and how.</summary>
    public required ReportText Definition { get; init; }

    /// <summary>Unit of the values.</summary>
    public required ReportText Unit { get; init; }

    /// <summary>Tables of the folder, and published sources, from which it comes.</summary>
    public required ReportText Source { get; init; }

    /// <summary>この図から言えないこと.</summary>
    public required ReportText CannotTell { get; init; }

    /// <summary>Whether other tables hold its numbers too, so that the catalogue of numbers has them from there.
    /// </summary>
    public bool RepeatsNumbers { get; init; }

    /// <summary>Whether its table is long, so that a page shows it only when asked.</summary>
    public bool IsLong { get; init; }
}
