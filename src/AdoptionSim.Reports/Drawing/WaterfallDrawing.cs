using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws steps that add up: each begins where the last one ended.</summary>
internal static class WaterfallDrawing
{
    /// <summary>Draws a chart.</summary>
    /// <returns>The marks, and the height that they take.</returns>
    public static (string Marks, double HeightPixels) Draw(
        WaterfallChart chart, ReportLanguage language, DrawingFrame frame)
    {
        var svg = new Svg();
        IReadOnlyList<string> axis = TextBox.Wrap(chart.Axis.In(language), frame.WidthPixels, frame.FontPixels);
        svg.Lines(0.0, frame.FontPixels, axis, frame.LinePixels, "start", "mu");
        var rows = new RowFrame(
            frame, chart.Steps.Select(step => step.Label), language, (axis.Count * frame.LinePixels) + 10.0);
        List<(double From, double To)> spans = [];
        double sum = 0.0;
        foreach (WaterfallStep step in chart.Steps)
        {
            double from = step.IsTotal ? 0.0 : sum;
            sum = from + step.Value;
            spans.Add((from, sum));
        }

        double[] values =
        [
            0.0,
            .. spans.SelectMany(span => new[] { span.From, span.To }),
            .. chart.Steps.Zip(spans, (step, span) => span.From + (step.Lower ?? step.Value)),
            .. chart.Steps.Zip(spans, (step, span) => span.From + (step.Upper ?? step.Value)),
        ];
        Scale scale = Scale.Linear(values.Min(), values.Max(), rows.Left, rows.Right, frame.IsNarrow ? 4 : 7);
        rows.Draw(svg, scale);
        for (int k = 0; k < spans.Count; k++)
        {
            DrawStep(svg, chart.Steps[k], spans[k], scale, rows.Middle(k));
            if (k + 1 < spans.Count && !chart.Steps[k + 1].IsTotal)
            {
                svg.Line(scale.At(spans[k].To), rows.Middle(k), scale.At(spans[k].To), rows.Middle(k + 1), "gr");
            }
        }

        return (svg.ToString(), rows.End);
    }

    private static void DrawStep(
        Svg svg, WaterfallStep step, (double From, double To) span, Scale scale, double y)
    {
        double x = Math.Min(scale.At(span.From), scale.At(span.To));
        double width = Math.Max(1.0, Math.Abs(scale.At(span.To) - scale.At(span.From)));
        int style = step.IsTotal ? 7 : step.Value < 0.0 ? 1 : 0;
        svg.Rectangle(
            x, y - (0.5 * RowFrame.HeightPixels), width, RowFrame.HeightPixels,
            step.Value < 0.0 ? $"f{style} hollow" : $"f{style}");
        if (step.Lower is double lower && step.Upper is double upper)
        {
            double from = scale.At(span.From + lower);
            double to = scale.At(span.From + upper);
            svg.Line(from, y, to, y, "wk");
            svg.Line(from, y - 4.0, from, y + 4.0, "wk");
            svg.Line(to, y - 4.0, to, y + 4.0, "wk");
        }
    }
}
