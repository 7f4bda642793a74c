using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>A value that changes in time, given at points. Before the first point it is 0.</summary>
/// <param name="Points">Points in order of time, at least one.</param>
/// <param name="IsLinear">Whether it runs straight from point to point; otherwise it steps at each point.</param>
public sealed record Timeline(IReadOnlyList<(Month Month, double Value)> Points, bool IsLinear)
{
    /// <summary>The same value in every month.</summary>
    /// <param name="value">The value.</param>
    public static Timeline Constant(double value) => new([(InputLimits.FirstMonth, value)], IsLinear: false);

    /// <summary>Value in a month.</summary>
    /// <param name="month">The month.</param>
    public double At(Month month)
    {
        int next = 0;
        while (next < Points.Count && Points[next].Month <= month)
        {
            next++;
        }

        if (next == 0)
        {
            return 0;
        }

        (Month start, double value) = Points[next - 1];
        if (!IsLinear || next == Points.Count)
        {
            return value;
        }

        (Month end, double target) = Points[next];
        return value + ((target - value) * month.Since(start) / end.Since(start));
    }

    /// <summary>Values of consecutive months.</summary>
    /// <param name="from">First month.</param>
    /// <param name="months">Number of months.</param>
    public double[] Values(Month from, int months) => [.. Enumerable.Range(0, months).Select(k => At(from.Plus(k)))];

    /// <summary>
    /// Strength that acts when a lever needs time: each change of the path starts to act after the delay and then grows
    /// in equal monthly steps over the ramp. With R = max(1, ramp months), acting(t) = (1/R) · Σ path(t − delay − j)
    /// for j = 0 … R − 1, where the path before the first month is 0.
    /// </summary>
    /// <param name="path">Strength in each tick as the plan gives it.</param>
    /// <param name="delayMonths">Months before a change starts to act, 0 or more.</param>
    /// <param name="rampMonths">Months over which it grows; 0 and 1 act at once.</param>
    public static double[] ActingStrength(ReadOnlySpan<double> path, int delayMonths, int rampMonths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delayMonths);
        ArgumentOutOfRangeException.ThrowIfNegative(rampMonths);
        int ramp = Math.Max(1, rampMonths);
        double[] acting = new double[path.Length];
        for (int t = 0; t < path.Length; t++)
        {
            double sum = 0;
            for (int j = 0; j < ramp; j++)
            {
                int tick = t - delayMonths - j;
                sum += tick >= 0 ? path[tick] : 0;
            }

            acting[t] = sum / ramp;
        }

        return acting;
    }
}
