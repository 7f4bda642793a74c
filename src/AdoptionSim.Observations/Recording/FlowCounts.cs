using System;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Events of work by kind, in persons of the country; kinds are kept apart and never netted. Two with the same events
/// are equal.
/// </summary>
public sealed class FlowCounts : IEquatable<FlowCounts>
{
    private readonly long[] persons = new long[WorkCounts.Flows];

    /// <summary>Events of a kind, persons.</summary>
    /// <param name="kind">Kind of the event.</param>
    public long this[FlowKind kind]
    {
        get => persons[(int)kind];
        internal set => persons[(int)kind] = value;
    }

    /// <inheritdoc/>
    public bool Equals(FlowCounts? other) => other is not null && persons.AsSpan().SequenceEqual(other.persons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FlowCounts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        const int Multiplier = 31;
        int hash = 0;
        foreach (long events in persons)
        {
            hash = unchecked((hash * Multiplier) + (int)events);
        }

        return hash;
    }
}
