using AdoptionSim.Runtime.Checkpoints;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>A checkpoint that was not written or not used, as a leader tells whoever asks for the run.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="File">The file.</param>
/// <param name="Detail">What the system said; empty for nothing.</param>
[GenerateSerializer]
[Immutable]
public sealed record NoticeTold(
    [property: Id(0)] CheckpointProblem Problem, [property: Id(1)] string File, [property: Id(2)] string Detail);
