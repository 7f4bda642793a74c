using System;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

/// <content>
/// Decides the listed agents. One in 256 agents needs bits of its own, at a price of a hundred others, so those bits
/// are drawn for many at once.
/// </content>
public static partial class LaneSweep
{
    /// <summary>Agents that are refined at once; a multiple of what the widest vectors make.</summary>
    private const int TiesMost = 64;

    /// <summary>Lists the agents to whom an event happens whose probability goes by their kind.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent; fastest when a multiple of 16.</param>
    /// <param name="kinds">The kind of each agent, below <see cref="Kinds"/>, read.</param>
    /// <param name="limitOfKind">The limit of each kind, <see cref="Kinds"/> of them; see <see cref="Limit"/>.</param>
    /// <param name="probabilityOfKind">The probability of each kind; its limit is at least that of this.</param>
    /// <param name="rows">The agents as offsets from the first, ascending, written; as long as the kinds.</param>
    /// <param name="lanes">The listed agents' bytes, written; as long as the kinds.</param>
    /// <returns>The number of events.</returns>
    /// <exception cref="ArgumentException">A list is too short, or a table has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last agent's id would leave 32 bits.</exception>
    /// <remarks>
    /// Exactly the agents whose <see cref="Draws.LaneUniform(uint, uint)"/> is below the probability of their kind:
    /// the candidates by kind for whom <see cref="Draws.IsBelow"/> holds.
    /// </remarks>
    public static int EventsByKind(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind,
        ReadOnlySpan<double> probabilityOfKind, Span<int> rows, Span<byte> lanes) => EventsByKind(
            draws, tick, firstAgent, kinds, limitOfKind, probabilityOfKind, rows, lanes, LaneBlocks.Widest);

    /// <summary>Lists the agents at a given width.</summary>
    internal static int EventsByKind(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<byte> limitOfKind,
        ReadOnlySpan<double> probabilityOfKind, Span<int> rows, Span<byte> lanes, LaneWidth width)
    {
        if (probabilityOfKind.Length != Kinds)
        {
            throw new ArgumentException("The table has a probability for every kind.", nameof(probabilityOfKind));
        }

        int candidates = CandidatesByKind(draws, tick, firstAgent, kinds, limitOfKind, rows, lanes, width);
        return Decide(
            draws, tick, firstAgent, kinds, probabilityOfKind, rows[..candidates], lanes[..candidates], width);
    }

    /// <summary>Keeps the candidates to whom the event happens; without kinds all have the first probability.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Decide(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<double> probabilityOfKind,
        Span<int> rows, ReadOnlySpan<byte> lanes, LaneWidth width)
    {
        Span<int> ties = stackalloc int[TiesMost];
        int kept = 0;
        int done = 0;
        while (done < rows.Length)
        {
            int start = done;
            int found = 0;
            for (; done < rows.Length && found < TiesMost; done++)
            {
                // A byte that is wholly below is certain; whether it is follows no pattern, so there is no branch.
                double probability = probabilityOfKind[kinds.IsEmpty ? 0 : kinds[rows[done]]];
                ties[found] = done;
                found = unchecked(found + (lanes[done] + 1.0 > probability * BoundMax ? 1 : 0));
            }

            Refine(draws, tick, firstAgent, kinds, probabilityOfKind, rows, lanes, ties[..found], width);
            for (int k = start; k < done; k++)
            {
                rows[kept] = rows[k];
                kept = unchecked(kept + (rows[k] >= 0 ? 1 : 0));
            }
        }

        return kept;
    }

    /// <summary>Decides those whose byte alone does not; who has no event loses the row.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Refine(
        in Draws draws, uint tick, uint firstAgent, ReadOnlySpan<byte> kinds, ReadOnlySpan<double> probabilityOfKind,
        Span<int> rows, ReadOnlySpan<byte> lanes, ReadOnlySpan<int> ties, LaneWidth width)
    {
        Span<uint> agents = stackalloc uint[TiesMost];
        Span<DrawBlock> blocks = stackalloc DrawBlock[TiesMost];

        // What is left of the last step is drawn for nothing rather than one by one.
        int filled = Math.Min(TiesMost, (ties.Length + LaneBlocks.LanesPerBlock - 1) & -LaneBlocks.LanesPerBlock);
        for (int k = 0; k < ties.Length; k++)
        {
            agents[k] = unchecked(firstAgent + (uint)rows[ties[k]]);
        }

        draws.FillBlocks(
            tick, agents[..(width == LaneWidth.Scalar ? ties.Length : filled)], blocks, width,
            CounterPurpose.LaneRefinement);
        for (int k = 0; k < ties.Length; k++)
        {
            int tie = ties[k];
            double uniform = Draws.LaneUniformOf(lanes[tie], blocks[k].Word0);
            if (!(uniform < probabilityOfKind[kinds.IsEmpty ? 0 : kinds[rows[tie]]]))
            {
                rows[tie] = -1;
            }
        }
    }
}
