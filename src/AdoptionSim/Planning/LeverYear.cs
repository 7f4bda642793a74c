namespace AdoptionSim.Planning;

/// <summary>What a lever, or a line of the budget that no lever carries, does in a fiscal year.</summary>
/// <param name="Line">Id of the lever or of the line.</param>
/// <param name="IsLever">Whether it is a lever.</param>
/// <param name="FiscalYear">Fiscal year, from April.</param>
/// <param name="StrengthShare">Mean strength that acts, after delay and ramp, 1 as the plan funds it; null where only
/// money acts.</param>
/// <param name="Yen">Money of the year, yen.</param>
public sealed record LeverYear(string Line, bool IsLever, int FiscalYear, double? StrengthShare, long Yen);
