using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// One group of firms or persons of a country in one month of one replicate, in firms and persons of the country.
/// A dimension that does not split the group is null; so is a count that does not apply to it.
/// </summary>
public readonly record struct GroupRow
{
    /// <summary>Month of the tick.</summary>
    public required Month Month { get; init; }

    /// <summary>Sector of the pack.</summary>
    public string? Sector { get; init; }

    /// <summary>Size class of the pack.</summary>
    public string? SizeClass { get; init; }

    /// <summary>Age class.</summary>
    public string? AgeGroup { get; init; }

    /// <summary>Sex, <c>male</c> or <c>female</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>Enterprises.</summary>
    public long? Firms { get; init; }

    /// <summary>Enterprises that know of AI and have not taken it up.</summary>
    public long? FirmsAware { get; init; }

    /// <summary>Enterprises that use AI on trial or in some places.</summary>
    public long? FirmsTrial { get; init; }

    /// <summary>Enterprises that use AI throughout.</summary>
    public long? FirmsIntegrated { get; init; }

    /// <summary>Enterprises that gave AI up.</summary>
    public long? FirmsAbandoned { get; init; }

    /// <summary>Persons: those who work in the enterprises, or those of the age group and sex.</summary>
    public long? Persons { get; init; }

    /// <summary>Persons who work in enterprises that use AI.</summary>
    public long? PersonsInUsingFirms { get; init; }

    /// <summary>Employed persons, public employers and own account included.</summary>
    public long? Employed { get; init; }

    /// <summary>Persons who have ever used generative AI; in a sector, among its employed.</summary>
    public long? EverUsers { get; init; }

    /// <summary>Persons who use it regularly; in a sector, among its employed.</summary>
    public long? RegularUsers { get; init; }

    /// <summary>Employed persons of the sector who use AI at work.</summary>
    public long? WorkUsers { get; init; }

    /// <summary>
    /// Events of work at all employers of the sector or size class in the months since the last row of the same kind;
    /// null where the labour market is not simulated.
    /// </summary>
    public FlowCounts? Flows { get; init; }
}
