using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <summary>Sweeps over many agents with one random byte each, and lists the few who may be affected.</summary>
/// <remarks>
/// One Philox block serves sixteen consecutive agents: counter word 0 is agent / 16 and the byte is agent mod 16 of the
/// block in little-endian order. A listed agent is decided by <see cref="Draws.LaneUniform(byte, uint, uint)"/>, which
/// adds 32 bits of its own. Bytes and lists are the same at every vector width; what a list holds beyond its listed
/// agents is not.
/// </remarks>
public static partial class LaneSweep
{
    /// <summary>The bound that lists every agent.</summary>
    public const int BoundMax = 256;

    private const int BufferLength = 2048;

    /// <summary>Gives the least bound that lists every agent whose uniform can be below a probability.</summary>
    /// <param name="probability">The greatest probability of the sweep; clipped to [0, 1], NaN counts as 1.</param>
    /// <returns>ceil(256 p), in [0, 256].</returns>
    public static int Bound(double probability)
    {
        if (probability <= 0.0)
        {
            return 0;
        }

        return probability < 1.0 ? (int)Math.Ceiling(probability * BoundMax) : BoundMax;
    }

    /// <summary>Draws one byte per agent.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent, a multiple of 16.</param>
    /// <param name="destination">The bytes of consecutive agents, written.</param>
    /// <exception cref="ArgumentException">The first agent is not a multiple of 16.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last agent's id would leave 32 bits.</exception>
    public static void FillBytes(in Draws draws, uint tick, uint firstAgent, Span<byte> destination) =>
        FillBytes(draws, tick, firstAgent, destination, LaneBlocks.Widest);

    /// <summary>Lists the rows whose byte is below a bound.</summary>
    /// <param name="lanes">The bytes of the rows, read.</param>
    /// <param name="bound">The bound, in [0, 256].</param>
    /// <param name="rows">The rows in ascending order, written; at least as long as the lanes.</param>
    /// <returns>The number of rows listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The bound lies outside [0, 256].</exception>
    /// <exception cref="ArgumentException">The list is too short.</exception>
    public static int ThresholdCandidates(ReadOnlySpan<byte> lanes, int bound, Span<int> rows) =>
        ThresholdCandidates(lanes, bound, rows, LaneBlocks.Widest);

    /// <summary>Lists the rows whose byte is below one bound or not below another.</summary>
    /// <param name="lanes">The bytes of the rows, read.</param>
    /// <param name="lowEnd">Bytes below it are listed, in [0, 256].</param>
    /// <param name="highStart">Bytes from it on are listed, in [0, 256].</param>
    /// <param name="rows">The rows in ascending order, written; at least as long as the lanes.</param>
    /// <returns>The number of rows listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound lies outside [0, 256].</exception>
    /// <exception cref="ArgumentException">The list is too short.</exception>
    public static int OutsideCandidates(ReadOnlySpan<byte> lanes, int lowEnd, int highStart, Span<int> rows) =>
        OutsideCandidates(lanes, lowEnd, highStart, rows, LaneBlocks.Widest);

    /// <summary>Lists the agents whose byte is below a bound, without keeping the bytes.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent; fastest when a multiple of 16.</param>
    /// <param name="count">The number of consecutive agents, at least 0.</param>
    /// <param name="bound">The bound, in [0, 256]; see <see cref="Bound"/>.</param>
    /// <param name="rows">
    /// The listed agents as offsets from the first, ascending, written; at least <paramref name="count"/> long.
    /// </param>
    /// <returns>The number of agents listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count, the bound or the last id is out of range.</exception>
    /// <exception cref="ArgumentException">The list is too short.</exception>
    public static int Candidates(in Draws draws, uint tick, uint firstAgent, int count, int bound, Span<int> rows) =>
        Candidates(draws, tick, firstAgent, count, bound, rows, default, LaneBlocks.Widest);

    /// <summary>Lists the agents whose byte is below a bound, together with the bytes.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent; fastest when a multiple of 16.</param>
    /// <param name="count">The number of consecutive agents, at least 0.</param>
    /// <param name="bound">The bound, in [0, 256]; see <see cref="Bound"/>.</param>
    /// <param name="rows">
    /// The listed agents as offsets from the first, ascending, written; at least <paramref name="count"/> long.
    /// </param>
    /// <param name="lanes">The listed agents' bytes, written; at least <paramref name="count"/> long.</param>
    /// <returns>The number of agents listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count, the bound or the last id is out of range.</exception>
    /// <exception cref="ArgumentException">A list is too short.</exception>
    public static int Candidates(
        in Draws draws,
        uint tick,
        uint firstAgent,
        int count,
        int bound,
        Span<int> rows,
        Span<byte> lanes)
    {
        if (lanes.Length < count)
        {
            throw new ArgumentException("The list of lanes holds a byte for every agent.", nameof(lanes));
        }

        return Candidates(draws, tick, firstAgent, count, bound, rows, lanes, LaneBlocks.Widest);
    }

    /// <summary>Draws one byte per agent at a given width.</summary>
    internal static void FillBytes(in Draws draws, uint tick, uint firstAgent, Span<byte> destination, LaneWidth width)
    {
        if (firstAgent % LaneBlocks.LanesPerBlock != 0)
        {
            throw new ArgumentException("The first agent is a multiple of 16.", nameof(firstAgent));
        }

        CheckLastAgent(firstAgent, destination.Length);
        LaneBlocks.Fill(draws, tick, firstAgent / LaneBlocks.LanesPerBlock, destination, width);
    }

    /// <summary>Lists the rows whose byte is below a bound at a given width.</summary>
    internal static int ThresholdCandidates(ReadOnlySpan<byte> lanes, int bound, Span<int> rows, LaneWidth width)
    {
        CheckList(lanes.Length, bound, rows.Length);
        return List(lanes, bound, 0, rows, width);
    }

    /// <summary>Lists the rows outside of two bounds at a given width.</summary>
    internal static int OutsideCandidates(
        ReadOnlySpan<byte> lanes, int lowEnd, int highStart, Span<int> rows, LaneWidth width)
    {
        CheckList(lanes.Length, lowEnd, rows.Length);
        CheckList(lanes.Length, highStart, rows.Length);

        // Turned by the upper bound, the bytes above it and those below the lower one are one range.
        int bound = Math.Min(BoundMax, BoundMax - highStart + lowEnd);
        return List(lanes, bound, 0, rows, width, turn: unchecked((byte)highStart));
    }

    /// <summary>Lists the agents whose byte is below a bound at a given width; lanes may be empty.</summary>
    [SkipLocalsInit]
    internal static int Candidates(
        in Draws draws,
        uint tick,
        uint firstAgent,
        int count,
        int bound,
        Span<int> rows,
        Span<byte> lanes,
        LaneWidth width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckLastAgent(firstAgent, count);
        CheckList(count, bound, rows.Length);
        if (bound == 0)
        {
            return 0;
        }

        Span<byte> buffer = stackalloc byte[BufferLength];
        int listed = 0;
        int skipped = (int)(firstAgent % LaneBlocks.LanesPerBlock);
        uint block = firstAgent / LaneBlocks.LanesPerBlock;
        for (int row = 0; row < count;)
        {
            int length = Math.Min(BufferLength - skipped, count - row);
            LaneBlocks.Fill(draws, tick, block, buffer[..(skipped + length)], width);
            ReadOnlySpan<byte> drawn = buffer.Slice(skipped, length);
            int more = List(drawn, bound, row, rows[listed..], width);
            if (!lanes.IsEmpty)
            {
                Gather(drawn, row, rows.Slice(listed, more), lanes.Slice(listed, more));
            }

            listed += more;
            row += length;
            skipped = 0;
            block = unchecked(block + (BufferLength / LaneBlocks.LanesPerBlock));
        }

        return listed;
    }

    internal static void CheckLastAgent(uint firstAgent, int count)
    {
        if (firstAgent + (long)count > 1L << 32)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Agents' ids lie within 32 bits.");
        }
    }

    private static void CheckList(int count, int bound, int rows)
    {
        if (bound is < 0 or > BoundMax)
        {
            throw new ArgumentOutOfRangeException(nameof(bound), bound, "A bound lies in [0, 256].");
        }

        if (rows < count)
        {
            throw new ArgumentException("The list of rows has room for every agent.", nameof(rows));
        }
    }

    private static int List(
        ReadOnlySpan<byte> lanes, int bound, int firstRow, Span<int> rows, LaneWidth width, byte turn = 0)
    {
        if (bound == 0)
        {
            return 0;
        }

        int listed = 0;
        int done = 0;
        if (width == LaneWidth.Vector512 && Avx512Vbmi2.IsSupported)
        {
            done = lanes.Length - (lanes.Length % 64);
            listed = List512(lanes[..done], (byte)(bound - 1), turn, firstRow, rows);
        }
        else if (width != LaneWidth.Scalar)
        {
            done = lanes.Length - (lanes.Length % 64);
            listed = ListVector(lanes[..done], (byte)(bound - 1), turn, firstRow, rows);
        }

        for (int i = done; i < lanes.Length; i++)
        {
            if (unchecked((byte)(lanes[i] - turn)) < bound)
            {
                rows[listed++] = firstRow + i;
            }
        }

        return listed;
    }

    /// <summary>Lists bytes not above a limit after a turn, 64 at a time and without a branch for each hit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int List512(ReadOnlySpan<byte> lanes, byte limit, byte turn, int firstRow, Span<int> rows)
    {
        ref byte source = ref MemoryMarshal.GetReference(lanes);
        ref int target = ref MemoryMarshal.GetReference(rows);
        Vector512<byte> limits = Vector512.Create(limit);
        Vector512<byte> turns = Vector512.Create(turn);
        int listed = 0;
        for (int i = 0; i < lanes.Length; i += 64)
        {
            Vector512<byte> hits = Vector512.LessThanOrEqual(
                Vector512.LoadUnsafe(ref source, (nuint)i) - turns, limits);
            listed += AppendHits(hits, firstRow + i, ref target, listed);
        }

        return listed;
    }

    /// <summary>Lists bytes not above a limit after a turn, 64 at a time; the list is known to be long enough.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ListVector(ReadOnlySpan<byte> lanes, byte limit, byte turn, int firstRow, Span<int> rows)
    {
        ref byte source = ref MemoryMarshal.GetReference(lanes);
        ref int target = ref MemoryMarshal.GetReference(rows);
        Vector256<byte> limits = Vector256.Create(limit);
        Vector256<byte> turns = Vector256.Create(turn);
        int listed = 0;
        for (int i = 0; i < lanes.Length; i += 64)
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref source, (nuint)i) - turns;
            Vector256<byte> high = Vector256.LoadUnsafe(ref source, (nuint)i + 32) - turns;
            uint lowHits = Vector256.Equals(Vector256.Min(low, limits), low).ExtractMostSignificantBits();
            uint highHits = Vector256.Equals(Vector256.Min(high, limits), high).ExtractMostSignificantBits();
            ulong hits = lowHits | ((ulong)highHits << 32);
            while (hits != 0)
            {
                Unsafe.Add(ref target, listed) = firstRow + i + BitOperations.TrailingZeroCount(hits);
                listed++;
                hits &= hits - 1;
            }
        }

        return listed;
    }

    private static void Gather(ReadOnlySpan<byte> drawn, int firstRow, ReadOnlySpan<int> rows, Span<byte> lanes)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            lanes[i] = drawn[rows[i] - firstRow];
        }
    }
}
