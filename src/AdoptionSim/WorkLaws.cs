using System;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Labour;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim;

/// <summary>Laws of tasks and of the labour market, each by formula and with the model's equations.</summary>
public static class WorkLaws
{
    /// <summary>The labour market at rest, and its loop in a cycle of demand.</summary>
    /// <param name="settings">What to check.</param>
    public static LawSheet Labour(LabourLawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return LabourLaw.Check(settings, settings.Agents is null ? null : DiffusionLaws.Parameters());
    }

    /// <summary>Matches under each rule.</summary>
    /// <param name="settings">What to check.</param>
    public static LawSheet Matching(MatchingLawSettings settings) => MatchingLaw.Check(settings);

    /// <summary>Search and matching: unemployment at rest and the Beveridge curve.</summary>
    /// <param name="settings">What to check.</param>
    public static LawSheet Dmp(DmpLawSettings settings) => DmpLaw.Check(settings);

    /// <summary>Whether the settings of <see cref="Dmp"/> give enough, not too much, and nothing impossible.</summary>
    /// <param name="settings">What is given; its ranges are right.</param>
    public static bool Fits(DmpLawSettings settings) => DmpLaw.Fits(settings);

    /// <summary>Productivity from cheaper tasks.</summary>
    /// <param name="exposedShare">Share of tasks exposed, in [0, 1].</param>
    /// <param name="profitableShare">Share of them where AI pays, in [0, 1].</param>
    /// <param name="savingShare">Share of the cost of these tasks that is saved, in [0, 1).</param>
    /// <param name="substitution">Elasticity of substitution between tasks, 0 or more.</param>
    public static LawSheet Hulten(
        double exposedShare, double profitableShare, double savingShare, double substitution = 1.0) =>
        HultenLaw.Check(exposedShare, profitableShare, savingShare, substitution);

    /// <summary>Employment where a unit of output needs less labour.</summary>
    /// <param name="requirement">Labour per unit of output against no AI, above 0.</param>
    /// <param name="elasticity">Elasticity of demand to the price, 0 or more.</param>
    /// <param name="passThroughShare">Share of a change of cost that reaches the price, in [0, 1].</param>
    /// <param name="labourCostShare">Share of labour in cost, in [0, 1].</param>
    public static LawSheet Bessen(
        double requirement, double elasticity, double passThroughShare = 1.0, double labourCostShare = 1.0) =>
        BessenLaw.Check(requirement, elasticity, passThroughShare, labourCostShare);

    /// <summary>Elasticity of demand at which employment stays; null where the price does not move.</summary>
    /// <param name="requirement">Labour per unit of output against no AI, above 0.</param>
    /// <param name="passThroughShare">Share of a change of cost that reaches the price, in [0, 1].</param>
    /// <param name="labourCostShare">Share of labour in cost, in [0, 1].</param>
    public static double? NeutralElasticity(double requirement, double passThroughShare, double labourCostShare) =>
        BessenLaw.NeutralElasticity(requirement, passThroughShare, labourCostShare);

    /// <summary>Rules of the published labour market.</summary>
    /// <param name="separationHazard">Hazard with which the employed leave whatever the target, per step.</param>
    /// <param name="openingHazard">Hazard with which a post opens whatever the target, per employed and step.</param>
    /// <param name="layoffSpeed">Share of surplus posts laid off in a step.</param>
    /// <param name="openingSpeed">Share of missing posts opened in a step.</param>
    /// <param name="contactShare">Share of the unemployed who apply in a step.</param>
    public static FlowRules Rules(
        double separationHazard, double openingHazard, double layoffSpeed, double openingSpeed,
        double contactShare = 1.0) => new()
        {
            SeparationHazardPerStep = separationHazard,
            OpeningHazardPerStep = openingHazard,
            LayoffSpeedPerStep = layoffSpeed,
            OpeningSpeedPerStep = openingSpeed,
            ContactShare = contactShare,
        };

    /// <summary>Reads moves between occupations from a comma-separated file.</summary>
    /// <param name="path">Path of the file: columns from, to and weight, or a square table.</param>
    /// <param name="stayShare">Accessibility of one's own occupation, in [0, 1].</param>
    /// <exception cref="ScenarioInvalidException">The file cannot be used.</exception>
    public static OccupationNetwork ReadNetwork(string path, double stayShare)
    {
        NetworkResult loaded = NetworkLoader.Load(path, stayShare);
        return loaded.Network ?? throw new ScenarioInvalidException(loaded.Diagnostics);
    }
}
