using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>
/// A sector at the end of a tick, as a row of the table <c>group</c> would have it: firms and persons of the country.
/// </summary>
/// <param name="Month">Month of the tick, as <c>2026-04</c>.</param>
/// <param name="Sector">Sector of the pack.</param>
/// <param name="Firms">Enterprises.</param>
/// <param name="FirmsAware">Enterprises that know of AI and have not taken it up.</param>
/// <param name="FirmsTrial">Enterprises that use AI on trial or in some places.</param>
/// <param name="FirmsIntegrated">Enterprises that use AI throughout.</param>
/// <param name="FirmsAbandoned">Enterprises that gave AI up.</param>
/// <param name="Persons">Persons who work in the enterprises.</param>
/// <param name="PersonsInUsingFirms">Persons who work in enterprises that use AI.</param>
/// <param name="Employed">Employed persons, public employers and own account included.</param>
/// <param name="EverUsers">Employed persons who have ever used generative AI.</param>
/// <param name="RegularUsers">Employed persons who use it regularly.</param>
/// <param name="WorkUsers">Employed persons who use AI at work.</param>
[GenerateSerializer]
[Immutable]
public sealed record SectorStanding(
    [property: Id(0)] string Month, [property: Id(1)] string Sector, [property: Id(2)] long? Firms,
    [property: Id(3)] long? FirmsAware, [property: Id(4)] long? FirmsTrial, [property: Id(5)] long? FirmsIntegrated,
    [property: Id(6)] long? FirmsAbandoned, [property: Id(7)] long? Persons,
    [property: Id(8)] long? PersonsInUsingFirms, [property: Id(9)] long? Employed, [property: Id(10)] long? EverUsers,
    [property: Id(11)] long? RegularUsers, [property: Id(12)] long? WorkUsers);
