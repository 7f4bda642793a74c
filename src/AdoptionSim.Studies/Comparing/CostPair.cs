namespace AdoptionSim.Studies.Comparing;

/// <summary>One replicate of base and variant.</summary>
/// <param name="ExtraYen">Cost of the variant minus cost of the base, yen.</param>
/// <param name="PointsClosed">Gap of the base minus gap of the variant, percentage points.</param>
public readonly record struct CostPair(double ExtraYen, double PointsClosed);
