using System;
using System.Collections.Generic;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Observations.Surveys;

/// <summary>The firms that a survey reaches.</summary>
public sealed record FirmFrame
{
    /// <summary>Whose employers.</summary>
    public required EmployerScope Scope { get; init; }

    /// <summary>Size classes.</summary>
    public required SizeRange Sizes { get; init; }

    /// <summary>JSIC section letter when one section is asked; null for all.</summary>
    public string? Section { get; init; }

    /// <summary>Large firms under the act on small and medium enterprises, or the others; null for both.</summary>
    public bool? LargeByAct { get; init; }

    /// <summary>
    /// Weight of a stratum in the frame: 0 outside, 1 inside, and between where a coarse sector only partly belongs to
    /// the section asked.
    /// </summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="sectors">Sectors of the country.</param>
    public double WeightOf(in Stratum stratum, IReadOnlyList<SectorSpec> sectors)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        bool inScope = Scope == EmployerScope.Enterprises
            ? stratum.Kind == EmployerKind.Enterprise
            : stratum.Kind != EmployerKind.OwnAccount;
        if (!inScope || !Sizes.Contains(stratum.SizeClass) || (LargeByAct is bool large && large != stratum.LargeByAct))
        {
            return 0.0;
        }

        return Section is null ? 1.0 : SectionWeight(sectors[stratum.Sector], Section);
    }

    /// <summary>Share of a sector that belongs to a section, 0 to 1.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="section">JSIC section letter.</param>
    public static double SectionWeight(SectorSpec sector, string section)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return sector.SectionShares.TryGetValue(section, out double share) ? share : 0.0;
    }
}
