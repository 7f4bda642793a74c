namespace AdoptionSim.Runtime.Probing;

/// <summary>What a checkpoint of a country takes.</summary>
/// <param name="Persons">Persons, agents.</param>
/// <param name="Bytes">Bytes of one set of its files.</param>
/// <param name="Cost">Time of writing it.</param>
public sealed record KeptSize(long Persons, long Bytes, Cost Cost);
