using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// What a run does with recorded channels: it writes its own, or shows its firms and persons those of another run
/// instead of its own. That is how an effect is told apart from what goes through peers and trust (equation G-9).
/// </summary>
/// <param name="PathByReplicate">Path of each replicate.</param>
public sealed record ChannelPlan(IReadOnlyList<ChannelPath> PathByReplicate)
{
    /// <summary>Whether the run writes its own channels into the paths.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Whether firms and persons see the peers of the paths.</summary>
    public bool HoldsPeers { get; init; }

    /// <summary>Whether trust is that of the paths.</summary>
    public bool HoldsTrust { get; init; }

    /// <summary>Writes what is seen in a tick, or changes it to what is held.</summary>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="tick">Number of the tick, from 0.</param>
    /// <param name="seen">What the run itself would show.</param>
    public void Meet(int replicate, int tick, ChannelState seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ChannelState path = PathByReplicate[replicate].At(tick);
        if (IsRecorded)
        {
            path.TakePeers(seen);
            path.TakeTrust(seen);
        }

        if (HoldsPeers)
        {
            seen.TakePeers(path);
        }

        if (HoldsTrust)
        {
            seen.TakeTrust(path);
        }
    }
}
