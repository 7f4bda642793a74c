using System.Collections.Generic;

namespace AdoptionSim.Studies.Fitting;

/// <summary>The fit of one country.</summary>
/// <param name="CountryCode">The country.</param>
/// <param name="Parameters">Parameters before and after.</param>
/// <param name="Readings">Readings published and fitted.</param>
/// <param name="Members">Equally likely values of all parameters that move or are drawn, by member and id.</param>
/// <param name="Cost">Half the sum of squared errors and prior deviations at the optimum.</param>
/// <param name="Simulations">Runs of the engine that it took.</param>
/// <param name="Persons">Persons in each of them.</param>
public sealed record FitResult(
    string CountryCode, IReadOnlyList<FittedValue> Parameters, IReadOnlyList<FittedReading> Readings,
    IReadOnlyList<IReadOnlyDictionary<string, double>> Members, double Cost, int Simulations, long Persons);
