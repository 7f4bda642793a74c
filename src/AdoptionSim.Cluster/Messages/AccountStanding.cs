using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>An account of a government at the end of a tick.</summary>
/// <param name="BudgetLine">Line of the budget.</param>
/// <param name="Kind">What it is spent on, as in the table <c>ledger</c>.</param>
/// <param name="MonthYen">Spent in the month, yen.</param>
/// <param name="TotalYen">Spent since the first month, yen.</param>
[GenerateSerializer]
[Immutable]
public sealed record AccountStanding(
    [property: Id(0)] string BudgetLine, [property: Id(1)] string Kind, [property: Id(2)] long MonthYen,
    [property: Id(3)] long TotalYen);
