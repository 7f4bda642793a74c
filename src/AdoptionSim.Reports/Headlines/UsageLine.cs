using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>A measure in one country and month.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Country">Country code.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Value">Percent for shares, bn USD per year for investment.</param>
public sealed record UsageLine(string Measure, string Country, DateOnly Month, Estimate Value);
