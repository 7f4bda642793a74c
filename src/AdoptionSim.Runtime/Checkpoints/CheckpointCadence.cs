using System;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>When checkpoints are due.</summary>
/// <param name="EveryTicks">
/// Ticks from one to the next, 1 or more, whatever they cost; null for the usual: once a year of the model, and not
/// before it has paid for itself in time.
/// </param>
public sealed record CheckpointCadence(int? EveryTicks)
{
    /// <summary>Ticks from one checkpoint to the next when nothing else is said.</summary>
    public const int UsualTicks = 12;

    /// <summary>A checkpoint of the usual cadence may take so large a part of the time: one in so many.</summary>
    private const int CostDivisor = 50;

    /// <summary>What would be lost has to be worth keeping: wall time.</summary>
    internal static readonly TimeSpan WorthKeeping = TimeSpan.FromSeconds(5);

    /// <summary>Whether one is due.</summary>
    /// <param name="ticks">Ticks that are done.</param>
    /// <param name="sinceLast">Wall time since the last one, or since the start.</param>
    /// <param name="lastCost">Wall time that the last one took.</param>
    public bool IsDue(int ticks, TimeSpan sinceLast, TimeSpan lastCost) => EveryTicks is { } every
        ? ticks % every == 0
        : ticks % UsualTicks == 0 && sinceLast >= WorthKeeping && sinceLast >= lastCost * CostDivisor;

    /// <summary>How many checkpoints of a country are written.</summary>
    /// <param name="ticks">Ticks of the run.</param>
    /// <param name="whole">Wall time of all of them.</param>
    /// <param name="cost">Wall time of a checkpoint.</param>
    public int Count(int ticks, TimeSpan whole, TimeSpan cost)
    {
        int count = 0;
        TimeSpan last = TimeSpan.Zero;
        TimeSpan lastCost = TimeSpan.Zero;
        for (int tick = 1; tick < ticks; tick++)
        {
            TimeSpan now = whole * tick / ticks;
            if (IsDue(tick, now - last, lastCost))
            {
                count++;
                last = now;
                lastCost = cost;
            }
        }

        return count;
    }
}
