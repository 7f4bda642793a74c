using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <summary>
/// Walks over a range of agents from event to event, when the event has a common, small probability: what it costs goes
/// with the events, not with the agents.
/// </summary>
/// <remarks>
/// <para>
/// Between two events lies a geometric number of agents, found by inversion: floor(ln u / ln(1 − p)), where u is the
/// middle of one of 2^52 cells. So every agent has the event with probability p, independently of the others; the
/// cumulative probabilities that are inverted are right to 1e-12. Below p of about 0.2 this takes less time than
/// <see cref="LaneSweep.Events"/>, which draws for every agent. L. Devroye, "Non-Uniform Random Variate Generation",
/// 1986, chapter X.2.
/// </para>
/// <para>
/// The luck belongs to the range, not to the agent: another first agent or probability moves all events that come
/// after, while the length of the range and of the lists move none. Where pairs of runs are compared and hazards differ
/// between them, or where the agents' hazards differ, the walk takes a bound that both share, and each listed agent is
/// decided by its mark: see <see cref="IsBelow"/>. Then luck changes only for whom the hazard does.
/// </para>
/// <para>
/// The counter of an event is the id of the first agent plus the number of events before it, which is less than the
/// number of agents; so ranges that share no agent share no bits.
/// </para>
/// </remarks>
public struct RareEvents
{
    /// <summary>Events that are drawn at once: a multiple of what one step of the widest vectors makes.</summary>
    private const int BatchMost = 64;

    private const int BatchStep = 16;
    private const double SkipMost = int.MaxValue;

    private readonly Draws draws;
    private readonly uint tick;
    private readonly uint firstAgent;
    private readonly int count;
    private readonly double probability;
    private readonly double inverse;
    private int row;
    private int number;

    /// <summary>Stands before the first agent of a range.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent.</param>
    /// <param name="count">The number of consecutive agents, at least 0.</param>
    /// <param name="probability">The probability of the event, or the bound of the probabilities, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The count, probability or last id is out of range.</exception>
    public RareEvents(in Draws draws, uint tick, uint firstAgent, int count, double probability)
    {
        if (!(probability is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(count);
        LaneSweep.CheckLastAgent(firstAgent, count);
        this.draws = draws;
        this.tick = tick;
        this.firstAgent = firstAgent;
        this.count = count;
        this.probability = probability;
        inverse = 1.0 / PortableMath.Log1p(-probability);
        row = probability > 0.0 ? 0 : count;
    }

    /// <summary>Says whether a listed agent has the event when its own probability is below the bound.</summary>
    /// <param name="mark">The mark of the listed agent.</param>
    /// <param name="bound">The probability of the walk.</param>
    /// <param name="probability">The probability of the agent; where it exceeds the bound, the bound counts.</param>
    /// <returns>mark / 2^32 × bound &lt; probability.</returns>
    public static bool IsBelow(uint mark, double bound, double probability) =>
        UniformBits.ToUniform32(mark) * bound < probability;

    /// <summary>Lists the next agents that have the event, as many as there is room for.</summary>
    /// <param name="rows">The agents as offsets from the first, in ascending order, written; not empty.</param>
    /// <returns>The number of events listed; less than there is room for at the end of the range.</returns>
    public int Next(Span<int> rows) => Next(rows, [], LaneBlocks.Widest);

    /// <summary>Lists the next agents that have the event, and a uniform mark for each.</summary>
    /// <param name="rows">The agents as offsets from the first, in ascending order, written; not empty.</param>
    /// <param name="marks">32 random bits for each listed agent, independent of who is listed; written.</param>
    /// <returns>The number of events listed; less than there is room for at the end of the range.</returns>
    /// <exception cref="ArgumentException">There are fewer marks than rows.</exception>
    public int Next(Span<int> rows, Span<uint> marks)
    {
        if (marks.Length < rows.Length)
        {
            throw new ArgumentException("There is room for the mark of every row.", nameof(marks));
        }

        return Next(rows, marks, LaneBlocks.Widest);
    }

    /// <summary>Lists the next agents at a given width; marks may be empty.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Next(Span<int> rows, Span<uint> marks, LaneWidth width)
    {
        Span<DrawBlock> blocks = stackalloc DrawBlock[BatchMost];
        Span<int> skips = stackalloc int[BatchMost];
        int listed = 0;
        while (row < count && listed < rows.Length)
        {
            int batch = Math.Min(BatchLength(), rows.Length - listed);
            Span<DrawBlock> drawn = blocks[..batch];
            draws.FillBlocks(
                tick, unchecked(firstAgent + (uint)number), drawn, width, CounterPurpose.RareEvents);
            Invert(drawn, inverse, skips, width);
            int more = Walk(skips[..batch], rows[listed..]);
            for (int k = 0; k < more && !marks.IsEmpty; k++)
            {
                marks[listed + k] = drawn[k].Word2;
            }

            listed += more;
        }

        return listed;
    }

    /// <summary>About as many as are still expected, in whole steps.</summary>
    private readonly int BatchLength()
    {
        double expected = (count - row) * probability;
        return expected < BatchMost ? ((int)expected & -BatchStep) + BatchStep : BatchMost;
    }

    /// <summary>Goes forward by skips until they or the agents end; returns the number of events on the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Walk(ReadOnlySpan<int> skips, Span<int> rows)
    {
        uint at = (uint)row;
        for (int k = 0; k < skips.Length; k++)
        {
            unchecked
            {
                // Both are below 2^31.
                at += (uint)skips[k];
                if (at >= (uint)count)
                {
                    row = count;
                    return k;
                }

                rows[k] = (int)at;
                at++;
            }
        }

        row = (int)at;
        number += skips.Length;
        return skips.Length;
    }

    private static void Invert(ReadOnlySpan<DrawBlock> drawn, double inverse, Span<int> skips, LaneWidth width)
    {
        int done = width != LaneWidth.Scalar && Avx2.IsSupported ? InvertWide(drawn, inverse, skips) : 0;
        for (int k = done; k < drawn.Length; k++)
        {
            double uniform = UniformBits.ToOpenUniform52(UniformBits.Join(drawn[k].Word0, drawn[k].Word1));
            skips[k] = (int)Math.Min(PortableMath.Log(uniform) * inverse, SkipMost);
        }
    }

    /// <summary>Four events at a time, by the same operations in the same order; returns how many are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int InvertWide(ReadOnlySpan<DrawBlock> drawn, double inverse, Span<int> skips)
    {
        const byte Order = 0b11_01_10_00;
        const double TwoTo52 = 4503599627370496.0;
        ref ulong source = ref Unsafe.As<DrawBlock, ulong>(ref MemoryMarshal.GetReference(drawn));
        ref int target = ref MemoryMarshal.GetReference(skips);
        Vector256<double> shift = Vector256.Create(TwoTo52);
        int end = drawn.Length & -4;
        for (int k = 0; k < end; k += 4)
        {
            // Words 0 and 1 of a block are the lower half of its bytes.
            Vector256<ulong> bits = Avx2.Permute4x64(
                Avx2.UnpackLow(
                    Vector256.LoadUnsafe(ref source, (nuint)(2 * k)),
                    Vector256.LoadUnsafe(ref source, (nuint)(2 * k) + 4)),
                Order);
            Vector256<double> cell = ((bits >>> 12) | shift.AsUInt64()).AsDouble() - shift;
            Vector256<double> uniform = (cell + Vector256.Create(0.5)) * Vector256.Create(1.0 / TwoTo52);
            Vector256<double> skip = PortableMath.LogPlain(uniform) * Vector256.Create(inverse);
            Avx.ConvertToVector128Int32WithTruncation(Vector256.Min(skip, Vector256.Create(SkipMost)))
                .StoreUnsafe(ref target, (nuint)k);
        }

        return end;
    }
}
