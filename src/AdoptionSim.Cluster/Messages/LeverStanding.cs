using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>A lever of a government in a month.</summary>
/// <param name="Lever">The lever, as <c>sme_subsidy</c>.</param>
/// <param name="Strength">Strength after delay and ramp: 0 is off, 1 as the plan funds it; may exceed 1.</param>
[GenerateSerializer]
[Immutable]
public sealed record LeverStanding([property: Id(0)] string Lever, [property: Id(1)] double Strength);
