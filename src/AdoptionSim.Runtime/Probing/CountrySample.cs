using System.Collections.Generic;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Runtime.Probing;

/// <summary>One country of one replicate, run to be timed.</summary>
/// <param name="Persons">Persons, agents.</param>
/// <param name="Seconds">Wall time of seating, ticks and recording, seconds.</param>
/// <param name="TickEndsSeconds">Wall time from the start to the end of each tick, seconds.</param>
/// <param name="Record">What was recorded; null where it was stopped before the end.</param>
public sealed record CountrySample(
    long Persons, double Seconds, IReadOnlyList<double> TickEndsSeconds, CountryRecord? Record);
