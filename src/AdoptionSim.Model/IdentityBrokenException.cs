using System;

namespace AdoptionSim.Model;

/// <summary>An identity of the model does not hold: a bug, never a user's mistake.</summary>
/// <param name="identity">What should be equal.</param>
/// <param name="step">Step after which it was found.</param>
/// <param name="tick">Number of the tick.</param>
/// <param name="expected">One side.</param>
/// <param name="actual">The other side.</param>
public sealed class IdentityBrokenException(string identity, string step, int tick, long expected, long actual)
    : Exception($"{identity} broken after {step} in tick {tick}: expected {expected}, found {actual}.")
{
    /// <summary>What should be equal.</summary>
    public string Identity { get; } = identity;

    /// <summary>Step after which it was found.</summary>
    public string Step { get; } = step;

    /// <summary>Number of the tick.</summary>
    public int Tick { get; } = tick;
}
