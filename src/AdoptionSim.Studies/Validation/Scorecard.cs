using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Studies.Validation.Facts;

namespace AdoptionSim.Studies.Validation;

/// <summary>The stylised facts of AI and work held against the engine; their ranges were fixed beforehand.</summary>
public static class Scorecard
{
    /// <summary>All facts, in the order of the page.</summary>
    public static IReadOnlyList<Fact> Facts { get; } =
    [
        new RestFact(), new SizeCurveFact(), new SectorRankFact(), new UseBeyondFirmsFact(), new AgeGradientFact(),
        new BeveridgeLoopFact(), new MismatchFact(), new YoungHiringFact(), new SelectionFact(),
        new ProductivityDipFact(), new OkunFact(), new WageTimingFact(), new BelievedGainFact(),
    ];

    /// <summary>Measures facts.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="ids">Ids of the facts; empty for all.</param>
    public static IReadOnlyList<FactResult> Measure(ValidationRuns runs, params IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(ids);
        return [.. Facts.Where(fact => ids.Count == 0 || ids.Contains(fact.Id, StringComparer.Ordinal))
            .Select(fact => new FactResult(fact, fact.Measure(runs)))];
    }
}
