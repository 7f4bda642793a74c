using System.Collections.Generic;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// What the law of search and matching is checked for. Of job finding, efficiency and tightness one may be left out: it
/// follows from the others and the elasticity.
/// </summary>
public sealed record DmpLawSettings
{
    /// <summary>Separation hazard s, per step, in (0, 1).</summary>
    public required double SeparationHazardPerStep { get; init; }

    /// <summary>Chance f of the unemployed to find work, per step, in (0, 1].</summary>
    public double? FindingShare { get; init; }

    /// <summary>Efficiency μ of a Cobb–Douglas matching function, above 0.</summary>
    public double? Efficiency { get; init; }

    /// <summary>Vacancies per unemployed person θ, above 0.</summary>
    public double? Tightness { get; init; }

    /// <summary>Elasticity α of matches to the unemployed, in (0, 1).</summary>
    public double Elasticity { get; init; } = 0.6;

    /// <summary>Shares of unemployed at which points of the Beveridge curve are taken.</summary>
    public IReadOnlyList<double> UnemployedShares { get; init; } = [0.02, 0.025, 0.03, 0.04];
}
