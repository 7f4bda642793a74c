using System;
using System.Collections.Immutable;
using AdoptionSim.Model;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Cluster.Seats;

/// <summary>Persons who come in a tick from the blocks of other silos, in the order in which they left.</summary>
/// <param name="firsts">First block of each silo, and last the number of all blocks.</param>
/// <param name="place">Place of this silo.</param>
internal sealed class MoversFromElsewhere(ImmutableArray<int> firsts, int place)
{
    private readonly int first = firsts[place];
    private readonly int own = firsts[place + 1] - firsts[place];
    private readonly int[] start = new int[(firsts[^1] * (firsts[place + 1] - firsts[place])) + 1];
    private Mover[] movers = new Mover[64];

    /// <summary>Shows those who go from the blocks of this silo to those of another.</summary>
    /// <param name="state">Takes them along.</param>
    /// <param name="blocks">The blocks of this silo.</param>
    /// <param name="to">Place of the other silo.</param>
    public void Send(StateVisitor state, ReadOnlySpan<Block> blocks, int to)
    {
        foreach (Block block in blocks)
        {
            for (int destination = firsts[to]; destination < firsts[to + 1]; destination++)
            {
                ReadOnlySpan<Mover> leaving = block.MoversTo(destination);
                int count = leaving.Length;
                state.Value(ref count);
                foreach (Mover mover in leaving)
                {
                    Mover one = mover;
                    state.Value(ref one);
                }
            }
        }
    }

    /// <summary>Hears of those who come, from all other silos in their order.</summary>
    /// <param name="state">Has been taken along from there.</param>
    public void Hear(StateVisitor state)
    {
        int used = 0;
        for (int origin = 0; origin < firsts[^1]; origin++)
        {
            bool isOwn = origin >= first && origin < first + own;
            for (int destination = 0; destination < own; destination++)
            {
                start[(origin * own) + destination] = used;
                int count = 0;
                if (!isOwn)
                {
                    state.Value(ref count);
                }

                if (used + count > movers.Length)
                {
                    Array.Resize(ref movers, Math.Max(movers.Length * 2, used + count));
                }

                for (int k = 0; k < count; k++)
                {
                    state.Value(ref movers[used++]);
                }
            }
        }

        start[^1] = used;
    }

    /// <summary>Those who come from a block of another silo.</summary>
    /// <param name="origin">Number of the block that they left.</param>
    /// <param name="destination">Number of the block of this silo.</param>
    public ReadOnlySpan<Mover> Between(int origin, int destination)
    {
        int k = (origin * own) + destination - first;
        return movers.AsSpan(start[k], start[k + 1] - start[k]);
    }
}
