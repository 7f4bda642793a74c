using System;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

/// <summary>A random permutation of [0, size) that is computed, not stored: any place can be looked up alone.</summary>
/// <remarks>
/// <para>
/// Above twelve it is a generalised Feistel network (J. Black and P. Rogaway, "Ciphers with arbitrary finite
/// domains", CT-RSA 2002, section 5): a value is a pair (left, right) of digits with radices a and b near the root of
/// the size, and each round adds a keyed function of one digit to the other, modulo its radix. The domain a·b exceeds
/// the size by less than its root, so the cycle walk, which maps a value outside [0, size) again until it falls inside,
/// is hardly ever needed; a domain of a power of two would walk up to twice on average, and mispredict.
/// </para>
/// <para>
/// There are six rounds; four already give a pseudorandom permutation with ideal round functions and great digits
/// (M. Luby and C. Rackoff, 1988). With six, neighbours visibly depend on each other below a size of about 100 (by
/// one to five per cent), so sizes up to about 4,000 take twelve. The round function is two multiplications and a
/// fold under a 64-bit round key drawn by Philox; a Philox block per round would take many times as long and adds
/// nothing that the uniformity tests can see. It is no cipher.
/// </para>
/// <para>
/// Up to twelve the permutation is a uniformly random shuffle, kept in the nibbles of one word.
/// </para>
/// </remarks>
public readonly partial struct KeyedPermutation
{
    /// <summary>The greatest size: 2^40.</summary>
    public const ulong SizeMax = 1UL << 40;

    private const int TableSizeMax = 12;

    /// <summary>Below this radix the rounds run twice.</summary>
    private const ulong SmallRadixEnd = 64;

    /// <summary>Makes the keys of the second pass from those of the first.</summary>
    private const ulong SecondPass = 0xA0761D6478BD642F;

    private const ulong Mixer0 = 0x9E3779B97F4A7C15;
    private const ulong Mixer1 = 0xD6E8FEB86659FD93;

    /// <summary>The radix a of the left digit; 0 if the shuffled table is used.</summary>
    private readonly ulong leftRadix;

    /// <summary>The radix b of the right digit.</summary>
    private readonly ulong rightRadix;

    /// <summary>floor(2^64 / b) + 1: its product with a value of up to 40 bits has the exact quotient on top.</summary>
    private readonly ulong rightReciprocal;

    private readonly ulong table;
    private readonly PermutationKeys keys;

    /// <summary>Makes the permutation of a key, a stream and a size.</summary>
    /// <param name="key">The key of the replicate.</param>
    /// <param name="stream">What the permutation is for.</param>
    /// <param name="size">The number of places, in [1, 2^40].</param>
    /// <param name="tick">The tick, or another number that tells permutations of the stream apart.</param>
    /// <param name="index">A second such number, for example an occupation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is zero or greater than 2^40.</exception>
    public KeyedPermutation(DrawKey key, DrawStream stream, ulong size, uint tick = 0, uint index = 0)
    {
        ArgumentOutOfRangeException.ThrowIfZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, SizeMax);
        Size = size;
        keys = PermutationKeys.For(new Draws(key, stream), tick, index);
        if (size <= TableSizeMax)
        {
            table = Shuffle((int)size, keys);
            return;
        }

        rightRadix = (ulong)Math.Ceiling(Math.Sqrt(size));
        leftRadix = (size + rightRadix - 1) / rightRadix;
        rightReciprocal = (ulong.MaxValue / rightRadix) + 1;
    }

    /// <summary>The number of places.</summary>
    public ulong Size { get; }

    /// <summary>Gives the place to which a value goes.</summary>
    /// <param name="i">A value in [0, <see cref="Size"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not below the size.</exception>
    public ulong Map(ulong i)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(i, Size);
        if (leftRadix == 0)
        {
            return (table >> (int)(4 * i)) & 15;
        }

        do
        {
            i = Forward(i);
        }
        while (i >= Size);

        return i;
    }

    /// <summary>Gives the value that goes to a place: the inverse of <see cref="Map"/>.</summary>
    /// <param name="j">A place in [0, <see cref="Size"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not below the size.</exception>
    public ulong Invert(ulong j)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(j, Size);
        if (leftRadix == 0)
        {
            return FindInTable(j);
        }

        do
        {
            j = Backward(j);
        }
        while (j >= Size);

        return j;
    }

    private ulong Forward(ulong value)
    {
        unchecked
        {
            ulong left = Math.BigMul(value, rightReciprocal, out _);
            ulong right = value - (left * rightRadix);
            AddRounds(ref left, ref right, 0);
            if (leftRadix < SmallRadixEnd)
            {
                AddRounds(ref left, ref right, SecondPass);
            }

            return (left * rightRadix) + right;
        }
    }

    private ulong Backward(ulong value)
    {
        unchecked
        {
            ulong left = Math.BigMul(value, rightReciprocal, out _);
            ulong right = value - (left * rightRadix);
            if (leftRadix < SmallRadixEnd)
            {
                SubtractRounds(ref left, ref right, SecondPass);
            }

            SubtractRounds(ref left, ref right, 0);
            return (left * rightRadix) + right;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRounds(ref ulong left, ref ulong right, ulong pass)
    {
        left = Add(left, Mix(right, keys.Key0 ^ pass, leftRadix), leftRadix);
        right = Add(right, Mix(left, keys.Key1 ^ pass, rightRadix), rightRadix);
        left = Add(left, Mix(right, keys.Key2 ^ pass, leftRadix), leftRadix);
        right = Add(right, Mix(left, keys.Key3 ^ pass, rightRadix), rightRadix);
        left = Add(left, Mix(right, keys.Key4 ^ pass, leftRadix), leftRadix);
        right = Add(right, Mix(left, keys.Key5 ^ pass, rightRadix), rightRadix);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SubtractRounds(ref ulong left, ref ulong right, ulong pass)
    {
        right = Subtract(right, Mix(left, keys.Key5 ^ pass, rightRadix), rightRadix);
        left = Subtract(left, Mix(right, keys.Key4 ^ pass, leftRadix), leftRadix);
        right = Subtract(right, Mix(left, keys.Key3 ^ pass, rightRadix), rightRadix);
        left = Subtract(left, Mix(right, keys.Key2 ^ pass, leftRadix), leftRadix);
        right = Subtract(right, Mix(left, keys.Key1 ^ pass, rightRadix), rightRadix);
        left = Subtract(left, Mix(right, keys.Key0 ^ pass, leftRadix), leftRadix);
    }

    /// <summary>A keyed number in [0, radix): forty mixed bits as a fraction, times the radix (20 bits).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong digit, ulong key, ulong radix)
    {
        unchecked
        {
            ulong mixed = (digit ^ key) * Mixer0;
            mixed = (mixed ^ (mixed >> 32)) * Mixer1;
            return ((mixed >> 24) * radix) >> 40;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong digit, ulong amount, ulong radix)
    {
        unchecked
        {
            // The difference is negative exactly when nothing wraps; its sign, as a mask, brings the radix back.
            long difference = (long)(digit + amount - radix);
            return (ulong)(difference + ((difference >> 63) & (long)radix));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Subtract(ulong digit, ulong amount, ulong radix)
    {
        unchecked
        {
            long difference = (long)(digit - amount);
            return (ulong)(difference + ((difference >> 63) & (long)radix));
        }
    }

    private ulong FindInTable(ulong place)
    {
        int i = 0;
        while (((table >> (4 * i)) & 15) != place)
        {
            i++;
        }

        return (ulong)i;
    }

    /// <summary>Shuffles by inside-out exchange; each step takes 32 bits, so its bias is below 1e-8.</summary>
    private static ulong Shuffle(int size, in PermutationKeys keys)
    {
        Span<ulong> places = stackalloc ulong[TableSizeMax];
        for (int i = 0; i < size; i++)
        {
            ulong word = i % 2 == 0 ? keys[i / 2] & 0xFFFFFFFF : keys[i / 2] >> 32;
            int other = (int)((word * (ulong)(i + 1)) >> 32);
            places[i] = places[other];
            places[other] = (ulong)i;
        }

        ulong packed = 0;
        for (int i = 0; i < size; i++)
        {
            packed |= places[i] << (4 * i);
        }

        return packed;
    }
}
