using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>
/// Rows with a label and a bar: beside each other on wide pictures, the label above the bar on narrow ones.
/// </summary>
internal sealed class RowFrame
{
    private const double LabelShareMax = 0.38;
    private const double BarPixels = 20.0;

    private readonly DrawingFrame frame;
    private readonly IReadOnlyList<string>[] labels;
    private readonly double[] tops;

    /// <summary>Lays rows out.</summary>
    public RowFrame(
        DrawingFrame frame, IEnumerable<ReportText> names, ReportLanguage language, double top)
    {
        this.frame = frame;
        string[] texts = [.. names.Select(name => name.In(language))];
        double widest = texts.Select(text => TextBox.WidthPixels(text, frame.FontPixels)).DefaultIfEmpty(0.0).Max();
        double labelPixels = frame.IsNarrow
            ? frame.WidthPixels : Math.Min(widest, LabelShareMax * frame.WidthPixels);
        labels = [.. texts.Select(text => TextBox.Wrap(text, labelPixels, frame.FontPixels))];
        tops = new double[texts.Length];
        Left = frame.IsNarrow ? 6.0 : labelPixels + 14.0;
        Right = frame.WidthPixels - 14.0;
        Top = top;
        double y = top;
        for (int k = 0; k < texts.Length; k++)
        {
            tops[k] = y;
            double labelHeight = labels[k].Count * frame.LinePixels;
            y += frame.IsNarrow ? labelHeight + BarPixels + 4.0 : Math.Max(labelHeight, BarPixels) + 5.0;
        }

        Bottom = y;
    }

    /// <summary>Left end of the bars.</summary>
    public double Left { get; }

    /// <summary>Right end of the bars.</summary>
    public double Right { get; }

    /// <summary>Upper end of the rows.</summary>
    public double Top { get; }

    /// <summary>Lower end of the rows.</summary>
    public double Bottom { get; }

    /// <summary>Lower end of the marks of the axis.</summary>
    public double End => Bottom + frame.LinePixels + 8.0;

    /// <summary>Height of a bar.</summary>
    public static double HeightPixels => BarPixels - 6.0;

    /// <summary>Middle of the bar of a row.</summary>
    public double Middle(int row) => frame.IsNarrow
        ? tops[row] + (labels[row].Count * frame.LinePixels) + (0.5 * BarPixels)
        : tops[row] + (0.5 * Math.Max(labels[row].Count * frame.LinePixels, BarPixels));

    /// <summary>Draws labels, and the lines and numbers of the axis.</summary>
    public void Draw(Svg svg, Scale scale)
    {
        double lastEnd = double.NegativeInfinity;
        foreach (double tick in scale.Ticks)
        {
            double x = scale.At(tick);
            svg.Line(x, Top - 2.0, x, Bottom, tick == 0.0 ? "ax" : "gr");
            string text = scale.Label(tick);
            double half = 0.5 * TextBox.WidthPixels(text, frame.FontPixels);
            double middle = Math.Clamp(x, half, frame.WidthPixels - half);
            if (middle - half > lastEnd + 4.0)
            {
                svg.Text(middle, Bottom + frame.LinePixels, text, "middle", "mu");
                lastEnd = middle + half;
            }
        }

        for (int k = 0; k < labels.Length; k++)
        {
            double first = frame.IsNarrow
                ? tops[k] + frame.FontPixels
                : Middle(k) + (0.35 * frame.FontPixels) - (0.5 * (labels[k].Count - 1) * frame.LinePixels);
            svg.Lines(
                frame.IsNarrow ? 0.0 : Left - 14.0, first, labels[k], frame.LinePixels,
                frame.IsNarrow ? "start" : "end");
        }
    }
}
