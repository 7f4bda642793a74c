using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>Tables that are ready to be read: the problems of a scenario, a plan, the levers, what a check found.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class Listing : IShown
{
    private readonly ReportLanguage language;
    private readonly string citation;

    /// <summary>Makes a listing.</summary>
    internal Listing(IReadOnlyList<PrintedTable> tables, ReportLanguage language, string citation)
    {
        Tables = tables;
        this.language = language;
        this.citation = citation;
    }

    /// <summary>The tables, in both languages.</summary>
    public IReadOnlyList<PrintedTable> Tables { get; }

    /// <summary>Number of rows of all tables together.</summary>
    public int RowCount => Tables.Sum(table => table.Rows.Count);

    /// <summary>The tables as lines of a console.</summary>
    public override string ToString() => TableViews.ToText(Tables, language);

    /// <inheritdoc/>
    public string ToHtml() => TableViews.ToHtml(Tables, language);

    /// <summary>The tables as CSV, one below the other with an empty line between.</summary>
    public string ToCsv() => string.Join("\r\n", Tables.Select(table => TableViews.ToCsv(table, language)));

    /// <inheritdoc/>
    public string Cite() => citation;

    /// <summary>A table of texts.</summary>
    internal static PrintedTable TableOf(
        ReportText title, IReadOnlyList<ReportText> columns, IEnumerable<IReadOnlyList<ReportText>> rows,
        params IReadOnlyList<ReportText> notes) => new(
        title, notes, columns,
        [.. rows.Select(row => (IReadOnlyList<PrintedCell>)[.. row.Select(PrintedCell.Label)])]);

    /// <summary>A text that is the same in both languages.</summary>
    internal static ReportText Same(string? text) => ReportText.Same(text ?? "–");

    /// <summary>How the program is cited where there is no result.</summary>
    internal static string Program(ReportLanguage language) => language == ReportLanguage.Ja
        ? $"（出典）AdoptionSim（版 {Simulation.EngineVersion}）\n"
        : $"The AdoptionSim authors. AdoptionSim (version {Simulation.EngineVersion}) [Computer software].\n";
}
