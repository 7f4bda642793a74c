using System;
using System.Collections.Generic;
using System.Globalization;

namespace AdoptionSim.Reports.Drawing;

/// <summary>An axis: where a value stands, and which values are marked.</summary>
internal sealed class Scale
{
    private static readonly double[] Mantissas = [1.0, 2.0, 5.0, 10.0];

    private readonly bool isLogarithmic;
    private readonly double low;
    private readonly double high;
    private readonly double fromPixels;
    private readonly double toPixels;

    private Scale(bool isLogarithmic, double low, double high, double fromPixels, double toPixels,
        IReadOnlyList<double> ticks)
    {
        this.isLogarithmic = isLogarithmic;
        this.low = low;
        this.high = high;
        this.fromPixels = fromPixels;
        this.toPixels = toPixels;
        Ticks = ticks;
    }

    /// <summary>Values that are marked.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>An even axis whose ends are round.</summary>
    public static Scale Linear(double low, double high, double fromPixels, double toPixels, int ticks)
    {
        if (high - low < 1e-9)
        {
            double room = Math.Max(Math.Abs(high), 1.0) * 0.5;
            (low, high) = (low - room, high + room);
        }

        double step = StepOf((high - low) / ticks);
        double first = Math.Floor((low / step) + 1e-9) * step;
        double last = Math.Ceiling((high / step) - 1e-9) * step;
        List<double> marks = [];
        for (int k = 0; first + (k * step) <= last + (0.5 * step); k++)
        {
            marks.Add(Math.Round(first + (k * step), 10));
        }

        return new Scale(false, first, marks[^1], fromPixels, toPixels, marks);
    }

    /// <summary>A logarithmic axis with marks at 1, 2 and 5, or at 1 where these would be many.</summary>
    public static Scale Logarithmic(double low, double high, double fromPixels, double toPixels)
    {
        double bottom = Math.Max(low, 1e-6);
        double top = Math.Max(high, bottom * 1.01);
        int firstDecade = (int)Math.Floor(Math.Log10(bottom));
        int lastDecade = (int)Math.Ceiling(Math.Log10(top));
        double[] inDecade = lastDecade - firstDecade > 3 ? [1.0] : [1.0, 2.0, 5.0];
        List<double> all = [];
        for (int decade = firstDecade; decade <= lastDecade; decade++)
        {
            foreach (double mantissa in inDecade)
            {
                all.Add(mantissa * Math.Pow(10.0, decade));
            }
        }

        double first = all.FindLast(tick => tick <= bottom * 1.0001) is double under and > 0.0 ? under : all[0];
        double last = all.Find(tick => tick >= top * 0.9999) is double over and > 0.0 ? over : all[^1];
        return new Scale(true, first, last, fromPixels, toPixels, all.FindAll(t => t >= first && t <= last));
    }

    /// <summary>Where a value stands.</summary>
    public double At(double value)
    {
        double part = isLogarithmic
            ? (Math.Log(Math.Max(value, 1e-9)) - Math.Log(low)) / (Math.Log(high) - Math.Log(low))
            : (value - low) / (high - low);
        return fromPixels + (part * (toPixels - fromPixels));
    }

    /// <summary>Text of a mark: as many decimals as the step has.</summary>
    public string Label(double tick)
    {
        double step = isLogarithmic || Ticks.Count < 2 ? Math.Abs(tick) : Ticks[1] - Ticks[0];
        int decimals = step >= 1.0 || step <= 0.0 ? 0 : (int)Math.Ceiling(-Math.Log10(step) - 1e-9);
        string text = tick.ToString($"#,0.{new string('0', decimals)}", CultureInfo.InvariantCulture);
        return text.Replace('-', '−');
    }

    private static double StepOf(double least)
    {
        double decade = Math.Pow(10.0, Math.Floor(Math.Log10(least)));
        return decade * Array.Find(Mantissas, mantissa => mantissa * decade >= least * 0.9999);
    }
}
