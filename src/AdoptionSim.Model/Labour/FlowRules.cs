using System;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Hazards, speeds and rules of a labour market by occupation. With what is required alone it is the published
/// recursion of R. M. del Rio-Chanona, P. Mealy, M. Beguerisse-Díaz, F. Lafond and J. D. Farmer, "Occupational mobility
/// and automation: a data-driven network model", 2021.
/// </summary>
public sealed record FlowRules
{
    /// <summary>Hazard with which the employed leave whatever the target, per step, in [0, 1].</summary>
    public required double SeparationHazardPerStep { get; init; }

    /// <summary>Hazard with which a post is opened whatever the target, per employed person and step, in [0, 1].
    /// </summary>
    public required double OpeningHazardPerStep { get; init; }

    /// <summary>Share of surplus posts that is laid off in a step, in [0, 1].</summary>
    public required double LayoffSpeedPerStep { get; init; }

    /// <summary>Share of missing posts that is opened in a step, in [0, 1].</summary>
    public required double OpeningSpeedPerStep { get; init; }

    /// <summary>Share of the unemployed who apply in a step, in [0, 1].</summary>
    public double ContactShare { get; init; } = 1.0;

    /// <summary>Share of those who keep their work and yet apply elsewhere in a step, in [0, 1].</summary>
    public double JobSearchShare { get; init; }

    /// <summary>Exponent of wages in the choice of where to apply; zero where wages draw nobody.</summary>
    public double WageExponent { get; init; }

    /// <summary>
    /// Surplus over staff at which no leaver is replaced any more, 0 or more; null where a surplus freezes nothing.
    /// </summary>
    public double? FreezeWidthShare { get; init; }

    /// <summary>
    /// How applications become matches. Stocks in expectation hold no whole vacancies, so the exact rule is taken in
    /// its limit there, the exponential one.
    /// </summary>
    public MatchingRule Matching { get; init; } = MatchingRule.UrnBallExponential;

    /// <summary>Matches at one application and one vacancy where the rule is Cobb–Douglas, 0 or more.</summary>
    public double MatchingEfficiency { get; init; } = 1.0;

    /// <summary>Elasticity of matches to applications where the rule is Cobb–Douglas, in [0, 1].</summary>
    public double MatchExponent { get; init; }

    /// <summary>Refuses rules that are out of their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public void ThrowIfWrong()
    {
        Share(SeparationHazardPerStep, nameof(SeparationHazardPerStep));
        Share(OpeningHazardPerStep, nameof(OpeningHazardPerStep));
        Share(LayoffSpeedPerStep, nameof(LayoffSpeedPerStep));
        Share(OpeningSpeedPerStep, nameof(OpeningSpeedPerStep));
        Share(ContactShare, nameof(ContactShare));
        Share(JobSearchShare, nameof(JobSearchShare));
        Share(MatchExponent, nameof(MatchExponent));
        Within(WageExponent, double.NegativeInfinity, nameof(WageExponent));
        Within(MatchingEfficiency, 0.0, nameof(MatchingEfficiency));
        Within(FreezeWidthShare ?? 0.0, 0.0, nameof(FreezeWidthShare));
    }

    private static void Share(double value, string name)
    {
        if (!(value is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(name, value, "It lies in [0, 1].");
        }
    }

    private static void Within(double value, double least, string name)
    {
        if (!(double.IsFinite(value) && value >= least))
        {
            throw new ArgumentOutOfRangeException(name, value, $"It is a finite number of {least} or more.");
        }
    }
}
