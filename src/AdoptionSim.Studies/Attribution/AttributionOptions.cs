using System;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Studies.Attribution;

/// <summary>How an attribution is made.</summary>
public sealed record AttributionOptions
{
    /// <summary>Folder of all runs, beside which values are kept.</summary>
    public required string OutDirectory { get; init; }

    /// <summary>Month of the values, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    /// <summary>Makes the plan of the surveys of a scenario.</summary>
    public required Func<ResolvedScenario, SurveyPlan> Surveys { get; init; }

    /// <summary>Reads the values of <see cref="Month"/> from tables that it opens by name.</summary>
    public required Func<Func<string, Stream>, SubsetValues> Read { get; init; }

    /// <summary>Threads, 1 or more.</summary>
    public required int Threads { get; init; }

    /// <summary>Clock that times runs.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Orders of the players to sample; null looks at all subsets, exactly.</summary>
    public int? Orders { get; init; }

    /// <summary>Subsets that run together.</summary>
    public int Together { get; init; } = 16;
}
