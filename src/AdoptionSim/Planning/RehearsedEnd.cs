namespace AdoptionSim.Planning;

/// <summary>What it took to write and render a number of replicates.</summary>
/// <param name="Replicates">Number of replicates.</param>
/// <param name="OtherBytes">Bytes of all files but the tables.</param>
/// <param name="Stages">Time of its parts.</param>
internal sealed record RehearsedEnd(int Replicates, long OtherBytes, StageMeter Stages);
