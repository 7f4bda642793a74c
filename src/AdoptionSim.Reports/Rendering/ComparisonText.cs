using System;
using System.Text;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Renders a comparison as plain text.</summary>
public static class ComparisonText
{
    /// <summary>Renders a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">Language.</param>
    /// <param name="width">Columns of the page, 40 or more; a wider table is printed row by row.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40.</exception>
    public static string Render(Comparison comparison, ReportLanguage language, int width)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, HeadlineText.NarrowestWidth);
        StringBuilder page = new();
        string variants = string.Join(", ", System.Linq.Enumerable.Skip(comparison.Labels, 1));
        page.Append(ReportTexts.Of("compare.title", comparison.Labels[0], variants).In(language)).Append('\n');
        Wrap(ReportTexts.Of("compare.head", comparison.Id, comparison.Replicates));
        for (int k = 0; k < comparison.Labels.Count; k++)
        {
            Wrap(ReportTexts.Of("compare.run", comparison.Labels[k], comparison.RunIds[k]));
        }

        Wrap(ReportTexts.Of("compare.levels"));
        Wrap(ReportTexts.Of(comparison.Band switch
        {
            BandKind.Percentiles => "compare.band.percentiles",
            BandKind.MinMax => "compare.band.min_max",
            _ => "compare.band.none",
        }));
        Wrap(ReportTexts.Of("compare.pairs"));
        Wrap(ReportTexts.Of("compare.detectable"));
        Wrap(ReportTexts.Of("nature"));
        foreach (PrintedTable table in ComparisonTables.Of(comparison))
        {
            TableText.Append(page, table, language, width);
        }

        return page.ToString();

        void Wrap(ReportText text) => TableText.AppendWrapped(page, text.In(language), width);
    }
}
