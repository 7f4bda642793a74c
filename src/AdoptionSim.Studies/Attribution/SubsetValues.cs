using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>What came out of a run with some of the levers, in one month.</summary>
/// <param name="Replicates">Numbers of the replicates, in order.</param>
/// <param name="ValuesById">
/// Values of each indicator, one for each replicate; null where it has none that can be added up.
/// </param>
public sealed record SubsetValues(
    IReadOnlyList<int> Replicates, IReadOnlyDictionary<string, IReadOnlyList<double?>> ValuesById);
