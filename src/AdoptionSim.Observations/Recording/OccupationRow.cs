using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Stocks and flows of work of one occupation, age band and sex in one month of one replicate, in persons of the
/// country.
/// </summary>
public readonly record struct OccupationRow
{
    /// <summary>Month of the tick.</summary>
    public required Month Month { get; init; }

    /// <summary>Occupation; the last one of who is without work; null for persons who never had one.</summary>
    public required string? Occupation { get; init; }

    /// <summary>Age band.</summary>
    public required string AgeBand { get; init; }

    /// <summary>Sex, <c>male</c> or <c>female</c>.</summary>
    public required string Sex { get; init; }

    /// <summary>Employed persons at the end of the month.</summary>
    public required long Employed { get; init; }

    /// <summary>Unemployed persons at the end of the month, by last occupation.</summary>
    public required long Unemployed { get; init; }

    /// <summary>Persons in public training at the end of the month, by last occupation.</summary>
    public required long Trainees { get; init; }

    /// <summary>Events of the month.</summary>
    public required FlowCounts Flows { get; init; }
}
