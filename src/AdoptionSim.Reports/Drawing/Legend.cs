using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Names of what is drawn, in as many rows as they need.</summary>
internal static class Legend
{
    private const double SamplePixels = 26.0;
    private const double GapPixels = 16.0;

    /// <summary>Draws entries from the left and goes on below where they do not fit.</summary>
    /// <param name="svg">Where to draw.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="top">Upper end.</param>
    /// <param name="entries">Name of each entry, and what draws its sample between two places at a height.</param>
    /// <returns>Lower end.</returns>
    public static double Draw(
        Svg svg, DrawingFrame frame, double top,
        IReadOnlyList<(string Name, Action<double, double> Sample)> entries)
    {
        if (entries.Count == 0)
        {
            return top;
        }

        double x = 0.0;
        double y = top + frame.FontPixels;
        foreach ((string name, Action<double, double> sample) in entries)
        {
            double width = SamplePixels + TextBox.WidthPixels(name, frame.FontPixels) + GapPixels;
            if (x > 0.0 && x + width - GapPixels > frame.WidthPixels)
            {
                x = 0.0;
                y += frame.LinePixels + 3.0;
            }

            sample(x, y - (0.35 * frame.FontPixels));
            svg.Text(x + SamplePixels, y, name);
            x += width;
        }

        return y + (0.7 * frame.FontPixels);
    }
}
