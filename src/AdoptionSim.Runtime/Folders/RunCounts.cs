namespace AdoptionSim.Runtime.Folders;

/// <summary>How much was simulated.</summary>
/// <param name="Ticks">Months of the horizon.</param>
/// <param name="Firms">Firms of one replicate, all countries.</param>
/// <param name="Persons">Persons of one replicate, all countries.</param>
/// <param name="AgentTicks">Agents times months of the whole run.</param>
/// <param name="CompletedReplicates">Replicates that ended well.</param>
public sealed record RunCounts(int Ticks, long Firms, long Persons, long AgentTicks, int CompletedReplicates);
