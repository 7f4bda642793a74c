using System.Collections.Generic;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>What a run takes in time, and what was seen on the way of its files.</summary>
internal sealed record RunTimes
{
    /// <summary>Time of every part, in their order.</summary>
    public required IReadOnlyList<StageCost> Stages { get; init; }

    /// <summary>Time of one replicate of the home country.</summary>
    public required Cost Home { get; init; }

    /// <summary>Time of all comparators of one replicate.</summary>
    public required Cost Comparators { get; init; }

    /// <summary>Bytes of all files of the folder but the tables.</summary>
    public required double OtherBytes { get; init; }

    /// <summary>What a replicate adds to them, bytes.</summary>
    public required double OtherBytesPerReplicate { get; init; }

    /// <summary>k of the scale 1:k of the largest home country that was probed.</summary>
    public required int ProbedScale { get; init; }

    /// <summary>Memory of the process after the probes, bytes.</summary>
    public required long ProbedBytes { get; init; }

    /// <summary>Bytes of the checkpoints that are there at once, at most.</summary>
    public required long CheckpointBytes { get; init; }
}
