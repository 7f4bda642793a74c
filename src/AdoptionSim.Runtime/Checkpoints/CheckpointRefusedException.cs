using System;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>A file of a checkpoint cannot be used; an earlier checkpoint may.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">Why.</param>
/// <param name="inner">What was thrown; null for nothing.</param>
public sealed class CheckpointRefusedException(string path, CheckpointProblem problem, Exception? inner = null)
    : Exception($"{path}: {problem}", inner)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Why it is refused.</summary>
    public CheckpointProblem Problem { get; } = problem;
}
