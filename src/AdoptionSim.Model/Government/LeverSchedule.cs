using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Government;

/// <summary>Strength of one lever in each tick, after its delay and ramp.</summary>
public sealed record LeverSchedule
{
    private readonly double[] strengthByTick;

    /// <summary>Makes a schedule.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="strengthByTick">Strength in each tick of the horizon, 0 (off) to 1 (as the plan funds it); may
    /// exceed 1.</param>
    public LeverSchedule(LeverId lever, IReadOnlyList<double> strengthByTick)
    {
        ArgumentNullException.ThrowIfNull(strengthByTick);
        Lever = lever;
        this.strengthByTick = [.. strengthByTick];
    }

    /// <summary>The lever.</summary>
    public LeverId Lever { get; }

    /// <summary>Strength in each tick.</summary>
    public ReadOnlySpan<double> StrengthByTick => strengthByTick;
}
