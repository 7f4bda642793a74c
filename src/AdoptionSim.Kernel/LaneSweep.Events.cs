using System;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

public static partial class LaneSweep
{
    private const int EventsLength = 4096;

    /// <summary>Lists the agents to whom an event of a common probability happens.</summary>
    /// <param name="draws">The draws of the decision.</param>
    /// <param name="tick">The tick of the decision.</param>
    /// <param name="firstAgent">The id of the first agent; fastest when a multiple of 16.</param>
    /// <param name="count">The number of consecutive agents, at least 0.</param>
    /// <param name="probability">The probability of the event, in [0, 1].</param>
    /// <param name="rows">
    /// The agents as offsets from the first, in ascending order, written; at least <paramref name="count"/> long.
    /// </param>
    /// <returns>The number of events.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count, probability or last id is out of range.</exception>
    /// <exception cref="ArgumentException">The list is too short.</exception>
    /// <remarks>
    /// Exactly the agents whose <see cref="Draws.LaneUniform(uint, uint)"/> is below the probability. Only those whose
    /// byte alone cannot decide, one in 256, are refined.
    /// </remarks>
    [SkipLocalsInit]
    public static int Events(in Draws draws, uint tick, uint firstAgent, int count, double probability, Span<int> rows)
    {
        if (!(probability is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int bound = Bound(probability);
        CheckLastAgent(firstAgent, count);
        CheckList(count, bound, rows.Length);
        Span<byte> lanes = stackalloc byte[EventsLength];
        ReadOnlySpan<double> probabilities = new(in probability);
        int kept = 0;
        int length;
        for (int row = 0; row < count; row += length)
        {
            uint agent = firstAgent + (uint)row;
            length = Math.Min(EventsLength - (int)(agent % LaneBlocks.LanesPerBlock), count - row);
            Span<int> listed = rows[kept..];
            int candidates = Candidates(draws, tick, agent, length, bound, listed, lanes, LaneBlocks.Widest);
            int events = Decide(
                draws, tick, agent, [], probabilities, listed[..candidates], lanes[..candidates], LaneBlocks.Widest);
            for (int k = 0; k < events; k++)
            {
                listed[k] += row;
            }

            kept += events;
        }

        return kept;
    }
}
