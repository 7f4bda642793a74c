using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>How far a run has come.</summary>
/// <param name="Epoch">Epoch of the run.</param>
/// <param name="Ticks">Ticks that are done.</param>
/// <param name="KeptTicks">Ticks that are done in the last complete checkpoint.</param>
/// <param name="HasEnded">Whether all ticks are done and the results are written.</param>
[GenerateSerializer]
[Immutable]
public sealed record RunStanding(
    [property: Id(0)] long Epoch, [property: Id(1)] int Ticks, [property: Id(2)] int KeptTicks,
    [property: Id(3)] bool HasEnded);
