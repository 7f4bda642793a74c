namespace AdoptionSim.Observations.Tables;

/// <summary>A row and where it belongs.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">ISO code of two letters.</param>
/// <param name="Row">The row.</param>
public readonly record struct PlacedRow<TRow>(int Replicate, string Country, TRow Row);
