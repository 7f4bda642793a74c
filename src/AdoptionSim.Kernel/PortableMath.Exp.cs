using System;

namespace AdoptionSim.Kernel;

public static partial class PortableMath
{
    private const double ExpOverflow = 709.782712893384;
    private const double ExpUnderflow = -745.1332191019412;

    /// <summary>Up to this magnitude the result is normal, and an addition sets its exponent.</summary>
    private const double ExpPlainMax = 708.0;

    private const double StepsPerUnit = 46.16624130844683;

    /// <summary>ln 2 / 32 to 34 bits: its product with any step number in range is exact.</summary>
    private const double StepHigh = 0.021660849391992087;

    private const double StepLow = 5.062034433330175e-13;

    /// <summary>Adding and subtracting 1.5 · 2^52 rounds to the nearest integer, ties to even.</summary>
    private const double RoundingShift = 6755399441055744.0;

    /// <summary>2^(j/32) as a sum of two doubles, for j from 0 to 31.</summary>
    private static ReadOnlySpan<double> PowersOfTwo =>
    [
        1.0, 0.0, 1.0218971486541166, 5.109225028973444e-17,
        1.0442737824274138, 8.551889705537965e-17, 1.0671404006768237, -7.899853966841582e-17,
        1.0905077326652577, -3.046782079812471e-17, 1.1143867425958924, 1.0410278456845571e-16,
        1.1387886347566916, 8.912812676025408e-17, 1.1637248587775775, 3.8292048369240935e-17,
        1.189207115002721, 3.982015231465646e-17, 1.215247359980469, -7.712630692681488e-17,
        1.241857812073484, 4.658027591836937e-17, 1.2690509571917332, 2.667932131342186e-18,
        1.2968395546510096, 2.5382502794888315e-17, 1.3252366431597413, -2.8587312100388614e-17,
        1.3542555469368927, 7.70094837980299e-17, 1.383909881963832, -6.770511658794786e-17,
        1.4142135623730951, -9.667293313452913e-17, 1.4451808069770467, -3.0237581349939873e-17,
        1.4768261459394993, -3.483994556892796e-17, 1.5091644275934228, -1.016455327754295e-16,
        1.5422108254079407, 7.949834809697621e-17, 1.5759808451078865, -1.0136916471278304e-17,
        1.6104903319492543, 2.4707192569797888e-17, 1.645755478153965, -1.0125679913674773e-16,
        1.681792830507429, 8.199010020581497e-17, 1.718619298122478, -1.851380418263111e-17,
        1.7562521603732995, 2.960140695448873e-17, 1.7947090750031072, 1.8227458427912087e-17,
        1.8340080864093424, 3.283107224245627e-17, 1.8741676341103, -6.122763413004143e-17,
        1.9152065613971474, -1.0619946056195963e-16, 1.9571441241754002, 8.960767791036668e-17,
    ];

    /// <summary>Computes e to the power x, within 1 unit in the last place.</summary>
    /// <param name="x">Any number. Above 709.78 the result is infinite, below -745.13 it is zero.</param>
    /// <remarks>
    /// P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
    /// ACM TOMS 15(2), 1989: x = (32 k + j) ln 2 / 32 + r, so e^x = 2^k · 2^(j/32) · e^r with r small.
    /// </remarks>
    public static double Exp(double x)
    {
        if (!(Math.Abs(x) <= ExpPlainMax))
        {
            return ExpAtTheEdges(x);
        }

        double mantissa = ExpMantissa(x, out int exponent);
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(mantissa) + ((long)exponent << 52));
    }

    /// <summary>Computes e to the power x, less one, without losing digits when x is small.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>A number of at least -1, within 3 units in the last place.</returns>
    /// <remarks>
    /// The same table as <see cref="Exp(double)"/>; one is taken from its value, where that is exact.
    /// </remarks>
    public static double Expm1(double x)
    {
        if (!(Math.Abs(x) <= ExpPlainMax))
        {
            return ExpAtTheEdges(x) - 1.0;
        }

        double remainder = ExpReduce(x, out int step);
        double correction = ExpRemainderMinusOne(remainder);
        if (step == 0)
        {
            return correction;
        }

        int row = (step & 31) * 2;
        double scale = PowerOfTwo(step >> 5);
        double high = PowersOfTwo[row];
        double low = PowersOfTwo[row + 1] + (high * correction);
        return ((high * scale) - 1.0) + (low * scale);
    }

    private static double ExpAtTheEdges(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        if (x > ExpOverflow)
        {
            return double.PositiveInfinity;
        }

        if (x < ExpUnderflow)
        {
            return 0.0;
        }

        double mantissa = ExpMantissa(x, out int exponent);
        int half = exponent >> 1;
        return mantissa * PowerOfTwo(half) * PowerOfTwo(exponent - half);
    }

    private static double ExpMantissa(double x, out int exponent)
    {
        double remainder = ExpReduce(x, out int step);
        int row = (step & 31) * 2;
        double high = PowersOfTwo[row];
        exponent = step >> 5;
        return high + (PowersOfTwo[row + 1] + (high * ExpRemainderMinusOne(remainder)));
    }

    private static double ExpReduce(double x, out int step)
    {
        double shifted = (x * StepsPerUnit) + RoundingShift;
        step = unchecked((int)BitConverter.DoubleToInt64Bits(shifted));
        double steps = shifted - RoundingShift;
        return (x - (steps * StepHigh)) - (steps * StepLow);
    }

    /// <summary>e^r - 1 for |r| up to ln 2 / 64: the Taylor series leaves out less than 2^-57.</summary>
    private static double ExpRemainderMinusOne(double r)
    {
        double square = r * r;
        double odd = (1.0 / 6.0) + (r * (1.0 / 24.0));
        double high = (1.0 / 120.0) + (r * (1.0 / 720.0));
        return r + ((square * 0.5) + (square * r * (odd + (square * high))));
    }

    /// <summary>2^n for n in the range of normal exponents.</summary>
    private static double PowerOfTwo(int n) => BitConverter.Int64BitsToDouble((n + 1023L) << 52);
}
