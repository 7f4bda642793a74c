using System;
using System.Collections.Generic;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Unemployment at rest under search and matching, and the Beveridge curve (L-35): the closed forms against the market
/// in expectation with a Cobb–Douglas function. C. A. Pissarides, "Equilibrium Unemployment Theory", 2000.
/// </summary>
public static class DmpLaw
{
    private const int StepsMax = 400_000;
    private const int RestingSteps = 8;

    /// <summary>Speed at which posts follow their target; the rest does not depend on it.</summary>
    private const double AnySpeed = 0.1;

    /// <summary>Posts over labour force at which vacancies never run short.</summary>
    private const double PlentyShare = 2.0;

    /// <summary>Checks unemployment at rest and, where the matching function is known, the Beveridge curve.</summary>
    /// <param name="settings">What to check.</param>
    /// <returns>Unemployed at rest, then job finding, tightness and vacancies at it, then points of the curve.
    /// </returns>
    /// <exception cref="ArgumentException">Too little or too much is given, or a month's matches exceed a side.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawSheet Check(DmpLawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        double s = settings.SeparationHazardPerStep;
        double alpha = settings.Elasticity;
        OpenShare(s, nameof(settings));
        OpenShare(alpha, nameof(settings));
        (double finding, double? efficiency, double? tightness) = Completed(settings);
        double unemployed = s / (s + finding);
        List<LawValue> values = [new LawValue("unemployed", unemployed, ByFinding(s, finding))];
        if (efficiency is { } mu && tightness is { } theta)
        {
            double vacant = theta * unemployed;
            (double Unemployed, double Vacant) rest = Rest(s, mu, alpha, 1.0 - unemployed + vacant);
            values.Add(new LawValue("finding", finding, s * (1.0 - rest.Unemployed) / rest.Unemployed));
            values.Add(new LawValue("tightness", theta, rest.Vacant / rest.Unemployed));
            values.Add(new LawValue("vacancies", vacant, rest.Vacant));
            foreach (double share in settings.UnemployedShares)
            {
                OpenShare(share, nameof(settings));
                double at = BeveridgeVacancies(s, mu, alpha, share);
                double matches = s * (1.0 - share);
                if (at <= 1.0 && matches < Math.Min(at, share))
                {
                    rest = Rest(s, mu, alpha, 1.0 - share + at);
                    values.Add(new LawValue("vacancies_on_curve", at, rest.Vacant) { At = share });
                }
            }
        }

        return new LawSheet("dmp", "u* = s / (s + f), f = μ θ^(1−α); s(1 − u) = μ u^α v^(1−α)", values);
    }

    /// <summary>Vacancies on the Beveridge curve, as a share of the labour force.</summary>
    /// <param name="separation">Separation hazard s.</param>
    /// <param name="efficiency">Efficiency μ of the matching function.</param>
    /// <param name="elasticity">Elasticity α of matches to the unemployed, below 1.</param>
    /// <param name="unemployedShare">Unemployed over labour force.</param>
    public static double BeveridgeVacancies(
        double separation, double efficiency, double elasticity, double unemployedShare) =>
        Math.Pow(
            separation * (1.0 - unemployedShare) / (efficiency * Math.Pow(unemployedShare, elasticity)),
            1.0 / (1.0 - elasticity));

    /// <summary>Whether job finding, efficiency and tightness are given as one of them alone or two, and a step's
    /// matches exceed neither side, nor vacancies the labour force.</summary>
    /// <param name="settings">What is given; its ranges are right.</param>
    public static bool Fits(DmpLawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Follow(settings) is { } all && IsPossible(all, settings.SeparationHazardPerStep);
    }

    /// <summary>What follows from what is given; null where the matching function stays unknown.</summary>
    private static (double Finding, double? Efficiency, double? Tightness) Completed(DmpLawSettings settings)
    {
        if (Follow(settings) is not { } all)
        {
            throw new ArgumentException(
                "Give job finding alone, or two of job finding, efficiency and tightness.", nameof(settings));
        }

        return IsPossible(all, settings.SeparationHazardPerStep)
            ? all
            : throw new ArgumentException(
                "A step's matches exceed a side, or vacancies the labour force.", nameof(settings));
    }

    private static (double Finding, double? Efficiency, double? Tightness)? Follow(DmpLawSettings settings)
    {
        double rest = 1.0 - settings.Elasticity;
        return (settings.FindingShare, settings.Efficiency, settings.Tightness) switch
        {
            ({ } f, null, null) => (f, null, null),
            ({ } f, { } mu, null) => (f, mu, Math.Pow(f / mu, 1.0 / rest)),
            ({ } f, null, { } theta) => (f, f / Math.Pow(theta, rest), theta),
            (null, { } mu, { } theta) => (mu * Math.Pow(theta, rest), mu, theta),
            _ => null,
        };
    }

    private static bool IsPossible(
        (double Finding, double? Efficiency, double? Tightness) all, double separation) =>
        all.Finding is > 0.0 and <= 1.0 && all.Efficiency is null or > 0.0
            && (all.Tightness is null
                || (all.Finding <= all.Tightness && all.Tightness * separation <= separation + all.Finding));

    /// <summary>Unemployed at rest where vacancies are plenty and a constant share finds work.</summary>
    private static double ByFinding(double separation, double finding) =>
        Rest(separation, finding, elasticity: 1.0, PlentyShare).Unemployed;

    /// <summary>Unemployed and vacant posts where the market has come to rest at a number of posts.</summary>
    private static (double Unemployed, double Vacant) Rest(
        double separation, double efficiency, double elasticity, double posts)
    {
        var rules = new FlowRules
        {
            SeparationHazardPerStep = separation,
            OpeningHazardPerStep = separation,
            LayoffSpeedPerStep = AnySpeed,
            OpeningSpeedPerStep = AnySpeed,
            Matching = MatchingRule.CobbDouglas,
            MatchingEfficiency = efficiency,
            MatchExponent = elasticity,
        };
        ExpectedFlows market = LabourLaw.Start(rules, OccupationNetwork.Complete(1), posts, persons: 1.0);
        double[] target = [posts];
        int resting = 0;
        double last = market.Unemployed(0);
        for (int step = 0; step < StepsMax && resting < RestingSteps; step++)
        {
            market.Advance(target);
            double now = market.Unemployed(0);
            resting = now == last ? resting + 1 : 0;
            last = now;
        }

        return LabourLaw.Totals(market);
    }

    private static void OpenShare(double value, string name)
    {
        if (!(value is > 0.0 and < 1.0))
        {
            throw new ArgumentOutOfRangeException(name, value, "It lies between 0 and 1.");
        }
    }
}
