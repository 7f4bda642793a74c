using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws bars of parts. Each part has a hatching of its own, so that none needs its colour.</summary>
internal static class StackDrawing
{
    private const int Hatchings = 4;

    /// <summary>Draws a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="language">Language.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="uniqueId">Start of the ids of the hatchings, which no other picture of the page has.</param>
    /// <returns>The marks, and the height that they take.</returns>
    public static (string Marks, double HeightPixels) Draw(
        StackChart chart, ReportLanguage language, DrawingFrame frame, string uniqueId)
    {
        var svg = new Svg();
        void Part(double x, double y, double width, double height, int part)
        {
            svg.Rectangle(x, y, width, height, $"f{part % SvgStyle.Count}");
            if (part % Hatchings > 0)
            {
                svg.Rectangle(x, y, width, height, "none", $" fill=\"url(#{uniqueId}h{part % Hatchings})\"");
            }
        }

        double top = Legend.Draw(
            svg, frame, 0.0,
            [
                .. chart.Parts.Select((name, part) => (
                    name.In(language), (Action<double, double>)((x, y) => Part(x, y - 6.0, 20.0, 12.0, part)))),
            ]);
        IReadOnlyList<string> axis = TextBox.Wrap(chart.Axis.In(language), frame.WidthPixels, frame.FontPixels);
        svg.Lines(0.0, top + frame.FontPixels, axis, frame.LinePixels, "start", "mu");
        var rows = new RowFrame(
            frame, chart.Rows.Select(row => row.Label), language, top + (axis.Count * frame.LinePixels) + 10.0);
        double high = chart.Rows.Select(row => Math.Max(row.Values.Sum(), row.Upper ?? 0.0)).DefaultIfEmpty(1.0).Max();
        Scale scale = Scale.Linear(chart.From, Math.Round(high, 6), rows.Left, rows.Right, frame.IsNarrow ? 4 : 7);
        rows.Draw(svg, scale);
        for (int k = 0; k < chart.Rows.Count; k++)
        {
            double y = rows.Middle(k);
            double sum = 0.0;
            for (int part = 0; part < chart.Parts.Count; part++)
            {
                double from = scale.At(Math.Max(chart.From, sum));
                sum += chart.Rows[k].Values[part];
                double to = scale.At(Math.Max(chart.From, sum));
                Part(from, y - (0.5 * RowFrame.HeightPixels), Math.Max(0.0, to - from), RowFrame.HeightPixels, part);
            }

            if (chart.Rows[k].Lower is double lower && chart.Rows[k].Upper is double upper)
            {
                svg.Line(scale.At(lower), y, scale.At(upper), y, "wk");
                svg.Line(scale.At(lower), y - 4.0, scale.At(lower), y + 4.0, "wk");
                svg.Line(scale.At(upper), y - 4.0, scale.At(upper), y + 4.0, "wk");
            }
        }

        return (Patterns(uniqueId) + svg, rows.End);
    }

    private static string Patterns(string uniqueId) =>
        "<defs>" + Pattern(uniqueId, 1, "M-1 7L7-1M-2 2L2-2M4 8L8 4") + Pattern(uniqueId, 2, "M1 1h2v2h-2z")
        + Pattern(uniqueId, 3, "M0 3h6M3 0v6") + "</defs>";

    private static string Pattern(string uniqueId, int number, string path) =>
        $"<pattern id=\"{uniqueId}h{number}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        + $"<path class=\"hatch\" d=\"{path}\"/></pattern>";
}
