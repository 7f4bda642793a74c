using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Studies.Validation;

/// <summary>A fact with its figures.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Readings">Its figures.</param>
public sealed record FactResult(Fact Fact, IReadOnlyList<FactReading> Readings)
{
    /// <summary>Whether every figure passes.</summary>
    public bool Passes => Readings.All(reading => reading.Passes);

    /// <summary>Whether every figure that a release needs passes.</summary>
    public bool RequiredPasses => Readings.All(reading => reading.Passes || !reading.Check.IsRequired);
}
