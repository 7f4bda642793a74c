using System;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>A published value beside a curve.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Style">Style of the curve that it belongs to.</param>
/// <param name="Month">First day of its month.</param>
/// <param name="Lower">The value, or the lower of its printed bounds.</param>
/// <param name="Upper">The value, or the upper of its printed bounds.</param>
public sealed record PointMark(ReportText Name, int Style, DateOnly Month, double Lower, double Upper);
