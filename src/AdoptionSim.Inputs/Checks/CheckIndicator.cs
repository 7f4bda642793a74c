namespace AdoptionSim.Inputs.Checks;

/// <summary>A quantity of a run that a check may name.</summary>
/// <param name="Name">Name in checks, such as <c>firm_usage</c> or <c>gap.firm_usage.US.points</c>.</param>
/// <param name="Table">Table that holds it: <c>aggregate</c> or <c>gap</c>.</param>
/// <param name="Column">Column of the table.</param>
/// <param name="Unit">Unit of its values, a name of <see cref="Language.UnitTable"/>.</param>
/// <param name="IsSum">Whether the months up to the one asked for are summed.</param>
/// <param name="Measure">Measure of a gap; null for the home country's own.</param>
/// <param name="Comparator">Comparator of a gap; null for the home country's own.</param>
public sealed record CheckIndicator(
    string Name, string Table, string Column, string Unit, bool IsSum = false, string? Measure = null,
    string? Comparator = null);
