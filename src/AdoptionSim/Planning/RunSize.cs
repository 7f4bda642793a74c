namespace AdoptionSim.Planning;

/// <summary>What a run takes, and what the machine has for it.</summary>
/// <param name="MemoryBytes">Peak memory of the process, bytes.</param>
/// <param name="DiskBytes">Size of the run's folder, bytes.</param>
/// <param name="Room">What the machine leaves to it.</param>
/// <param name="LargestScale">
/// k of the finest scale 1:k whose memory suffices; null where not even the coarsest does.
/// </param>
/// <param name="MostReplicates">Replicates that the disk has room for.</param>
public sealed record RunSize(
    long MemoryBytes, long DiskBytes, Machine Room, int? LargestScale, long MostReplicates)
{
    /// <summary>Bytes of checkpoints that stand beside the folder's files until the run ends.</summary>
    public long CheckpointBytes { get; init; }

    /// <summary>Whether memory suffices.</summary>
    public bool FitsMemory => MemoryBytes <= Room.MemoryBytes;

    /// <summary>Whether the disk has room, as far as anybody can tell.</summary>
    public bool FitsDisk => Room.DiskBytes is not { } free || DiskBytes + CheckpointBytes <= free;

    /// <summary>Whether it can be run here.</summary>
    public bool Fits => FitsMemory && FitsDisk;
}
