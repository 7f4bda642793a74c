namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>What tells that a file is the one that was written.</summary>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Digest">Digest of its head and state.</param>
public readonly record struct StateSeal(long Bytes, ulong Digest);
