using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>What one player did, in the unit of the indicator.</summary>
/// <param name="Player">The player.</param>
/// <param name="Mean">Exact mean over replicates, in fixed-point units.</param>
/// <param name="ByReplicate">Shapley value of each replicate.</param>
/// <param name="SamplingLower">Lower end of the 95 percent interval of sampled orders; null when exact.</param>
/// <param name="SamplingUpper">Upper end of it; null when exact.</param>
/// <param name="Last">What it adds to all others, by replicate (leave-one-out).</param>
/// <param name="First">What it does alone, by replicate (first-in).</param>
public sealed record PlayerShare(
    Player Player, ExactNumber Mean, IReadOnlyList<double> ByReplicate, double? SamplingLower, double? SamplingUpper,
    IReadOnlyList<double> Last, IReadOnlyList<double> First);
