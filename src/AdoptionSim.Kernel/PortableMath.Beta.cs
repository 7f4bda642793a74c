using System;

namespace AdoptionSim.Kernel;

public static partial class PortableMath
{
    /// <summary>The greatest parameter of <see cref="BetaCdf"/>.</summary>
    public const double BetaParameterMax = 1e6;

    private const double HalfLogTwoPi = 0.9189385332046728;
    private const double StirlingFrom = 12.0;
    private const double FractionTolerance = 1e-16;
    private const double FractionFloor = 1e-300;
    private const int FractionTermsMax = 20_000;

    /// <summary>Computes the logarithm of the gamma function.</summary>
    /// <param name="x">A positive number; otherwise the result is NaN (infinite at zero).</param>
    /// <returns>Any number, with an error below 1e-14 · max(1, |result|).</returns>
    /// <remarks>
    /// Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1) from 12; smaller arguments are
    /// shifted up by the recurrence Γ(x + 1) = x Γ(x).
    /// </remarks>
    public static double LogGamma(double x)
    {
        if (!(x > 0.0 && x <= double.MaxValue))
        {
            return x == 0.0 || double.IsPositiveInfinity(x) ? double.PositiveInfinity : double.NaN;
        }

        double product = 1.0;
        while (x < StirlingFrom)
        {
            product *= x;
            x += 1.0;
        }

        double stirling = ((x - 0.5) * Log(x)) - x + HalfLogTwoPi + StirlingSeries(x);
        return product == 1.0 ? stirling : stirling - Log(product);
    }

    /// <summary>Computes the cumulative distribution function of the beta distribution at x.</summary>
    /// <param name="x">The share; at or below 0 the result is 0, at or above 1 it is 1.</param>
    /// <param name="a">The first parameter, in (0, <see cref="BetaParameterMax"/>].</param>
    /// <param name="b">The second parameter, in (0, <see cref="BetaParameterMax"/>].</param>
    /// <returns>A probability in [0, 1], with an error below 1e-12 for parameters up to 10,000.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    /// <remarks>
    /// The regularised incomplete beta function by its continued fraction (DLMF 8.17.22), evaluated with Lentz's
    /// method (W. J. Lentz, Applied Optics 15(3), 1976) on the side where it converges fast. The leading factor is
    /// computed from deviations from the mean, which keeps its digits when both parameters are great (C. Loader,
    /// "Fast and accurate computation of binomial probabilities", 2000).
    /// </remarks>
    public static double BetaCdf(double x, double a, double b)
    {
        CheckBetaParameter(a, nameof(a));
        CheckBetaParameter(b, nameof(b));
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        if (x <= 0.0)
        {
            return 0.0;
        }

        if (x >= 1.0)
        {
            return 1.0;
        }

        double factor = BetaFactor(x, a, b);
        return x < (a + 1.0) / (a + b + 2.0)
            ? Math.Min(1.0, factor / a * BetaFraction(x, a, b))
            : Math.Max(0.0, 1.0 - (factor / b * BetaFraction(1.0 - x, b, a)));
    }

    private static void CheckBetaParameter(double value, string name)
    {
        if (!(value > 0.0 && value <= BetaParameterMax))
        {
            throw new ArgumentOutOfRangeException(name, value, "A beta parameter lies in (0, 1e6].");
        }
    }

    /// <summary>x^a (1 - x)^b / B(a, b).</summary>
    private static double BetaFactor(double x, double a, double b)
    {
        double total = a + b;
        double excess = (x * total) - a;
        double first = a * LogRatioMinusDeviation(x * total / a, excess / a);
        double second = b * LogRatioMinusDeviation((1.0 - x) * total / b, -excess / b);
        double corrections = StirlingError(total) - StirlingError(a) - StirlingError(b);
        return Exp(first + second + corrections) * Math.Sqrt(a / total * b) * InverseRootOfTwoPi;
    }

    /// <summary>ln(ratio) - deviation, where ratio = 1 + deviation; near one the latter is better known.</summary>
    private static double LogRatioMinusDeviation(double ratio, double deviation) =>
        deviation > RootOfHalfMinusOne && deviation < RootOfTwoMinusOne
            ? Log1pMinusX(deviation)
            : Log(ratio) - deviation;

    private static double BetaFraction(double x, double a, double b)
    {
        double total = a + b;
        double d = 1.0 / AwayFromZero(1.0 - (total * x / (a + 1.0)));
        double c = 1.0;
        double value = d;
        for (int m = 1; m <= FractionTermsMax; m++)
        {
            double position = a + (2.0 * m);
            double even = m * (b - m) * x / ((position - 1.0) * position);
            d = 1.0 / AwayFromZero(1.0 + (even * d));
            c = AwayFromZero(1.0 + (even / c));
            value *= d * c;
            double odd = -(a + m) * (total + m) * x / (position * (position + 1.0));
            d = 1.0 / AwayFromZero(1.0 + (odd * d));
            c = AwayFromZero(1.0 + (odd / c));
            double change = d * c;
            value *= change;
            if (Math.Abs(change - 1.0) <= FractionTolerance)
            {
                break;
            }
        }

        return value;
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < FractionFloor ? FractionFloor : value;

    /// <summary>ln Γ(x) less its leading terms (x - 1/2) ln x - x + ln(2π) / 2.</summary>
    private static double StirlingError(double x)
    {
        double sum = 0.0;
        while (x < StirlingFrom)
        {
            sum += ((x + 0.5) * Log1p(1.0 / x)) - 1.0;
            x += 1.0;
        }

        return sum + StirlingSeries(x);
    }

    private static double StirlingSeries(double x)
    {
        double z = 1.0 / (x * x);
        double sum = (-691.0 / 360360.0) + (z * (1.0 / 156.0));
        sum = (1.0 / 1188.0) + (z * sum);
        sum = (-1.0 / 1680.0) + (z * sum);
        sum = (1.0 / 1260.0) + (z * sum);
        sum = (-1.0 / 360.0) + (z * sum);
        sum = (1.0 / 12.0) + (z * sum);
        return sum / x;
    }
}
