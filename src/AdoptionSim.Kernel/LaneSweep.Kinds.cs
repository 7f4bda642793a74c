using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <content>Sweeps over agents of many kinds, each kind with its own bound.</content>
public static partial class LaneSweep
{
    /// <summary>Number of kinds that a table of limits covers.</summary>
    public const int Kinds = 128;

    private const int TableBytes = 16;
    private const int CacheLineBytes = 64;

    /// <summary>Gives the limit of a kind: an agent can only change when its byte is not above it.</summary>
    /// <param name="probability">The probability of the kind; clipped to [0, 1], NaN counts as 1.</param>
    /// <returns>
    /// ceil(256 p) − 1, in [0, 255]. A kind with probability 0 has limit 0 too: its rare candidates fail the exact
    /// test.
    /// </returns>
    public static byte Limit(double probability) => (byte)Math.Max(0, Bound(probability) - 1);

    /// <summary>Lists the agents whose byte is not above the limit of their kind.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent; fastest when a multiple of 16.</param>
    /// <param name="kinds">The kind of each agent, below <see cref="Kinds"/>, read.</param>
    /// <param name="limitOfKind">The limit of each kind, <see cref="Kinds"/> of them; see <see cref="Limit"/>.</param>
    /// <param name="rows">The listed agents as offsets from the first, ascending, written; as long as the
    /// kinds.</param>
    /// <param name="lanes">The listed agents' bytes, written; as long as the kinds.</param>
    /// <returns>The number of agents listed.</returns>
    /// <exception cref="ArgumentException">A list is too short, or the table has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last agent's id would leave 32 bits.</exception>
    public static int CandidatesByKind(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind,
        Span<int> rows,
        Span<byte> lanes) =>
        CandidatesByKind(draws, tick, firstAgent, kinds, limitOfKind, rows, lanes, LaneBlocks.Widest);

    /// <summary>Lists the agents at a given width.</summary>
    [SkipLocalsInit]
    internal static int CandidatesByKind(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind,
        Span<int> rows,
        Span<byte> lanes, LaneWidth width)
    {
        CheckLastAgent(firstAgent, kinds.Length);
        if (limitOfKind.Length != Kinds || rows.Length < kinds.Length || lanes.Length < kinds.Length)
        {
            throw new ArgumentException("The lists have room for every agent and the table a limit for every kind.",
                nameof(rows));
        }

        Span<byte> buffer = stackalloc byte[BufferLength];
        int listed = 0;
        int skipped = (int)(firstAgent % LaneBlocks.LanesPerBlock);
        uint block = firstAgent / LaneBlocks.LanesPerBlock;
        for (int row = 0; row < kinds.Length;)
        {
            int length = Math.Min(BufferLength - skipped, kinds.Length - row);

            // The kinds arrive while the bytes are drawn.
            for (int k = 0; k < length; k += CacheLineBytes)
            {
                Cache.Fetch(in kinds[row + k]);
            }

            LaneBlocks.Fill(draws, tick, block, buffer[..(skipped + length)], width);
            ReadOnlySpan<byte> drawn = buffer.Slice(skipped, length);
            listed += ListByKind(
                drawn, kinds.Slice(row, length), limitOfKind, row, rows[listed..], lanes[listed..], width);
            row += length;
            skipped = 0;
            block = unchecked(block + (BufferLength / LaneBlocks.LanesPerBlock));
        }

        return listed;
    }

    /// <summary>Lists the agents of some kinds.</summary>
    /// <param name="kinds">The kind of each agent, below <see cref="Kinds"/>, read.</param>
    /// <param name="isListed">Whether each kind is listed, <see cref="Kinds"/> of them.</param>
    /// <param name="rows">The listed agents as offsets from the first, ascending, written; as long as the
    /// kinds.</param>
    /// <returns>The number of agents listed.</returns>
    /// <exception cref="ArgumentException">The list is too short, or the table has another length.</exception>
    public static int OfKinds(ReadOnlySpan<byte> kinds, ReadOnlySpan<bool> isListed, Span<int> rows) =>
        OfKinds(kinds, isListed, rows, LaneBlocks.Widest);

    /// <summary>Lists the agents at a given width: those for whom one is not above the limit of their kind.</summary>
    [SkipLocalsInit]
    internal static int OfKinds(
        ReadOnlySpan<byte> kinds, ReadOnlySpan<bool> isListed, Span<int> rows, LaneWidth width)
    {
        if (isListed.Length != Kinds || rows.Length < kinds.Length)
        {
            throw new ArgumentException("The list has room for every agent and the table a mark for every kind.",
                nameof(rows));
        }

        Span<byte> ones = stackalloc byte[BufferLength];
        Span<byte> unread = stackalloc byte[BufferLength];
        ones.Fill(1);
        int listed = 0;
        for (int row = 0; row < kinds.Length; row += BufferLength)
        {
            int length = Math.Min(BufferLength, kinds.Length - row);
            listed += ListByKind(
                ones[..length], kinds.Slice(row, length), MemoryMarshal.AsBytes(isListed), row, rows[listed..], unread,
                width);
        }

        return listed;
    }

    private static int ListByKind(
        ReadOnlySpan<byte> drawn, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind, int firstRow,
        Span<int> rows, Span<byte> lanes, LaneWidth width)
    {
        int listed = 0;
        int done = 0;
        if (width == LaneWidth.Vector512 && Avx512Vbmi2.IsSupported)
        {
            done = drawn.Length - (drawn.Length % 64);
            listed = ListByKind512(drawn[..done], kinds, limitOfKind, firstRow, rows, lanes);
        }
        else if (width != LaneWidth.Scalar && Avx2.IsSupported)
        {
            done = drawn.Length - (drawn.Length % 32);
            listed = ListByKind256(drawn[..done], kinds, limitOfKind, firstRow, rows);
            Gather(drawn, firstRow, rows[..listed], lanes);
        }

        for (int i = done; i < drawn.Length; i++)
        {
            if (drawn[i] <= limitOfKind[kinds[i]])
            {
                lanes[listed] = drawn[i];
                rows[listed++] = firstRow + i;
            }
        }

        return listed;
    }

    /// <summary>
    /// One permutation looks up 64 limits in the table of 128. Hits are moved together without a branch for each: there
    /// is mostly one or none among 64, in no pattern that a processor could foresee.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ListByKind512(
        ReadOnlySpan<byte> drawn, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind, int firstRow,
        Span<int> rows, Span<byte> lanes)
    {
        ref byte lane = ref MemoryMarshal.GetReference(drawn);
        ref byte kind = ref MemoryMarshal.GetReference(kinds);
        ref int row = ref MemoryMarshal.GetReference(rows);
        ref byte target = ref MemoryMarshal.GetReference(lanes);
        Vector512<byte> lower = Vector512.Create(limitOfKind[..64]);
        Vector512<byte> upper = Vector512.Create(limitOfKind[64..]);
        int listed = 0;
        for (int i = 0; i < drawn.Length; i += 64)
        {
            Vector512<byte> index = Vector512.LoadUnsafe(ref kind, (nuint)i);
            Vector512<byte> limit = Avx512Vbmi.PermuteVar64x8x2(lower, index, upper);
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref lane, (nuint)i);
            Vector512<byte> hits = Vector512.LessThanOrEqual(bytes, limit);
            Vector512<byte> together = Avx512Vbmi2.Compress(Vector512<byte>.Zero, hits, bytes);
            together.StoreUnsafe(ref target, (nuint)listed);
            listed += AppendHits(hits, firstRow + i, ref row, listed);
        }

        return listed;
    }

    /// <summary>Eight shuffles look up 32 limits: each answers for the kinds that share its high bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ListByKind256(
        ReadOnlySpan<byte> lanes, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind, int firstRow,
        Span<int> rows)
    {
        ref byte lane = ref MemoryMarshal.GetReference(lanes);
        ref byte kind = ref MemoryMarshal.GetReference(kinds);
        ref byte table = ref MemoryMarshal.GetReference(limitOfKind);
        ref int target = ref MemoryMarshal.GetReference(rows);
        int listed = 0;
        for (int i = 0; i < lanes.Length; i += 32)
        {
            Vector256<byte> index = Vector256.LoadUnsafe(ref kind, (nuint)i);
            Vector256<byte> high = Vector256.ShiftRightLogical(index.AsUInt16(),
                4).AsByte() & Vector256.Create((byte)0x0F);
            Vector256<byte> limit = Vector256<byte>.Zero;
            for (int part = 0; part < Kinds / TableBytes; part++)
            {
                var row = Vector128.LoadUnsafe(ref table, (nuint)(part * TableBytes));
                Vector256<byte> found = Avx2.Shuffle(Vector256.Create(row, row), index);
                limit |= found & Vector256.Equals(high, Vector256.Create((byte)part));
            }

            Vector256<byte> drawn = Vector256.LoadUnsafe(ref lane, (nuint)i);
            uint hits = Vector256.Equals(Vector256.Min(drawn, limit), drawn).ExtractMostSignificantBits();
            listed = Append(ref target, listed, firstRow + i, hits);
        }

        return listed;
    }

    /// <summary>
    /// Appends the rows of hits among 64 agents. What is written beyond them does not count: no more are listed before
    /// than agents were swept, so there is room for all of the 64.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AppendHits(Vector512<byte> hits, int firstRow, ref int row, int listed)
    {
        int more = BitOperations.PopCount(hits.ExtractMostSignificantBits());
        Vector512<byte> places = Avx512Vbmi2.Compress(Vector512<byte>.Zero, hits, Vector512<byte>.Indices);
        StoreRows(places.GetLower().GetLower(), firstRow, ref row, listed);
        if (more > 16)
        {
            StoreRows(places.GetLower().GetUpper(), firstRow, ref row, listed + 16);
            StoreRows(places.GetUpper().GetLower(), firstRow, ref row, listed + 32);
            StoreRows(places.GetUpper().GetUpper(), firstRow, ref row, listed + 48);
        }

        return more;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreRows(Vector128<byte> places, int firstRow, ref int row, int listed) =>
        (Avx512F.ConvertToVector512Int32(places) + Vector512.Create(firstRow)).StoreUnsafe(ref row, (nuint)listed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Append(ref int target, int listed, int firstRow, ulong hits)
    {
        while (hits != 0)
        {
            Unsafe.Add(ref target, listed) = firstRow + BitOperations.TrailingZeroCount(hits);
            listed++;
            hits &= hits - 1;
        }

        return listed;
    }
}
