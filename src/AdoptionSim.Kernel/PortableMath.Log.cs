using System;

namespace AdoptionSim.Kernel;

public static partial class PortableMath
{
    /// <summary>ln 2 to 33 bits: its product with any exponent is exact.</summary>
    private const double Ln2High = 0.6931471804855391;

    private const double Ln2Low = 7.440617110012397e-11;

    private const long MantissaMask = 0x000FFFFFFFFFFFFF;
    private const long OneBits = 0x3FF0000000000000;
    private const long RootOfHalfBits = 0x3FE6A09E667F3BCD;
    private const double LeastNormal = 2.2250738585072014e-308;
    private const double TwoTo54 = 18014398509481984.0;
    private const double RootOfHalfMinusOne = -0.2928932188134524;
    private const double RootOfTwoMinusOne = 0.41421356237309503;

    /// <summary>Computes the natural logarithm, within 1 unit in the last place.</summary>
    /// <param name="x">A number; zero gives negative infinity, a negative number gives NaN.</param>
    /// <remarks>
    /// x = 2^k (1 + f) with 1 + f between the roots of one half and of two. With s = f / (2 + f) the rest is
    /// ln(1 + f) = 2 artanh(s), whose even polynomial is a Chebyshev fit of its own; the leading term f is added last
    /// (W. J. Cody and W. Waite, "Software Manual for the Elementary Functions", 1980).
    /// </remarks>
    public static double Log(double x)
    {
        if (!(x >= LeastNormal && x <= double.MaxValue))
        {
            return LogAtTheEdges(x);
        }

        return LogOfNormal(x, 0);
    }

    /// <summary>Computes ln(1 + x) without losing digits when x is small, within 2 units in the last place.</summary>
    /// <param name="x">A number of at least -1; -1 gives negative infinity, less gives NaN.</param>
    public static double Log1p(double x)
    {
        if (x > RootOfHalfMinusOne && x < RootOfTwoMinusOne)
        {
            return x - MinusLogTail(x);
        }

        double sum = 1.0 + x;
        if (!(sum > 0.0 && sum <= double.MaxValue))
        {
            return Log(sum);
        }

        double lost = x < 1.0 ? x - (sum - 1.0) : 1.0 - (sum - x);
        return Log(sum) + (lost / sum);
    }

    /// <summary>ln(1 + x) - x without cancellation, for x greater than -1.</summary>
    internal static double Log1pMinusX(double x) =>
        x > RootOfHalfMinusOne && x < RootOfTwoMinusOne ? -MinusLogTail(x) : Log1p(x) - x;

    private static double LogAtTheEdges(double x)
    {
        if (x == 0.0)
        {
            return double.NegativeInfinity;
        }

        if (double.IsNaN(x) || x < 0.0)
        {
            return double.NaN;
        }

        return double.IsPositiveInfinity(x) ? x : LogOfNormal(x * TwoTo54, -54);
    }

    private static double LogOfNormal(double x, int exponentOffset)
    {
        long bits = BitConverter.DoubleToInt64Bits(x) + (OneBits - RootOfHalfBits);
        double exponent = (int)(bits >> 52) - 1023 + exponentOffset;
        double f = BitConverter.Int64BitsToDouble((bits & MantissaMask) + RootOfHalfBits) - 1.0;
        return (exponent * Ln2High) - ((MinusLogTail(f) - (exponent * Ln2Low)) - f);
    }

    /// <summary>f - ln(1 + f) for 1 + f between the roots of one half and of two.</summary>
    private static double MinusLogTail(double f)
    {
        double s = f / (2.0 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (0.39999999999899005 + (w * (0.2222221110612709 + (w * 0.15331664799306263))));
        double odd = z * (0.666666666666667
            + (w * (0.28571428626173057 + (w * (0.1818289100504977 + (w * 0.14617093237558204))))));
        double halfSquare = 0.5 * f * f;
        return halfSquare - (s * (halfSquare + (even + odd)));
    }
}
