using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Compression;

/// <summary>
/// A greedy encoder of the Snappy format. It is ours so that the same input gives the same bytes on every machine and
/// under every version of the runtime, which native codecs do not promise.
/// </summary>
internal sealed class SnappyEncoder
{
    private const int FragmentBytes = 1 << 16;
    private const int TableBits = 14;

    // No match starts in the last bytes, so that words can be read without looking for the end.
    private const int MarginBytes = 15;
    private const int MatchMin = 4;
    private const int CopyMax = 64;

    private readonly ushort[] _positions = new ushort[1 << TableBits];

    /// <summary>Compresses.</summary>
    /// <param name="input">Any bytes.</param>
    /// <param name="sink">Appended to; at most <c>32 + n + n/6</c> bytes for an input of n.</param>
    public void Encode(ReadOnlySpan<byte> input, ByteSink sink)
    {
        sink.WriteVarint((ulong)input.Length);
        for (int start = 0; start < input.Length; start += FragmentBytes)
        {
            ReadOnlySpan<byte> fragment = input.Slice(start, Math.Min(FragmentBytes, input.Length - start));
            Span<byte> output = sink.Room(32 + fragment.Length + (fragment.Length / 6));
            sink.Advance(EncodeFragment(fragment, output));
        }
    }

    private int EncodeFragment(ReadOnlySpan<byte> input, Span<byte> output)
    {
        Array.Clear(_positions);
        int written = 0;
        int emitted = 0;
        int limit = input.Length - MarginBytes;
        int position = 1;
        while (position < limit)
        {
            int candidate = FindMatch(input, ref position, limit);
            if (candidate < 0)
            {
                break;
            }

            written += WriteLiteral(input[emitted..position], output[written..]);
            int length = MatchLength(input, candidate, position);
            written += WriteCopy(position - candidate, length, output[written..]);
            position += length;
            emitted = position;
            if (position < limit)
            {
                _positions[Hash(Load(input, position - 1))] = (ushort)(position - 1);
            }
        }

        return written + WriteLiteral(input[emitted..], output[written..]);
    }

    /// <summary>
    /// Looks for four bytes seen before, in steps that grow the longer nothing is found: what does not compress is
    /// passed over quickly.
    /// </summary>
    private int FindMatch(ReadOnlySpan<byte> input, ref int position, int limit)
    {
        int tries = 32;
        while (position < limit)
        {
            uint word = Load(input, position);
            ref ushort slot = ref _positions[Hash(word)];
            int candidate = slot;
            slot = (ushort)position;
            if (candidate < position && Load(input, candidate) == word)
            {
                return candidate;
            }

            position += tries >> 5;
            tries++;
        }

        return -1;
    }

    private static int MatchLength(ReadOnlySpan<byte> input, int candidate, int position)
    {
        int length = MatchMin;
        ReadOnlySpan<byte> earlier = input[candidate..];
        ReadOnlySpan<byte> later = input[position..];
        while (length + sizeof(ulong) <= later.Length)
        {
            ulong difference =
                MemoryMarshal.Read<ulong>(earlier[length..]) ^ MemoryMarshal.Read<ulong>(later[length..]);
            if (difference != 0)
            {
                return length + (BitOperations.TrailingZeroCount(difference) / 8);
            }

            length += sizeof(ulong);
        }

        while (length < later.Length && earlier[length] == later[length])
        {
            length++;
        }

        return length;
    }

    private static int WriteLiteral(ReadOnlySpan<byte> literal, Span<byte> output)
    {
        if (literal.IsEmpty)
        {
            return 0;
        }

        int last = literal.Length - 1;
        int header;
        if (last < 60)
        {
            output[0] = (byte)(last << 2);
            header = 1;
        }
        else if (last < 256)
        {
            output[0] = 60 << 2;
            output[1] = (byte)last;
            header = 2;
        }
        else
        {
            output[0] = 61 << 2;
            output[1] = (byte)(last & 0xFF);
            output[2] = (byte)(last >> 8);
            header = 3;
        }

        literal.CopyTo(output[header..]);
        return header + literal.Length;
    }

    private static int WriteCopy(int distance, int length, Span<byte> output)
    {
        int written = 0;
        while (length > 0)
        {
            // A copy of fewer than four bytes has no short form, so the last piece is kept at four or more.
            int piece = length <= CopyMax ? length : Math.Min(CopyMax, length - MatchMin);
            if (piece is >= 4 and <= 11 && distance < 2048)
            {
                output[written++] = (byte)(((distance >> 8) << 5) | ((piece - 4) << 2) | 1);
                output[written++] = (byte)(distance & 0xFF);
            }
            else
            {
                output[written++] = (byte)(((piece - 1) << 2) | 2);
                output[written++] = (byte)(distance & 0xFF);
                output[written++] = (byte)(distance >> 8);
            }

            length -= piece;
        }

        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Load(ReadOnlySpan<byte> input, int position) => MemoryMarshal.Read<uint>(input[position..]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(uint word) => (int)(unchecked(word * 0x1E35_A7BD) >> (32 - TableBits));
}
