using System;

namespace AdoptionSim.Kernel;

/// <summary>
/// Elementary functions with the same bits on every machine: only additions, multiplications, divisions, square roots
/// and floors of IEEE doubles, in a fixed order, and never a fused multiply-add.
/// </summary>
/// <remarks>
/// The functions of <see cref="Math"/> call the platform's C library, whose last bits differ between systems. The
/// compiler does not contract a·b + c by itself, so the arithmetic written here is the arithmetic that runs.
/// </remarks>
public static partial class PortableMath
{
    /// <summary>Computes x to the power y as e^(y ln x).</summary>
    /// <param name="x">The base, not negative; a negative base gives NaN.</param>
    /// <param name="y">The exponent; any number.</param>
    /// <returns>
    /// The power, with a relative error of about 3e-16 · (1 + |y ln x|); correctly rounded when y is 0, 1, 2 or x is 1.
    /// </returns>
    public static double Pow(double x, double y)
    {
        if (y == 0.0 || x == 1.0)
        {
            return 1.0;
        }

        if (y == 1.0 && x >= 0.0)
        {
            return x;
        }

        if (y == 2.0 && x >= 0.0)
        {
            return x * x;
        }

        return Exp(y * Log(x));
    }

    /// <summary>Computes the logistic function 1 / (1 + e^-x).</summary>
    /// <param name="x">The log-odds; any number.</param>
    /// <returns>A probability in [0, 1], within 3 units in the last place, also in the lower tail.</returns>
    public static double Logistic(double x)
    {
        if (x >= 0.0)
        {
            return 1.0 / (1.0 + Exp(-x));
        }

        double odds = Exp(x);
        return odds / (1.0 + odds);
    }

    /// <summary>Computes the log-odds ln(p / (1 - p)), the inverse of <see cref="Logistic(double)"/>.</summary>
    /// <param name="p">A probability in [0, 1]; outside it the result is NaN.</param>
    /// <returns>Any number, within 3 units in the last place; infinite at 0 and 1.</returns>
    public static double LogOdds(double p)
    {
        if (p is > 0.3 and < 0.6)
        {
            return Log1p(((2.0 * p) - 1.0) / (1.0 - p));
        }

        return Log(p / (1.0 - p));
    }
}
