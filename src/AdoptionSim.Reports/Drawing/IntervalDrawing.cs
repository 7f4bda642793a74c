using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws values with their intervals, row by row, and published values beside them.</summary>
internal static class IntervalDrawing
{
    /// <summary>Draws a chart.</summary>
    /// <returns>The marks, and the height that they take.</returns>
    public static (string Marks, double HeightPixels) Draw(
        IntervalChart chart, ReportLanguage language, DrawingFrame frame)
    {
        var svg = new Svg();
        double top = Legend.Draw(svg, frame, 0.0, Entries(chart, language, svg));
        IReadOnlyList<string> axis = TextBox.Wrap(chart.Axis.In(language), frame.WidthPixels, frame.FontPixels);
        svg.Lines(0.0, top + frame.FontPixels, axis, frame.LinePixels, "start", "mu");
        var rows = new RowFrame(
            frame, chart.Rows.Select(row => row.Label), language, top + (axis.Count * frame.LinePixels) + 10.0);
        double[] values =
        [
            .. chart.Rows.SelectMany(row => new[]
            {
                row.Value, row.Lower, row.Upper, row.ReferenceLower, row.ReferenceUpper,
            }).OfType<double>(),
            .. chart.Rows.SelectMany(row => row.Dots),
        ];
        double low = values.DefaultIfEmpty(0.0).Min();
        double high = values.DefaultIfEmpty(1.0).Max();
        Scale scale = Scale.Linear(
            chart.WithZero ? Math.Min(low, 0.0) : low, chart.WithZero ? Math.Max(high, 0.0) : high, rows.Left,
            rows.Right, frame.IsNarrow ? 4 : 7);
        rows.Draw(svg, scale);
        for (int k = 0; k < chart.Rows.Count; k++)
        {
            DrawRow(svg, chart.Rows[k], scale, rows.Middle(k));
        }

        return (svg.ToString(), rows.End);
    }

    private static void DrawRow(Svg svg, IntervalRow row, Scale scale, double y)
    {
        for (int r = 0; r < row.Dots.Count; r++)
        {
            svg.Circle(scale.At(row.Dots[r]), y + (((r % 3) - 1) * 4.5), 2.5, "dot");
        }

        if (row.Lower is double lower && row.Upper is double upper)
        {
            string look = $"ln s{row.Style % SvgStyle.Count} solid";
            svg.Line(scale.At(lower), y, scale.At(upper), y, look);
            svg.Line(scale.At(lower), y - 4.0, scale.At(lower), y + 4.0, look);
            svg.Line(scale.At(upper), y - 4.0, scale.At(upper), y + 4.0, look);
        }

        if (row.Value is double value)
        {
            svg.Mark(scale.At(value), y, row.Style, 5.0);
        }

        if (row.ReferenceLower is double from && row.ReferenceUpper is double to)
        {
            if (to > from)
            {
                svg.Line(scale.At(from), y, scale.At(to), y, "wk");
            }

            svg.Path($"M{Svg.Number(scale.At(0.5 * (from + to)))} {Svg.Number(y - 6.0)}l6 6-6 6-6-6z", "pub");
        }
    }

    private static List<(string Name, Action<double, double> Sample)> Entries(
        IntervalChart chart, ReportLanguage language, Svg svg)
    {
        List<(string, Action<double, double>)> entries = [];
        for (int k = 0; k < chart.Styles.Count; k++)
        {
            int style = k;
            entries.Add((chart.Styles[k].In(language), (x, y) =>
            {
                svg.Line(x, y, x + 20.0, y, $"ln s{style} solid");
                svg.Mark(x + 10.0, y, style, 5.0);
            }));
        }

        if (chart.Rows.Any(row => row.ReferenceLower is not null))
        {
            entries.Add((chart.Reference.In(language), (x, y) =>
                svg.Path($"M{Svg.Number(x + 10.0)} {Svg.Number(y - 6.0)}l6 6-6 6-6-6z", "pub")));
        }

        if (chart.Rows.Any(row => row.Dots.Count > 0))
        {
            entries.Add((ReportTexts.Of("figure.dots").In(language), (x, y) => svg.Circle(x + 10.0, y, 2.5, "dot")));
        }

        return entries;
    }
}
