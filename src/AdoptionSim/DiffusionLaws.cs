using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Time;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim;

/// <summary>Laws of diffusion, each by formula, in expectation, and by agents in the engine.</summary>
public static class DiffusionLaws
{
    private const string BaseScenario = "laws/law.yaml";

    /// <summary>The Bass curve; without external hazard the logistic curve.</summary>
    /// <param name="externalPerYear">External hazard p, per year, 0 or more.</param>
    /// <param name="socialPerYear">Social hazard q, per year, 0 or more.</param>
    /// <param name="firstShare">Share of users at the start, 0 to below 1.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="options">Population and draws; null for the usual.</param>
    public static LawReport Bass(
        double externalPerYear, double socialPerYear, double firstShare, int years, LawOptions? options = null) =>
        BassLaw.Check(externalPerYear, socialPerYear, firstShare, years, Parameters(), options ?? new LawOptions());

    /// <summary>The logistic curve.</summary>
    /// <param name="socialPerYear">Social hazard q, per year, 0 or more.</param>
    /// <param name="firstShare">Share of users at the start, above 0 to below 1.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="options">Population and draws; null for the usual.</param>
    public static LawReport Logistic(double socialPerYear, double firstShare, int years, LawOptions? options = null) =>
        Bass(0.0, socialPerYear, firstShare, years, options);

    /// <summary>Rank diffusion: the cumulative normal curve.</summary>
    /// <param name="meanLogBenefit">Mean of the log benefit μ.</param>
    /// <param name="deviation">Standard deviation of the log benefit σ, above 0.</param>
    /// <param name="logFirstCost">Log of the first cost, ln c0.</param>
    /// <param name="declinePerYear">Rate g at which cost falls, per year.</param>
    /// <param name="years">Years to follow.</param>
    /// <param name="options">Population and draws; null for the usual.</param>
    public static LawReport Probit(
        double meanLogBenefit, double deviation, double logFirstCost, double declinePerYear, int years,
        LawOptions? options = null) =>
        ProbitLaw.Check(
            meanLogBenefit, deviation, logFirstCost, declinePerYear, years, Parameters(), options ?? new LawOptions());

    /// <summary>Social interaction: fixed points reached from below and from above.</summary>
    /// <param name="value">Value of adopting without peers V, logit points.</param>
    /// <param name="interaction">Weight of peers J, logit points.</param>
    /// <param name="scale">Scale of the choice σ, above 0.</param>
    /// <param name="options">Population and draws; null for the usual.</param>
    public static LawReport Social(double value, double interaction, double scale, LawOptions? options = null) =>
        SocialLaw.Check(value, interaction, scale, Parameters(), options ?? new LawOptions());

    /// <summary>Stable shares of users under social interaction, in ascending order.</summary>
    /// <param name="value">Value of adopting without peers V, logit points.</param>
    /// <param name="interaction">Weight of peers J, logit points.</param>
    /// <param name="scale">Scale of the choice σ, above 0.</param>
    public static IReadOnlyList<double> StableShares(double value, double interaction, double scale) =>
        SocialLaw.StableFixedPoints(value, interaction, scale);

    /// <summary>Hazard per year of a hazard per month.</summary>
    /// <param name="hazardPerMonth">Hazard per month.</param>
    public static double PerYear(double hazardPerMonth) => hazardPerMonth * Month.PerYear;

    /// <summary>Central parameters, from which each law cuts what it does not need.</summary>
    internal static ModelParameters Parameters()
    {
        string assets = Assets.Directory();
        LoadResult loaded = Simulation.Load(
            Path.Combine(assets, BaseScenario), new LoadOptions { AssetsDirectory = assets });
        return loaded.Scenario is { } home
            ? home.Scenario.Countries[0].CentralParameters
            : throw new ScenarioInvalidException(loaded.Diagnostics);
    }
}
