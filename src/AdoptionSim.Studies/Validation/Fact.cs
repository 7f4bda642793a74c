using System.Collections.Generic;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>A pattern that is known of AI, of labour markets or of Japan, and that the engine should show unasked.
/// </summary>
public abstract class Fact
{
    /// <summary>Stable id; the numbers are those of the list of facts, R is the market at rest.</summary>
    public abstract string Id { get; }

    /// <summary>The fact in one sentence.</summary>
    public abstract BilingualText Statement { get; }

    /// <summary>What a reader of the figures should know of the model or the measure; null for nothing.</summary>
    public virtual BilingualText? Caution => null;

    /// <summary>Measures the fact on runs of the engine.</summary>
    /// <param name="runs">The runs; made when they are first asked for.</param>
    public abstract IReadOnlyList<FactReading> Measure(ValidationRuns runs);
}
