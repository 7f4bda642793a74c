using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>A published reading beside the simulated ones.</summary>
/// <param name="Survey">The published reading.</param>
/// <param name="Wave">Readings with sampling noise, percent.</param>
/// <param name="IsInside">Whether the published value or its bounds touch the band; null without a band.</param>
public sealed record SurveyLine(SurveyResult Survey, Estimate Wave, bool? IsInside);
