using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Rank diffusion: firms differ in the log of their benefit, cost falls at a constant rate, and a firm adopts as soon
/// as the benefit reaches the cost. The S-curve is a cumulative normal.
/// </summary>
public static class ProbitLaw
{
    private const double YenPerMillionYen = 1e6;
    private const double NeverUsersLogOdds = -700.0;

    /// <summary>Checks the rank model.</summary>
    /// <param name="meanLogBenefit">Mean of the log benefit μ.</param>
    /// <param name="deviation">Standard deviation of the log benefit σ, above 0.</param>
    /// <param name="logFirstCost">Log of the first cost, ln c0.</param>
    /// <param name="declinePerYear">Rate g at which cost falls, per year.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="parameters">Parameters of the model; all other mechanisms are cut.</param>
    /// <param name="options">Population and draws.</param>
    /// <param name="adoptionRule">
    /// Whether firms differ in the benefit they believe in, or in how soon it must pay back (F-11): the curve is the
    /// same.
    /// </param>
    /// <returns>One point for each year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawReport Check(
        double meanLogBenefit, double deviation, double logFirstCost, double declinePerYear, int years,
        ModelParameters parameters, LawOptions options, AdoptionRule adoptionRule = AdoptionRule.Logit)
    {
        LawArgument.Finite(meanLogBenefit);
        LawArgument.Finite(deviation);
        LawArgument.Finite(logFirstCost);
        LawArgument.Finite(declinePerYear);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(deviation);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(options);
        ModelParameters only = Only(parameters, meanLogBenefit, deviation, logFirstCost, declinePerYear);
        if (adoptionRule == AdoptionRule.Payback)
        {
            FirmParameters alike = only.Firms with { BeliefInitialDeviationLog = 0.0 };
            only = only with { Firms = alike with { PaybackRatio = 1.0, PaybackRatioDeviationLog = deviation } };
        }

        int ticks = (years * Month.PerYear) + 1;
        double[] agents = LawRun.FirmShares(only, ticks, options, ChoiceRule.Lasting, adoptionRule);
        List<LawPoint> points = [];
        for (int year = 0; year <= years; year++)
        {
            double z = (meanLogBenefit - logFirstCost + (declinePerYear * year)) / deviation;
            double analytic = MathNet.Numerics.Distributions.Normal.CDF(0.0, 1.0, z);
            double error = Math.Sqrt(analytic * (1.0 - analytic) / options.Agents);
            double counted = agents[year * Month.PerYear];
            points.Add(new LawPoint($"{year}", analytic, PortableMath.NormalCdf(z), counted, error));
        }

        return new LawReport("probit", "F(t) = Φ((μ − ln c0 + g t) / σ)", points);
    }

    /// <summary>The first cost is stated for a benefit of one yen per person: wage 1 × capable share of
    /// tasks.</summary>
    private static ModelParameters Only(
        ModelParameters parameters, double meanLogBenefit, double deviation, double logFirstCost, double declinePerYear)
    {
        ModelParameters cut = HomogeneousCountry.Cut(parameters);
        double benefitYen = HomogeneousCountry.CapableShare(cut);
        double setupYen = Math.Exp(logFirstCost) * benefitYen * cut.Firms.PaybackHorizonMonths;
        return cut with
        {
            Firms = cut.Firms with
            {
                InitialUserLogOdds = NeverUsersLogOdds,
                ValueScale = 0.0,
                BeliefInitialMeanLog = meanLogBenefit,
                BeliefInitialDeviationLog = deviation,
                SetupCostFixedMillionYen = setupYen / YenPerMillionYen,
                SetupCostDeclinePerYear = declinePerYear,
            },
        };
    }
}
