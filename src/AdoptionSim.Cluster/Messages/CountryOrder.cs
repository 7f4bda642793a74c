using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>One country of one replicate that a client wants to be run.</summary>
/// <param name="PartialFolder">The run's partial folder, which every silo can read and write.</param>
/// <param name="RunId">Id of the run.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">Index of the country in the scenario.</param>
/// <param name="CheckpointEveryTicks">Ticks from one checkpoint to the next; null for the usual.</param>
[GenerateSerializer]
[Immutable]
public sealed record CountryOrder(
    [property: Id(0)] string PartialFolder, [property: Id(1)] string RunId, [property: Id(2)] int Replicate,
    [property: Id(3)] int Country, [property: Id(4)] int? CheckpointEveryTicks);
