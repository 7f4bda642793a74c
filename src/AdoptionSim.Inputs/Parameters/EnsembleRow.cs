namespace AdoptionSim.Inputs.Parameters;

/// <summary>One parameter of one member of an ensemble.</summary>
/// <param name="Member">Number of the member, from 0.</param>
/// <param name="CountryCode">Country, ISO 3166 code of two letters.</param>
/// <param name="ParameterId">Id of the parameter, for a family with its key.</param>
/// <param name="Value">Value in the unit of the parameter.</param>
public sealed record EnsembleRow(int Member, string CountryCode, string ParameterId, double Value);
