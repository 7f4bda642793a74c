namespace AdoptionSim.Reports.Comparisons;

/// <summary>Indicators of a variant whose channels were held, replicate by replicate, at those of the base.</summary>
/// <param name="PeersHeld">Firms and persons saw the peers of the base.</param>
/// <param name="TrustHeld">Trust was that of the base.</param>
/// <param name="BothHeld">Both.</param>
public sealed record HeldChannels(IndicatorValues PeersHeld, IndicatorValues TrustHeld, IndicatorValues BothHeld);
