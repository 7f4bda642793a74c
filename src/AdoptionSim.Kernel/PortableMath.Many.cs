using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <content>
/// Exponentials, logarithms and logistic functions of many numbers, four at a time: the operations of the forms for one
/// number, in their order, so that the bits are the same.
/// </content>
public static partial class PortableMath
{
    private const int Lanes = 4;

    /// <summary>2^52, whose bits plus a small number are the bits of their sum.</summary>
    private const double TwoTo52 = 4503599627370496.0;

    /// <summary>Computes e to the power of each number, as <see cref="Exp(double)"/> does.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="result">The powers, written; may be the numbers themselves.</param>
    /// <exception cref="ArgumentException">There is no room for every power.</exception>
    public static void Exp(ReadOnlySpan<double> x, Span<double> result) => Exp(x, result, Avx2.IsSupported);

    /// <summary>Computes the natural logarithm of each number, as <see cref="Log(double)"/> does.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="result">The logarithms, written; may be the numbers themselves.</param>
    /// <exception cref="ArgumentException">There is no room for every logarithm.</exception>
    public static void Log(ReadOnlySpan<double> x, Span<double> result) => Log(x, result, Avx2.IsSupported);

    /// <summary>Computes the logistic function of each number, as <see cref="Logistic(double)"/> does.</summary>
    /// <param name="x">The log-odds.</param>
    /// <param name="result">The probabilities, written; may be the log-odds themselves.</param>
    /// <exception cref="ArgumentException">There is no room for every probability.</exception>
    public static void Logistic(ReadOnlySpan<double> x, Span<double> result) => Logistic(x, result, Avx2.IsSupported);

    /// <summary>Computes exponentials four at a time or one by one.</summary>
    internal static void Exp(ReadOnlySpan<double> x, Span<double> result, bool isWide)
    {
        CheckRoom(x, result);
        int done = isWide ? ExpWide(x, result) : 0;
        for (int k = done; k < x.Length; k++)
        {
            result[k] = Exp(x[k]);
        }
    }

    /// <summary>Computes logarithms four at a time or one by one.</summary>
    internal static void Log(ReadOnlySpan<double> x, Span<double> result, bool isWide)
    {
        CheckRoom(x, result);
        int done = isWide ? LogWide(x, result) : 0;
        for (int k = done; k < x.Length; k++)
        {
            result[k] = Log(x[k]);
        }
    }

    /// <summary>Computes logistic functions four at a time or one by one.</summary>
    internal static void Logistic(ReadOnlySpan<double> x, Span<double> result, bool isWide)
    {
        CheckRoom(x, result);
        int done = isWide ? LogisticWide(x, result) : 0;
        for (int k = done; k < x.Length; k++)
        {
            result[k] = Logistic(x[k]);
        }
    }

    private static void CheckRoom(ReadOnlySpan<double> x, Span<double> result)
    {
        if (result.Length < x.Length)
        {
            throw new ArgumentException("There is room for the result of every number.", nameof(result));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ExpWide(ReadOnlySpan<double> x, Span<double> result)
    {
        ref double source = ref MemoryMarshal.GetReference(x);
        ref double target = ref MemoryMarshal.GetReference(result);
        int end = x.Length - (x.Length % Lanes);
        for (int k = 0; k < end; k += Lanes)
        {
            Vector256<double> at = Vector256.LoadUnsafe(ref source, (nuint)k);
            if (Vector256.LessThanOrEqualAll(Vector256.Abs(at), Vector256.Create(ExpPlainMax)))
            {
                ExpPlain(at).StoreUnsafe(ref target, (nuint)k);
                continue;
            }

            for (int lane = k; lane < k + Lanes; lane++)
            {
                result[lane] = Exp(x[lane]);
            }
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LogisticWide(ReadOnlySpan<double> x, Span<double> result)
    {
        ref double source = ref MemoryMarshal.GetReference(x);
        ref double target = ref MemoryMarshal.GetReference(result);
        int end = x.Length - (x.Length % Lanes);
        for (int k = 0; k < end; k += Lanes)
        {
            Vector256<double> at = Vector256.LoadUnsafe(ref source, (nuint)k);
            Vector256<double> size = Vector256.Abs(at);
            if (Vector256.LessThanOrEqualAll(size, Vector256.Create(ExpPlainMax)))
            {
                // The power of the negative size serves both signs: it is the odds, or one over them.
                Vector256<double> power = ExpPlain(-size);
                Vector256<double> over = Vector256.ConditionalSelect(
                    Vector256.GreaterThanOrEqual(at, Vector256<double>.Zero), Vector256<double>.One, power);
                (over / (Vector256<double>.One + power)).StoreUnsafe(ref target, (nuint)k);
                continue;
            }

            for (int lane = k; lane < k + Lanes; lane++)
            {
                result[lane] = Logistic(x[lane]);
            }
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> ExpPlain(Vector256<double> x)
    {
        Vector256<double> shifted = (x * Vector256.Create(StepsPerUnit)) + Vector256.Create(RoundingShift);
        Vector256<double> steps = shifted - Vector256.Create(RoundingShift);
        Vector256<double> r = (x - (steps * Vector256.Create(StepHigh))) - (steps * Vector256.Create(StepLow));
        Vector256<double> square = r * r;
        Vector256<double> odd = Vector256.Create(1.0 / 6.0) + (r * Vector256.Create(1.0 / 24.0));
        Vector256<double> high = Vector256.Create(1.0 / 120.0) + (r * Vector256.Create(1.0 / 720.0));
        Vector256<double> minusOne =
            r + ((square * Vector256.Create(0.5)) + (square * r * (odd + (square * high))));

        // The shift left the number of the step in the low bits: five choose the row, the next are the exponent.
        Vector256<long> step = shifted.AsInt64();
        Vector256<long> row = (step & Vector256.Create(31L)) << 1;

        // The table is data of the program: it does not move.
        double* table = (double*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(PowersOfTwo));
        Vector256<double> power = Avx2.GatherVector256(table, row, sizeof(double));
        Vector256<double> rest = Avx2.GatherVector256(table + 1, row, sizeof(double));
        Vector256<double> mantissa = power + (rest + (power * minusOne));
        return (mantissa.AsInt64() + ((step >>> 5) << 52)).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LogWide(ReadOnlySpan<double> x, Span<double> result)
    {
        ref double source = ref MemoryMarshal.GetReference(x);
        ref double target = ref MemoryMarshal.GetReference(result);
        int end = x.Length - (x.Length % Lanes);
        for (int k = 0; k < end; k += Lanes)
        {
            Vector256<double> at = Vector256.LoadUnsafe(ref source, (nuint)k);
            if (Vector256.GreaterThanOrEqualAll(at, Vector256.Create(LeastNormal))
                && Vector256.LessThanOrEqualAll(at, Vector256.Create(double.MaxValue)))
            {
                LogPlain(at).StoreUnsafe(ref target, (nuint)k);
                continue;
            }

            for (int lane = k; lane < k + Lanes; lane++)
            {
                result[lane] = Log(x[lane]);
            }
        }

        return end;
    }

    /// <summary>The logarithms of four positive, normal, finite numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> LogPlain(Vector256<double> x)
    {
        Vector256<long> bits = x.AsInt64() + Vector256.Create(OneBits - RootOfHalfBits);
        Vector256<double> biased =
            ((bits >>> 52) | Vector256.Create(TwoTo52).AsInt64()).AsDouble() - Vector256.Create(TwoTo52);
        Vector256<double> exponent = biased - Vector256.Create(1023.0);
        Vector256<double> f =
            ((bits & Vector256.Create(MantissaMask)) + Vector256.Create(RootOfHalfBits)).AsDouble()
            - Vector256.Create(1.0);
        Vector256<double> s = f / (Vector256.Create(2.0) + f);
        Vector256<double> z = s * s;
        Vector256<double> w = z * z;
        Vector256<double> even = w * (Vector256.Create(0.39999999999899005)
            + (w * (Vector256.Create(0.2222221110612709) + (w * Vector256.Create(0.15331664799306263)))));
        Vector256<double> odd = z * (Vector256.Create(0.666666666666667)
            + (w * (Vector256.Create(0.28571428626173057)
                + (w * (Vector256.Create(0.1818289100504977) + (w * Vector256.Create(0.14617093237558204)))))));
        Vector256<double> halfSquare = Vector256.Create(0.5) * f * f;
        Vector256<double> tail = halfSquare - (s * (halfSquare + (even + odd)));
        return (exponent * Vector256.Create(Ln2High)) - ((tail - (exponent * Vector256.Create(Ln2Low))) - f);
    }
}
