using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads <c>model</c>: which published forms of the mechanisms a scenario takes.</summary>
internal sealed class ModelReader
{
    private static readonly BilingualText FormName = new("モデルの形の語", "a form of the model");

    private readonly NodeReader nodes;
    private readonly MapNode? map;

    private ModelReader(NodeReader nodes, MapNode? map)
    {
        this.nodes = nodes;
        this.map = map;
    }

    /// <summary>The settings; what is absent or wrong takes the usual form.</summary>
    /// <param name="node">Value of <c>model</c>; null when the scenario has none.</param>
    /// <param name="nodes">Reads values.</param>
    public static ModelSettings Read(SourceNode? node, NodeReader nodes)
    {
        MapNode? forms = node is null ? null : nodes.Map(node, "{adoption_rule: logit}");
        if (forms is not null)
        {
            nodes.Keys(forms, ScenarioLanguage.ModelKeys, "model");
        }

        return new ModelReader(nodes, forms).Settings();
    }

    private ModelSettings Settings()
    {
        var usual = new ModelSwitches();
        var switches = new ModelSwitches
        {
            AdoptionRule = Form("adoption_rule", usual.AdoptionRule),
            Demand = Form("demand", usual.Demand),
            Matching = Form("matching", usual.Matching),
            LabourMarket = Truth("labour_market", usual.LabourMarket),
            MeanField = Truth("mean_field", usual.MeanField),
            Ageing = Truth("ageing", usual.Ageing),
        };
        return new ModelSettings(switches, Word("exposure_map", [.. ExposureMaps.Ids]) ?? ExposureMaps.Ids[0]);
    }

    private TForm Form<TForm>(string key, TForm usual)
        where TForm : struct, Enum
    {
        IReadOnlyList<string> words = ScenarioLanguage.WordsOf<TForm>();
        return Word(key, words) is { } word
            ? Enum.GetValues<TForm>().Single(
                form => string.Equals(ScenarioLanguage.WordOf(form), word, StringComparison.Ordinal))
            : usual;
    }

    private bool Truth(string key, bool usual) =>
        Word(key, ScenarioLanguage.Truths) is { } word ? word is ScenarioLanguage.True : usual;

    private string? Word(string key, IReadOnlyCollection<string> words) =>
        map?.Find(key) is { } entry ? nodes.Choice(entry.Value, words, FormName) : null;
}
