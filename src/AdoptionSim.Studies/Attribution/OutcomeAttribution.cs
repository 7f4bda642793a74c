using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>The effect of all players on one indicator, shared out among them.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="TotalMean">Exact mean of the total effect over replicates, in fixed-point units.</param>
/// <param name="TotalByReplicate">Total effect of each replicate, in the unit of the indicator.</param>
/// <param name="Shares">One for each player; their exact means sum to the total.</param>
/// <param name="Interactions">One for each pair of players; none when orders are sampled.</param>
/// <param name="MissingReplicates">Replicates left out because a subset has no value.</param>
public sealed record OutcomeAttribution(
    string Indicator, ExactNumber TotalMean, IReadOnlyList<double> TotalByReplicate,
    IReadOnlyList<PlayerShare> Shares, IReadOnlyList<PairInteraction> Interactions, int MissingReplicates);
