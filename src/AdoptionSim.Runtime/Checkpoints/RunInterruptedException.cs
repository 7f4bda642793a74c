using System;
using System.Threading;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>A run was cancelled and can go on from what is kept of it.</summary>
/// <param name="folder">The partial folder.</param>
/// <param name="inner">What was thrown.</param>
/// <param name="cancellation">What was cancelled.</param>
public sealed class RunInterruptedException(string folder, Exception inner, CancellationToken cancellation)
    : OperationCanceledException(inner.Message, inner, cancellation)
{
    /// <summary>The partial folder.</summary>
    public string Folder { get; } = folder;
}
