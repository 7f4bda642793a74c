namespace AdoptionSim.Model.Government;

/// <summary>Terms of training that the state pays.</summary>
/// <param name="Funding">Its money.</param>
/// <param name="UnitCostYen">Yen of one seat, 1 or more.</param>
public sealed record TrainingTerms(Funding Funding, long UnitCostYen);
