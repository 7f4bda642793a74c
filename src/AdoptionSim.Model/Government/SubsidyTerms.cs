namespace AdoptionSim.Model.Government;

/// <summary>Terms of the subsidy of small and medium firms.</summary>
/// <param name="Funding">Its money; what comes in the first month of a quarter is offered in that round.</param>
/// <param name="RateShare">Share of set-up cost that a grant pays, above 0 to 1.</param>
/// <param name="CapYen">Most yen of a grant, 1 or more.</param>
/// <param name="Rationing">Who is awarded when the money does not suffice.</param>
public sealed record SubsidyTerms(Funding Funding, double RateShare, int CapYen, Rationing Rationing);
