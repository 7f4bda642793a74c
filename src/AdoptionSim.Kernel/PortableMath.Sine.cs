using System;

namespace AdoptionSim.Kernel;

public static partial class PortableMath
{
    private const double RadiansPerTurn = 6.283185307179586;
    private const double EighthsPerTurn = 8.0;

    /// <summary>
    /// Computes sin(2πx), the sine of an angle in turns; exact at every quarter turn, and within 2 units in the last
    /// place of 1 elsewhere.
    /// </summary>
    /// <param name="turns">The angle; any number. What is not finite gives NaN.</param>
    /// <remarks>
    /// Whole turns are taken off without rounding; what is left is folded to an eighth of a turn, where Taylor's series
    /// is exact to below a rounding after nine terms.
    /// </remarks>
    public static double SineOfTurns(double turns)
    {
        double part = turns - Math.Floor(turns);
        if (!(part < 1.0))
        {
            // A negative number too small to matter rounds up to the whole turn.
            return double.IsFinite(turns) ? 0.0 : double.NaN;
        }

        double eighths = part * EighthsPerTurn;
        int octant = (int)Math.Floor(eighths);
        double sign = octant >= 4 ? -1.0 : 1.0;
        double half = octant >= 4 ? part - 0.5 : part;
        return sign * ((octant & 3) switch
        {
            0 => SineSeries(half * RadiansPerTurn),
            3 => SineSeries((0.5 - half) * RadiansPerTurn),
            _ => CosineSeries((half - 0.25) * RadiansPerTurn),
        });
    }

    private static double SineSeries(double x)
    {
        double square = x * x;
        double term = x;
        double sum = 0.0;
        for (int k = 1; k <= 9; k++)
        {
            term *= -square / (2 * k * ((2 * k) + 1));
            sum += term;
        }

        return x + sum;
    }

    private static double CosineSeries(double x)
    {
        double square = x * x;
        double term = 1.0;
        double sum = 0.0;
        for (int k = 1; k <= 9; k++)
        {
            term *= -square / (((2 * k) - 1) * 2 * k);
            sum += term;
        }

        return 1.0 + sum;
    }
}
