namespace AdoptionSim.Reports.Results;

/// <summary>One quantity of work that the reports read.</summary>
/// <param name="Id">Id in reports, such as <c>unemployment_rate</c>.</param>
/// <param name="Column">Column of the table <c>aggregate</c>.</param>
/// <param name="Unit">Unit in reports.</param>
/// <param name="Factor">What one unit of the column is in the reports' unit.</param>
/// <param name="OverYear">Whether it is an event, summed over the twelve months up to the month.</param>
/// <param name="IsEffect">Whether it counts what AI does to persons and posts, each apart from the others.</param>
public sealed record WorkMeasure(
    string Id, string Column, string Unit, double Factor = 1.0, bool OverYear = false, bool IsEffect = false);
