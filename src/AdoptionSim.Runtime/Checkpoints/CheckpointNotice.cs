namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>What a user should know of a checkpoint that was not written, or not used; the run goes on.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="File">The file.</param>
/// <param name="Detail">What the system said; empty for nothing.</param>
public sealed record CheckpointNotice(CheckpointProblem Problem, string File, string Detail);
