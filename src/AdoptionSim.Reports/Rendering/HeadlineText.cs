using System;
using System.Text;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Renders the headline as plain text.</summary>
public static class HeadlineText
{
    /// <summary>Narrowest width that can be asked for, columns.</summary>
    public const int NarrowestWidth = 40;

    /// <summary>Renders the headline.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="language">Language.</param>
    /// <param name="width">
    /// Columns of the page, 40 or more. A table that is wider is printed row by row, one cell to a line; nothing is
    /// cut.
    /// </param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40.</exception>
    public static string Render(Headline headline, ReportLanguage language, int width)
    {
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, NarrowestWidth);
        StringBuilder page = new();
        WriteHead(page, headline, language, width);
        foreach (PrintedTable table in HeadlineTables.Simulated(headline))
        {
            TableText.Append(page, table, language, width);
        }

        if (headline.NotSimulated.Count > 0)
        {
            page.Append('\n');
            ReportText count = ReportTexts.Of("not_simulated.count", headline.NotSimulated.Count);
            TableText.AppendWrapped(page, count.In(language), width);
        }

        return page.ToString();
    }

    private static void WriteHead(StringBuilder page, Headline headline, ReportLanguage language, int width)
    {
        string band = headline.Band switch
        {
            BandKind.Percentiles => "band.percentiles",
            BandKind.MinMax => "band.min_max",
            _ => "band.none",
        };
        page.Append(ReportTexts.Of("title").In(language)).Append('\n');
        ReportText run = ReportTexts.Of(
            "run", headline.RunId, NumberFormat.Month(headline.From), NumberFormat.Month(headline.To),
            headline.Replicates);
        TableText.AppendWrapped(page, run.In(language), width);
        TableText.AppendWrapped(page, ReportTexts.Of(band).In(language), width);
        TableText.AppendWrapped(page, ReportTexts.Of("nature").In(language), width);
    }
}
