using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One curve.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Style">Which of the styles it has, from 0; style is dash, mark and colour together.</param>
/// <param name="Values">The median in each month; null where there is none.</param>
/// <param name="Lower">Lower end of the band in each month.</param>
/// <param name="Upper">Upper end of the band in each month.</param>
public sealed record LineSeries(
    ReportText Name, int Style, IReadOnlyList<double?> Values, IReadOnlyList<double?> Lower,
    IReadOnlyList<double?> Upper);
