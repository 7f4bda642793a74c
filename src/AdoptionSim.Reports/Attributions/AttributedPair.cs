using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Attributions;

/// <summary>How much more two levers or pillars do together than apart.</summary>
/// <param name="OneId">Id of one.</param>
/// <param name="OtherId">Id of the other.</param>
/// <param name="One">Name of one.</param>
/// <param name="Other">Name of the other.</param>
/// <param name="Index">Shapley interaction index over replicates.</param>
public sealed record AttributedPair(
    string OneId, string OtherId, ReportText One, ReportText Other, PairedEstimate Index);
