using System.Collections.Immutable;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>A government at the end of a tick.</summary>
/// <param name="Month">Month of the tick, as <c>2026-04</c>.</param>
/// <param name="Levers">Its levers.</param>
/// <param name="Accounts">Its books.</param>
/// <param name="FiscalCostYen">What all accounts spent since the first month, yen.</param>
/// <param name="Seats">Training seats of the month, persons.</param>
/// <param name="Applicants">Applications for the subsidy in the month, firms.</param>
/// <param name="Approved">Firms approved in the month.</param>
/// <param name="Awards">Firms paid in the month because they took up AI.</param>
[GenerateSerializer]
[Immutable]
public sealed record GovernmentStanding(
    [property: Id(0)] string Month, [property: Id(1)] ImmutableArray<LeverStanding> Levers,
    [property: Id(2)] ImmutableArray<AccountStanding> Accounts, [property: Id(3)] long FiscalCostYen,
    [property: Id(4)] long Seats, [property: Id(5)] long Applicants, [property: Id(6)] long Approved,
    [property: Id(7)] long Awards);
