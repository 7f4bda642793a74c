using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One step of a <see cref="WaterfallChart"/>.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How much it adds; of the total, the whole.</param>
/// <param name="Lower">Lower end of its interval; null without one.</param>
/// <param name="Upper">Upper end of its interval; null without one.</param>
/// <param name="IsTotal">Whether it is the total, which starts at zero.</param>
public sealed record WaterfallStep(ReportText Label, double Value, double? Lower, double? Upper, bool IsTotal);
