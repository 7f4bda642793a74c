using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

/// <summary>A random permutation of [0, size) that is computed, not stored: any place can be looked up alone.</summary>
/// <remarks>
/// <para>
/// Above sixteen it is a Feistel network over the least power of two that holds the size, with cycle walking: a value
/// outside [0, size) is mapped again until it falls inside, which takes fewer than two steps on average (J. Black and
/// P. Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002). The two halves may differ by one bit, so the
/// domain need not be an even power of two. There are eight rounds; four already give a pseudorandom permutation with
/// ideal round functions (M. Luby and C. Rackoff, 1988), and small halves need more. The round function is two
/// multiplications and a fold under a 64-bit round key drawn by Philox: a full Philox block per round would take ten
/// times as long and distinguishes nothing here.
/// </para>
/// <para>
/// Up to sixteen the permutation is a uniformly random shuffle, kept in the nibbles of one word: so short a network
/// would reach only the even permutations.
/// </para>
/// </remarks>
public readonly struct KeyedPermutation
{
    /// <summary>The greatest size: 2^62.</summary>
    public const ulong SizeMax = 1UL << 62;

    private const int TableSizeMax = 16;
    private const ulong Mixer0 = 0x9E3779B97F4A7C15;
    private const ulong Mixer1 = 0xD6E8FEB86659FD93;

    private readonly int leftBits;
    private readonly int rightBits;
    private readonly ulong table;
    private readonly RoundKeys keys;

    /// <summary>Makes the permutation of a key, a stream and a size.</summary>
    /// <param name="key">The key of the replicate.</param>
    /// <param name="stream">What the permutation is for.</param>
    /// <param name="size">The number of places, in [1, 2^62].</param>
    /// <param name="tick">The tick, or another number that tells permutations of the stream apart.</param>
    /// <param name="index">A second such number, for example an occupation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is zero or greater than 2^62.</exception>
    public KeyedPermutation(DrawKey key, DrawStream stream, ulong size, uint tick = 0, uint index = 0)
    {
        ArgumentOutOfRangeException.ThrowIfZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, SizeMax);
        Size = size;
        keys = RoundKeys.For(new Draws(key, stream), tick, index);
        if (size <= TableSizeMax)
        {
            table = Shuffle((int)size, keys);
            return;
        }

        int bits = 64 - BitOperations.LeadingZeroCount(size - 1);
        leftBits = bits / 2;
        rightBits = bits - leftBits;
    }

    /// <summary>The number of places.</summary>
    public ulong Size { get; }

    /// <summary>Gives the place to which a value goes.</summary>
    /// <param name="i">A value in [0, <see cref="Size"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not below the size.</exception>
    public ulong Map(ulong i)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(i, Size);
        if (leftBits == 0)
        {
            return (table >> (int)(4 * i)) & 15;
        }

        do
        {
            i = Encipher(i);
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
        if (leftBits == 0)
        {
            ulong i = 0;
            while (((table >> (int)(4 * i)) & 15) != j)
            {
                i++;
            }

            return i;
        }

        do
        {
            j = Decipher(j);
        }
        while (j >= Size);

        return j;
    }

    private ulong Encipher(ulong value)
    {
        ulong left = value >> rightBits;
        ulong right = value & ((1UL << rightBits) - 1);
        left ^= Mix(right, keys.Key0, leftBits);
        right ^= Mix(left, keys.Key1, rightBits);
        left ^= Mix(right, keys.Key2, leftBits);
        right ^= Mix(left, keys.Key3, rightBits);
        left ^= Mix(right, keys.Key4, leftBits);
        right ^= Mix(left, keys.Key5, rightBits);
        left ^= Mix(right, keys.Key6, leftBits);
        right ^= Mix(left, keys.Key7, rightBits);
        return (left << rightBits) | right;
    }

    private ulong Decipher(ulong value)
    {
        ulong left = value >> rightBits;
        ulong right = value & ((1UL << rightBits) - 1);
        right ^= Mix(left, keys.Key7, rightBits);
        left ^= Mix(right, keys.Key6, leftBits);
        right ^= Mix(left, keys.Key5, rightBits);
        left ^= Mix(right, keys.Key4, leftBits);
        right ^= Mix(left, keys.Key3, rightBits);
        left ^= Mix(right, keys.Key2, leftBits);
        right ^= Mix(left, keys.Key1, rightBits);
        left ^= Mix(right, keys.Key0, leftBits);
        return (left << rightBits) | right;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong half, ulong key, int bits)
    {
        unchecked
        {
            ulong mixed = (half ^ key) * Mixer0;
            mixed = (mixed ^ (mixed >> 32)) * Mixer1;
            return mixed >> (64 - bits);
        }
    }

    /// <summary>Shuffles by inside-out exchange; each step takes 32 bits, so its bias is below 1e-8.</summary>
    private static ulong Shuffle(int size, in RoundKeys keys)
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

    private readonly record struct RoundKeys(
        ulong Key0,
        ulong Key1,
        ulong Key2,
        ulong Key3,
        ulong Key4,
        ulong Key5,
        ulong Key6,
        ulong Key7)
    {
        internal ulong this[int i] => i switch
        {
            0 => Key0,
            1 => Key1,
            2 => Key2,
            3 => Key3,
            4 => Key4,
            5 => Key5,
            6 => Key6,
            _ => Key7,
        };

        internal static RoundKeys For(in Draws draws, uint tick, uint index)
        {
            (ulong key0, ulong key1) = draws.PermutationWords(tick, index, 0);
            (ulong key2, ulong key3) = draws.PermutationWords(tick, index, 1);
            (ulong key4, ulong key5) = draws.PermutationWords(tick, index, 2);
            (ulong key6, ulong key7) = draws.PermutationWords(tick, index, 3);
            return new RoundKeys(key0, key1, key2, key3, key4, key5, key6, key7);
        }
    }
}
