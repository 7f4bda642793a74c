namespace AdoptionSim.Runtime.Probing;

/// <summary>What a country of some scale takes, counted while one was made.</summary>
/// <param name="Persons">Persons, agents.</param>
/// <param name="Firms">Firms, agents.</param>
/// <param name="PopulationBytes">Bytes of who exists, which all replicates share.</param>
/// <param name="ReplicateBytes">Bytes of the blocks of one replicate: its persons, firms and posts.</param>
/// <param name="PopulationCost">Time of making who exists.</param>
public sealed record CountrySize(
    long Persons, long Firms, long PopulationBytes, long ReplicateBytes, Cost PopulationCost);
