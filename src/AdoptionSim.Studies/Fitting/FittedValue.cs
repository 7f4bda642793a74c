namespace AdoptionSim.Studies.Fitting;

/// <summary>A parameter before and after the fit, in its unit.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">Most likely value.</param>
/// <param name="Low">5 % point of the posterior.</param>
/// <param name="High">95 % point of the posterior.</param>
/// <param name="Shrinkage">
/// 1 − posterior deviation / prior deviation, on the fit's scale: 0 where data say nothing.
/// </param>
public sealed record FittedValue(FitParameter Parameter, double Value, double Low, double High, double Shrinkage);
