using System;

namespace AdoptionSim.Model.Conditions;

/// <summary>Both channels of one replicate, tick by tick.</summary>
public sealed class ChannelPath
{
    private readonly ChannelState[] states;

    /// <summary>Makes an empty path.</summary>
    /// <param name="ticks">Number of ticks.</param>
    /// <param name="sectors">Number of sectors.</param>
    public ChannelPath(int ticks, int sectors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ticks);
        ArgumentOutOfRangeException.ThrowIfNegative(sectors);
        states = new ChannelState[ticks];
        for (int tick = 0; tick < ticks; tick++)
        {
            states[tick] = new ChannelState(sectors);
        }
    }

    /// <summary>Number of ticks.</summary>
    public int Ticks => states.Length;

    /// <summary>The picture of a tick.</summary>
    /// <param name="tick">Number of the tick, from 0.</param>
    public ChannelState At(int tick) => states[tick];
}
