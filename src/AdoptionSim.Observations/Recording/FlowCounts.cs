using AdoptionSim.Model.Labour;

namespace AdoptionSim.Observations.Recording;

/// <summary>Events of work by kind, in persons of the country; kinds are kept apart and never netted.</summary>
public sealed class FlowCounts
{
    private readonly long[] persons = new long[WorkCounts.Flows];

    /// <summary>Events of a kind, persons.</summary>
    /// <param name="kind">Kind of the event.</param>
    public long this[FlowKind kind]
    {
        get => persons[(int)kind];
        internal set => persons[(int)kind] = value;
    }
}
