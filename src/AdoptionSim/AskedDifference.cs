namespace AdoptionSim;

/// <summary>One value that two things were asked differently.</summary>
/// <param name="Path">Path of the value in what was asked, with points.</param>
/// <param name="One">The value of the first as JSON; null where it has none.</param>
/// <param name="Other">The value of the second as JSON; null where it has none.</param>
public sealed record AskedDifference(string Path, string? One, string? Other);
