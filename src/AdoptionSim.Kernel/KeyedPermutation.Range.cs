using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <content>Places of consecutive values, eight at a time where the processor multiplies eight numbers at once.
/// </content>
public readonly partial struct KeyedPermutation
{
    private const int Lanes = 8;

    /// <summary>Gives the places to which consecutive values go, as <see cref="Map"/> does one by one.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="places">One place for each value; written.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last value is not below the size.</exception>
    public void MapRange(ulong first, Span<long> places) =>
        MapRange(first, places, isWide: Avx512DQ.IsSupported);

    /// <summary>Gives places of consecutive values, eight at a time or one by one.</summary>
    internal void MapRange(ulong first, Span<long> places, bool isWide)
    {
        if (first + (ulong)places.Length > Size)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "The last value lies below the size.");
        }

        int done = 0;
        if (isWide && leftRadix >= Lanes)
        {
            done = places.Length - (places.Length % Lanes);
            MapWide(first, places[..done]);
        }

        for (int k = done; k < places.Length; k++)
        {
            places[k] = (long)Map(first + (ulong)k);
        }
    }

    /// <summary>
    /// Runs the rounds for eight values at a time. Digits of consecutive values follow from each other, so that only
    /// the first is divided.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MapWide(ulong first, Span<long> places)
    {
        ref long target = ref MemoryMarshal.GetReference(places);
        Vector512<ulong> a = Vector512.Create(leftRadix);
        Vector512<ulong> b = Vector512.Create(rightRadix);
        Vector512<ulong> nextLeft = Vector512.Create(first / rightRadix);
        Vector512<ulong> nextRight = Vector512.Create(first % rightRadix) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        Wrap(ref nextLeft, ref nextRight, b);
        for (int k = 0; k < places.Length; k += Lanes)
        {
            Vector512<ulong> left = nextLeft;
            Vector512<ulong> right = nextRight;
            AddRoundsWide(ref left, ref right, a, b, 0);
            if (leftRadix < SmallRadixEnd)
            {
                AddRoundsWide(ref left, ref right, a, b, SecondPass);
            }

            Vector512<ulong> place = Avx512DQ.MultiplyLow(left, b) + right;
            place.AsInt64().StoreUnsafe(ref target, (nuint)k);
            if (Vector512.GreaterThanOrEqualAny(place, Vector512.Create(Size)))
            {
                WalkOn(places.Slice(k, Lanes));
            }

            nextRight += Vector512.Create((ulong)Lanes);
            Wrap(ref nextLeft, ref nextRight, b);
        }
    }

    /// <summary>Gives the places to which some values go, as <see cref="Map"/> does one by one.</summary>
    /// <param name="values">The values; their places are written over them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not below the size.</exception>
    public void MapMany(Span<long> values) => MapMany(values, isWide: Avx512DQ.IsSupported);

    /// <summary>Gives places of some values, eight at a time or one by one.</summary>
    internal void MapMany(Span<long> values, bool isWide)
    {
        int done = 0;
        if (isWide && leftRadix >= Lanes)
        {
            done = values.Length - (values.Length % Lanes);
            MapManyWide(values[..done]);
        }

        for (int k = done; k < values.Length; k++)
        {
            values[k] = (long)Map((ulong)values[k]);
        }
    }

    /// <summary>
    /// Runs the rounds for eight values at a time. A quotient in double precision is off by at most one below 2^40, and
    /// its remainder shows which way.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MapManyWide(Span<long> values)
    {
        ref long target = ref MemoryMarshal.GetReference(values);
        Vector512<ulong> a = Vector512.Create(leftRadix);
        Vector512<ulong> b = Vector512.Create(rightRadix);
        Vector512<double> reciprocal = Vector512.Create(1.0 / rightRadix);
        for (int k = 0; k < values.Length; k += Lanes)
        {
            Vector512<ulong> value = Vector512.LoadUnsafe(ref target, (nuint)k).AsUInt64();
            ArgumentOutOfRangeException.ThrowIfEqual(
                Vector512.GreaterThanOrEqualAny(value, Vector512.Create(Size)), true, nameof(values));
            Vector512<ulong> left = Avx512DQ.ConvertToVector512UInt64WithTruncation(
                Avx512DQ.ConvertToVector512Double(value) * reciprocal);
            Vector512<ulong> right = value - Avx512DQ.MultiplyLow(left, b);
            Vector512<ulong> below = Vector512.GreaterThan(right, value);
            left += below;
            right += below & b;
            Wrap(ref left, ref right, b);
            AddRoundsWide(ref left, ref right, a, b, 0);
            if (leftRadix < SmallRadixEnd)
            {
                AddRoundsWide(ref left, ref right, a, b, SecondPass);
            }

            Vector512<ulong> place = Avx512DQ.MultiplyLow(left, b) + right;
            place.AsInt64().StoreUnsafe(ref target, (nuint)k);
            if (Vector512.GreaterThanOrEqualAny(place, Vector512.Create(Size)))
            {
                WalkOn(values.Slice(k, Lanes));
            }
        }
    }

    /// <summary>Maps places outside of the size again until they fall inside.</summary>
    private void WalkOn(Span<long> places)
    {
        foreach (ref long place in places)
        {
            while ((ulong)place >= Size)
            {
                place = (long)Forward((ulong)place);
            }
        }
    }

    /// <summary>Carries a right digit that left its radix into the left digit; the radix is at least the number of
    /// lanes, so once is enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Wrap(ref Vector512<ulong> left, ref Vector512<ulong> right, Vector512<ulong> radix)
    {
        Vector512<ulong> wraps = Vector512.GreaterThanOrEqual(right, radix);
        right -= wraps & radix;
        left -= wraps;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRoundsWide(
        ref Vector512<ulong> left, ref Vector512<ulong> right, Vector512<ulong> a, Vector512<ulong> b, ulong pass)
    {
        left = AddWide(left, MixWide(right, keys.Key0 ^ pass, a), a);
        right = AddWide(right, MixWide(left, keys.Key1 ^ pass, b), b);
        left = AddWide(left, MixWide(right, keys.Key2 ^ pass, a), a);
        right = AddWide(right, MixWide(left, keys.Key3 ^ pass, b), b);
        left = AddWide(left, MixWide(right, keys.Key4 ^ pass, a), a);
        right = AddWide(right, MixWide(left, keys.Key5 ^ pass, b), b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> MixWide(Vector512<ulong> digit, ulong key, Vector512<ulong> radix)
    {
        Vector512<ulong> mixed = Avx512DQ.MultiplyLow(digit ^ Vector512.Create(key), Vector512.Create(Mixer0));
        mixed = Avx512DQ.MultiplyLow(mixed ^ (mixed >>> 32), Vector512.Create(Mixer1));
        return Avx512DQ.MultiplyLow(mixed >>> 24, radix) >>> 40;
    }

    /// <summary>The difference wraps to a great number exactly when nothing has to be taken off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> AddWide(
        Vector512<ulong> digit, Vector512<ulong> amount, Vector512<ulong> radix)
    {
        Vector512<ulong> sum = digit + amount;
        return Avx512F.Min(sum, sum - radix);
    }
}
