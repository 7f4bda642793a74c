namespace AdoptionSim.Inputs;

/// <summary>A file that a scenario was read from, byte for byte.</summary>
/// <param name="Name">Name as the user or the child scenario gave it.</param>
/// <param name="Bytes">The bytes.</param>
public sealed record SourceFile(string Name, byte[] Bytes);
