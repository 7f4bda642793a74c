namespace AdoptionSim.Studies.Fitting;

/// <summary>A published reading and what the fitted model gives.</summary>
/// <param name="Target">The published reading.</param>
/// <param name="LatentPercent">Share in the model, percent.</param>
/// <param name="ReadingPercent">The same through the operator, percent.</param>
/// <param name="LowPercent">5 % point over the members of the ensemble, percent.</param>
/// <param name="HighPercent">95 % point over the members of the ensemble, percent.</param>
/// <param name="Error">Reading less published value in log-odds, in standard deviations of the target.</param>
public sealed record FittedReading(
    FitTarget Target, double LatentPercent, double ReadingPercent, double LowPercent, double HighPercent, double Error);
