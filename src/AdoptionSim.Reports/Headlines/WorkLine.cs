using System;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>A quantity of work in one country and month.</summary>
/// <param name="Measure">The quantity.</param>
/// <param name="Country">Country code.</param>
/// <param name="Month">First day of the month; of events, the last of the twelve months that are summed.</param>
/// <param name="Value">In the unit of the measure; no values of events before the twelfth month.</param>
public sealed record WorkLine(WorkMeasure Measure, string Country, DateOnly Month, Estimate Value);
