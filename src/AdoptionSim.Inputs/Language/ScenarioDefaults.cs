using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>What holds where a scenario says nothing.</summary>
internal static class ScenarioDefaults
{
    /// <summary>Name that stands in place of a file for a value that no file gives.</summary>
    public const string Place = "default";

    /// <summary>k of the scale 1:k.</summary>
    public const int Scale = 100;

    /// <summary>Number of replicates.</summary>
    public const int Replicates = 20;

    /// <summary>Most persons simulated in a comparator.</summary>
    public const int ComparatorPersons = 200_000;

    /// <summary>Seed of all draws.</summary>
    public const ulong Seed = 1;

    /// <summary>The defaults as a scenario would write them.</summary>
    public static MapNode Tree()
    {
        var usual = new ModelSwitches();
        return Map(
            ("scale", Word($"1:{Scale}")),
            ("seed", Word(Seed.ToString(CultureInfo.InvariantCulture))),
            ("replicates", Word(Replicates.ToString(CultureInfo.InvariantCulture))),
            ("uncertainty", Word(ScenarioLanguage.UncertainParameters)),
            ("comparators", Map(
                ("countries", new ListNode(Start, [.. ScenarioLanguage.Comparators.Select(Word)])),
                ("persons", Word(ComparatorPersons.ToString(CultureInfo.InvariantCulture))))),
            ("programme", Map(("id", Word(ScenarioLanguage.NoProgramme)))),
            ("model", Map(
                ("exposure_map", Word(ExposureMaps.Ids[0])),
                ("adoption_rule", Word(ScenarioLanguage.WordOf(usual.AdoptionRule))),
                ("demand", Word(ScenarioLanguage.WordOf(usual.Demand))),
                ("matching", Word(ScenarioLanguage.WordOf(usual.Matching))),
                ("labour_market", Switch(usual.LabourMarket)),
                ("mean_field", Switch(usual.MeanField)),
                ("ageing", Switch(usual.Ageing)))));
    }

    private static SourcePlace Start => SourcePlace.StartOf(Place);

    private static ScalarNode Switch(bool isOn) => Word(isOn ? ScenarioLanguage.Truths[0] : ScenarioLanguage.Truths[1]);

    private static ScalarNode Word(string text) => new(Start, text, IsPlain: true);

    private static MapNode Map(params IEnumerable<(string Key, SourceNode Value)> entries) =>
        new(Start, [.. entries.Select(entry => new MapEntry(entry.Key, Start, entry.Value))]);
}
