using System.Collections.Generic;

namespace AdoptionSim.Model.Population;

/// <summary>A sector of one country.</summary>
/// <param name="Id">Stable id: a JSIC section letter in Japan, a coarse sector elsewhere.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="OccupationShares">Share of each occupation of the pack among the sector's employed; adds to 1.</param>
/// <param name="SectionShares">
/// JSIC sections whose parameters the sector takes, with weights that add to 1: itself in Japan, a mix elsewhere.
/// </param>
public sealed record SectorSpec(
    string Id, BilingualText Name, IReadOnlyList<double> OccupationShares, IReadOnlyDictionary<string,
    double> SectionShares);
