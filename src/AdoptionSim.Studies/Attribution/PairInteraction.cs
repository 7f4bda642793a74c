using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>How much more two players do together than apart.</summary>
/// <param name="One">One player.</param>
/// <param name="Other">The other.</param>
/// <param name="ByReplicate">Shapley interaction index of each replicate, in the unit of the indicator.</param>
public sealed record PairInteraction(Player One, Player Other, IReadOnlyList<double> ByReplicate);
