using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>Sentences with cells of tables in them, so that a number in a sentence is one of a table.</summary>
internal static class Takeaways
{
    /// <summary>The text of a key with cells put in.</summary>
    public static PrintedCell Of(string key, params IReadOnlyList<PrintedCell> cells)
    {
        ReportText text = ReportTexts.Of(key);
        return new PrintedCell(
            new ReportText(
                Fill(text.Ja, [.. cells.Select(cell => cell.Text.Ja)]),
                Fill(text.En, [.. cells.Select(cell => cell.Text.En)])),
            [.. cells.SelectMany(cell => cell.Numbers)]);
    }

    /// <summary>Puts texts into the places {0}, {1} and so on; a text that has such places itself stays as it is.
    /// </summary>
    public static ReportText Text(string key, params IReadOnlyList<ReportText> values) =>
        Of(key, [.. values.Select(PrintedCell.Label)]).Text;

    private static string Fill(string form, string[] values) =>
        string.Format(CultureInfo.InvariantCulture, form, [.. values.Cast<object>()]);
}
