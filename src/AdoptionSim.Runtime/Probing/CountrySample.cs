using System.Collections.Generic;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Runtime.Probing;

/// <summary>One country of one replicate, run to be timed.</summary>
/// <param name="Persons">Persons, agents.</param>
/// <param name="Cost">Time of seating, ticks and recording; processors count all that the process did
/// meanwhile.</param>
/// <param name="TickEnds">Time from the start to the end of each tick.</param>
/// <param name="Record">What was recorded; null where it was stopped before the end.</param>
public sealed record CountrySample(
    long Persons, Cost Cost, IReadOnlyList<Cost> TickEnds, CountryRecord? Record);
