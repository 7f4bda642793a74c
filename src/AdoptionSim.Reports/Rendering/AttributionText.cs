using System;
using System.Text;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Renders an attribution as plain text.</summary>
public static class AttributionText
{
    /// <summary>Renders an attribution.</summary>
    /// <param name="attribution">The attribution.</param>
    /// <param name="language">Language.</param>
    /// <param name="width">Columns of the page, 40 or more.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40.</exception>
    public static string Render(Attribution attribution, ReportLanguage language, int width)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, HeadlineText.NarrowestWidth);
        StringBuilder page = new();
        page.Append(ReportTexts.Of("explain.title", attribution.ScenarioId).In(language)).Append('\n');
        Wrap(ReportTexts.Of(
            "explain.head", attribution.FullRunId, attribution.EmptyRunId, attribution.Replicates,
            attribution.Month));
        Wrap(attribution.Orders is int orders
            ? ReportTexts.Of("explain.sampled", orders)
            : ReportTexts.Of("explain.exact"));
        Wrap(ReportTexts.Of(Estimate.BandOf(attribution.Replicates) switch
        {
            BandKind.Percentiles => "explain.band.percentiles",
            BandKind.MinMax => "explain.band.min_max",
            _ => "compare.band.none",
        }));
        Wrap(ReportTexts.Of("nature"));
        foreach (PrintedTable table in AttributionTables.Of(attribution))
        {
            TableText.Append(page, table, language, width);
        }

        return page.ToString();

        void Wrap(ReportText text) => TableText.AppendWrapped(page, text.In(language), width);
    }
}
