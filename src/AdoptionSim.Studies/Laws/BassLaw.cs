using System;
using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Diffusion in a homogeneous population: the Bass curve (external and social hazard) and its limit without external
/// hazard, the logistic curve. The closed form uses the platform's exponential, the engine its own.
/// </summary>
public static class BassLaw
{
    private const double DerivativeStep = 1e-6;
    private const double NeverUsersLogOdds = -700.0;

    /// <summary>Checks the Bass curve, or the logistic curve where the external hazard is zero.</summary>
    /// <param name="externalPerYear">External hazard p, per year, 0 or more.</param>
    /// <param name="socialPerYear">Social hazard q, per year, 0 or more.</param>
    /// <param name="firstShare">Share of users at the start, 0 to below 1.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="parameters">Parameters of the model; all but the two hazards are cut.</param>
    /// <param name="options">Population and draws.</param>
    /// <returns>One point for each year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawReport Check(
        double externalPerYear, double socialPerYear, double firstShare, int years, ModelParameters parameters,
        LawOptions options) =>
        Follow(externalPerYear, socialPerYear, firstShare, years, parameters, options, PersonShares);

    /// <summary>Checks firms that adopt as in Bass (F-12) against the same curve.</summary>
    /// <param name="externalPerYear">External hazard p, per year, 0 or more.</param>
    /// <param name="socialPerYear">Social hazard q, per year, 0 or more.</param>
    /// <param name="firstShare">Share of users at the start, 0 to below 1.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="parameters">Parameters of the model; all but the two hazards are cut.</param>
    /// <param name="options">Population and draws.</param>
    /// <returns>One point for each year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawReport CheckFirms(
        double externalPerYear, double socialPerYear, double firstShare, int years, ModelParameters parameters,
        LawOptions options) =>
        Follow(externalPerYear, socialPerYear, firstShare, years, parameters, options, FirmShares);

    private static LawReport Follow(
        double externalPerYear, double socialPerYear, double firstShare, int years, ModelParameters parameters,
        LawOptions options, Func<ModelParameters, double, double, double, int, LawOptions, double[]> run)
    {
        LawArgument.Finite(externalPerYear);
        LawArgument.Finite(socialPerYear);
        LawArgument.Finite(firstShare);
        ArgumentOutOfRangeException.ThrowIfNegative(externalPerYear);
        ArgumentOutOfRangeException.ThrowIfNegative(socialPerYear);
        ArgumentOutOfRangeException.ThrowIfNegative(firstShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstShare, 1.0);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(options);
        double p = externalPerYear / Month.PerYear;
        double q = socialPerYear / Month.PerYear;
        double[] agents = run(parameters, p, q, firstShare, years * Month.PerYear, options);
        List<LawPoint> points = [];
        double share = firstShare;
        double naive = firstShare;
        double variance = firstShare * (1.0 - firstShare) / options.Agents;
        for (int tick = 0; tick < agents.Length; tick++)
        {
            variance = NextVariance(p, q, share, variance, options.Agents);
            share = Next(p, q, share);
            naive += (1.0 - naive) * (1.0 - Math.Exp(-(p + (q * naive))));
            if ((tick + 1) % Month.PerYear == 0)
            {
                int year = (tick + 1) / Month.PerYear;
                double analytic = ClosedForm(externalPerYear, socialPerYear, firstShare, year);
                points.Add(new LawPoint($"{year}", analytic, share, agents[tick], Math.Sqrt(variance), naive));
            }
        }

        return externalPerYear > 0.0
            ? new LawReport("bass", "F(t) = (1 − A e^(−(p+q)t)) / (1 + (q/p) A e^(−(p+q)t)), A = p(1−F0)/(p+qF0)",
                points)
            : new LawReport("logistic", "F(t) = 1 / (1 + ((1−F0)/F0) e^(−qt))", points);
    }

    /// <summary>Share of users of the Bass curve, by its closed form.</summary>
    /// <param name="external">External hazard p per unit of time.</param>
    /// <param name="social">Social hazard q per unit of time.</param>
    /// <param name="firstShare">Share of users at the start.</param>
    /// <param name="time">Time since the start.</param>
    public static double ClosedForm(double external, double social, double firstShare, double time)
    {
        double decay = Math.Exp(-(external + social) * time);
        double now = external + (social * firstShare);
        if (now == 0.0)
        {
            return firstShare;
        }

        double missing = (1.0 - firstShare) * decay / now;
        return (1.0 - (external * missing)) / (1.0 + (social * missing));
    }

    /// <summary>Share of users after one more tick, in expectation.</summary>
    /// <param name="externalPerTick">External hazard per tick.</param>
    /// <param name="socialPerTick">Social hazard per tick.</param>
    /// <param name="share">Share of users now.</param>
    public static double Next(double externalPerTick, double socialPerTick, double share) =>
        share + ((1.0 - share) * PersonHazards.BassStep(externalPerTick, socialPerTick, share));

    /// <summary>
    /// Variance of the agents' share after one more tick: carried over by the slope, plus the new draws.
    /// </summary>
    private static double NextVariance(double p, double q, double share, double variance, int agents)
    {
        double above = Math.Min(1.0, share + DerivativeStep);
        double below = Math.Max(0.0, share - DerivativeStep);
        double slope = (Next(p, q, above) - Next(p, q, below)) / (above - below);
        double hazard = PersonHazards.BassStep(p, q, share);
        return (slope * slope * variance) + ((1.0 - share) * hazard * (1.0 - hazard) / agents);
    }

    private static double[] PersonShares(
        ModelParameters parameters, double p, double q, double firstShare, int ticks, LawOptions options)
    {
        ModelParameters cut = HomogeneousCountry.Cut(parameters);
        ModelParameters only = cut with
        {
            Persons = cut.Persons with
            {
                HazardExternalPerTick = p,
                HazardSocialPerTick = q,
                InitialUseShare = firstShare,
            },
        };
        return LawRun.PersonShares(only, ticks, options);
    }

    private static double[] FirmShares(
        ModelParameters parameters, double p, double q, double firstShare, int ticks, LawOptions options)
    {
        ModelParameters cut = HomogeneousCountry.Cut(parameters);
        ModelParameters only = cut with
        {
            Firms = cut.Firms with
            {
                BassExternalPerTick = p,
                BassSocialPerTick = q,
                InitialUserLogOdds = firstShare > 0.0 ? Math.Log(firstShare / (1.0 - firstShare)) : NeverUsersLogOdds,
                InitialIntegratedShareOfUsers = 0.0,
            },
        };
        return LawRun.FirmShares(only, ticks, options, ChoiceRule.Lasting, AdoptionRule.BassOnly);
    }
}
