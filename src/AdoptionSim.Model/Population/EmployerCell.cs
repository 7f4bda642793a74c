namespace AdoptionSim.Model.Population;

/// <summary>Employers of one kind in one sector and size class, as the tables count them at 1:1.</summary>
/// <param name="Sector">Index into the pack's sectors.</param>
/// <param name="SizeClass">Index into the pack's size classes.</param>
/// <param name="Kind">Whether they are enterprises of the census or employers of their own.</param>
/// <param name="Employers">Number of employers.</param>
/// <param name="Persons">Persons who work there.</param>
/// <param name="LargeByAct">How many of them are large under the act on small and medium enterprises.</param>
public sealed record EmployerCell(
    int Sector, int SizeClass, EmployerKind Kind, long Employers, long Persons, double LargeByAct);
