namespace AdoptionSim.Model.Population;

/// <summary>Firms that tables and surveys count together.</summary>
/// <param name="Sector">Index into the pack's sectors.</param>
/// <param name="SizeClass">Index into the pack's size classes.</param>
/// <param name="Kind">What the employers are.</param>
/// <param name="LargeByAct">Whether they are large under the act on small and medium enterprises.</param>
public readonly record struct Stratum(int Sector, int SizeClass, EmployerKind Kind, bool LargeByAct);
