using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws a table of shaded cells. The values stand in them, so the shade is only a help.</summary>
internal static class HeatDrawing
{
    private const double RowPixels = 24.0;
    private const double ShadeMost = 0.85;
    private const double ShadeOfLightText = 0.5;

    /// <summary>Draws a chart.</summary>
    /// <returns>The marks, and the height that they take.</returns>
    public static (string Marks, double HeightPixels) Draw(
        HeatChart chart, ReportLanguage language, DrawingFrame frame)
    {
        var svg = new Svg();
        double font = frame.IsNarrow ? frame.FontPixels - 1.0 : frame.FontPixels;
        IReadOnlyList<string> axis = TextBox.Wrap(chart.Axis.In(language), frame.WidthPixels, frame.FontPixels);
        svg.Lines(0.0, frame.FontPixels, axis, frame.LinePixels, "start", "mu");
        double top = (axis.Count * frame.LinePixels) + 8.0;
        double left = frame.IsNarrow ? 96.0 : 8.0 + chart.Rows.Max(
            row => TextBox.WidthPixels(row.In(language), frame.FontPixels));
        double cell = (frame.WidthPixels - left) / Math.Max(1, chart.Columns.Count);
        IReadOnlyList<string>[] heads =
            [.. chart.Columns.Select(column => TextBox.Wrap(column.In(language), cell - 3.0, font - 1.0))];
        int headLines = heads.Max(head => head.Count);
        for (int c = 0; c < heads.Length; c++)
        {
            svg.Lines(left + ((c + 0.5) * cell), top + font, heads[c], frame.LinePixels, "middle", "mu sm");
        }

        double y = top + (headLines * frame.LinePixels) + 4.0;
        double most = chart.Values.SelectMany(row => row).OfType<double>().DefaultIfEmpty(1.0).Max();
        for (int r = 0; r < chart.Rows.Count; r++)
        {
            IReadOnlyList<string> name = TextBox.Wrap(chart.Rows[r].In(language), left - 6.0, font);
            double height = Math.Max(RowPixels, (name.Count * frame.LinePixels) + 4.0);
            double first = y + (0.5 * height) + (0.35 * font) - (0.5 * (name.Count - 1) * frame.LinePixels);
            svg.Lines(0.0, first, name, frame.LinePixels, "start", frame.IsNarrow ? "tx sm" : "tx");
            for (int c = 0; c < chart.Columns.Count; c++)
            {
                Cell(svg, chart.Values[r][c], most, (left + (c * cell), y, cell, height), font);
            }

            y += height;
        }

        return (svg.ToString(), y + 6.0);
    }

    private static void Cell(
        Svg svg, double? value, double most, (double X, double Y, double Width, double Height) box, double font)
    {
        double shade = value is double known && most > 0.0 ? ShadeMost * Math.Clamp(known / most, 0.0, 1.0) : 0.0;
        string opacity = shade.ToString("0.##", CultureInfo.InvariantCulture);
        svg.Rectangle(
            box.X + 0.5, box.Y + 0.5, box.Width - 1.0, box.Height - 1.0, "ht", $" fill-opacity=\"{opacity}\"");
        string text = value?.ToString("F1", CultureInfo.InvariantCulture) ?? "–";
        svg.Text(
            box.X + (0.5 * box.Width), box.Y + (0.5 * box.Height) + (0.35 * font), text, "middle",
            shade > ShadeOfLightText ? "inv sm" : "tx sm");
    }
}
