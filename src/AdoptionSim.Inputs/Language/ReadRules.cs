using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// What a scenario sets although the chosen forms of the model never read it: an error, because it would look like
/// something that has no effect. The model reads its parameters as properties, so which form reads which is written
/// here, and a test moves each of them in the other forms and sees no bit change.
/// </summary>
internal static class ReadRules
{
    private static readonly ImmutableArray<string> OfTheValue =
        ["social_interaction", "value_scale", "value_noise", "risk_weight", "risk_trust_slope", "risk_clarity_slope"];

    /// <summary>Where firms adopt as in Bass, they neither weigh cost nor give up.</summary>
    private static readonly ImmutableArray<string> NotInBass =
    [
        .. OfTheValue, "abandon_rate", "abandon_threshold", "readoption_rate", "decision_cadence_small",
        "decision_cadence_large", "payback_horizon", "setup_cost_fixed", "setup_cost_slope",
        "setup_cost_size_elasticity", "setup_cost_decline", "data_cost_share", "talent_cost_share", "talent_need",
    ];

    private static readonly ImmutableArray<string> OfGenerations =
        ["mortality_at_60", "mortality_growth", "school_leaver_contact"];

    /// <summary>Where work moves in expectation, nobody moves one by one.</summary>
    private static readonly ImmutableArray<string> OfMoves =
    [
        "mortality_at_60", "mortality_growth", "firm_exit", "job_search_by_age", "reassignment_small",
        "reassignment_large", "reassignment_loss", "training_accessibility", "training_drop_out", "vacancy_withdrawal",
    ];

    private static readonly ImmutableArray<string> LeverFamilies = ["lever_cost", "lever_delay", "lever_ramp"];

    /// <summary>Reports what is set and not read.</summary>
    /// <param name="model">Forms that the scenario takes.</param>
    /// <param name="levers">Levers of the scenario.</param>
    /// <param name="parameters">Parameters that the scenario sets.</param>
    /// <param name="bag">Takes the problems.</param>
    public static void Check(
        ModelSettings model, IReadOnlyList<LeverSetting> levers, IReadOnlyList<MapEntry> parameters, DiagnosticBag bag)
    {
        foreach (LeverSetting lever in levers.Where(lever => lever.Strength.Points.Any(point => point.Value > 0)))
        {
            if (FormWithout(lever.Lever, model) is { } form)
            {
                bag.Report(DiagnosticCatalogue.LeverNeedsWork, lever.Place, lever.Id, form);
            }
        }

        bool hasSubsidy = levers.Any(lever => lever.Lever is LeverId.SmeSubsidy);
        foreach (MapEntry entry in parameters)
        {
            if (FormThatLacks(entry.Key, model, hasSubsidy) is { } form)
            {
                bag.Report(DiagnosticCatalogue.ParameterNotRead, entry.KeyPlace, entry.Key, form);
            }
            else if (LeverOf(entry.Key) is { } lever
                && !levers.Any(setting => string.Equals(setting.Id, lever, StringComparison.Ordinal)))
            {
                bag.Report(DiagnosticCatalogue.ParameterOfNoLever, entry.KeyPlace, entry.Key, lever);
            }
        }
    }

    /// <summary>The form in which a lever acts on nothing; null when it acts.</summary>
    public static string? FormWithout(LeverId lever, ModelSettings model) => lever switch
    {
        LeverId.Reskilling or LeverId.LabourMarketSupport when !model.Switches.LabourMarket => "labour_market: false",
        LeverId.Reskilling when model.Switches.MeanField => "mean_field: true",
        _ => null,
    };

    /// <summary>The form in which nothing reads a parameter; null when it is read.</summary>
    /// <param name="id">Id of the parameter, for a family with its key.</param>
    /// <param name="model">Forms of the model.</param>
    /// <param name="hasSubsidy">Whether firms are offered a subsidy, for which they weigh cost in every form.</param>
    public static string? FormThatLacks(string id, ModelSettings model, bool hasSubsidy)
    {
        string name = id.Split('.')[0];
        AdoptionRule rule = model.Switches.AdoptionRule;
        bool isUnread = name switch
        {
            "payback_ratio" or "payback_ratio_sd" => rule is not AdoptionRule.Payback,
            "bass_external" or "bass_social" => rule is not AdoptionRule.BassOnly,
            _ when rule is AdoptionRule.Payback => OfTheValue.Contains(name, StringComparer.Ordinal) && !hasSubsidy,
            _ when rule is AdoptionRule.BassOnly => NotInBass.Contains(name, StringComparer.Ordinal) && !hasSubsidy,
            _ => false,
        };
        if (isUnread)
        {
            return $"adoption_rule: {ScenarioLanguage.WordOf(rule)}";
        }

        if (name is "exposure_benchmark")
        {
            return string.Equals(id, $"{name}.{model.ExposureMap}", StringComparison.Ordinal)
                ? null
                : $"exposure_map: {model.ExposureMap}";
        }

        return FormOfWork(id, name, model);
    }

    private static string? FormOfWork(string id, string name, ModelSettings model)
    {
        string reader = ParameterBinding.ReaderOf(id) ?? string.Empty;
        bool isOfWork = reader.StartsWith("LabourParameters.", StringComparison.Ordinal)
            || reader.StartsWith("TaskParameters.", StringComparison.Ordinal);
        if (isOfWork && !model.Switches.LabourMarket)
        {
            return "labour_market: false";
        }

        if (model.Switches.MeanField && OfMoves.Contains(name, StringComparer.Ordinal))
        {
            return "mean_field: true";
        }

        if (!model.Switches.Ageing && OfGenerations.Contains(name, StringComparer.Ordinal))
        {
            return "ageing: false";
        }

        return name switch
        {
            "demand_feedback" when model.Switches.Demand is not DemandClosure.Feedback =>
                $"demand: {ScenarioLanguage.WordOf(model.Switches.Demand)}",
            "matching_elasticity" when model.Switches.Matching is not MatchingRule.CobbDouglas =>
                $"matching: {ScenarioLanguage.WordOf(model.Switches.Matching)}",
            _ => null,
        };
    }

    /// <summary>The lever whose effect, timing or cost a parameter is; null for every other parameter.</summary>
    private static string? LeverOf(string id)
    {
        int dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return null;
        }

        string lever = LeverFamilies.Contains(id[..dot], StringComparer.Ordinal) ? id[(dot + 1)..] : id[..dot];
        return ScenarioLanguage.Levers.ContainsKey(lever) ? lever : null;
    }
}
