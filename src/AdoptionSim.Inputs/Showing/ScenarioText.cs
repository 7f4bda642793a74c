using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Showing;

/// <summary>A scenario as one file that stands alone: parents and options are laid over each other.</summary>
public static class ScenarioText
{
    private static readonly ImmutableArray<string> Gone = ["$schema", "extends", "remove"];

    /// <summary>The scenario as YAML; read again, it asks for the same.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="withDefaults">Whether what the scenario leaves open is written too.</param>
    /// <param name="withOrigins">Whether each value has its file and line as a comment.</param>
    public static string ToYaml(ResolvedScenario scenario, bool withDefaults, bool withOrigins)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return YamlText.Write(Whole(scenario, withDefaults), withOrigins);
    }

    /// <summary>Every single value with its path, file and line, in order of path.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="withDefaults">Whether what the scenario leaves open is listed too.</param>
    public static IReadOnlyList<Origin> Values(ResolvedScenario scenario, bool withDefaults)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ScenarioTree.Origins(Whole(scenario, withDefaults));
    }

    /// <summary>The merged tree, in the order of the language.</summary>
    internal static MapNode Whole(ResolvedScenario scenario, bool withDefaults)
    {
        MapNode tree = withDefaults ? ScenarioTree.Over(scenario.Tree, ScenarioDefaults.Tree()) : scenario.Tree;
        string[] order = [.. ScenarioLanguage.Root.Select(key => key.Name)];
        return tree with
        {
            Entries =
            [
                .. tree.Entries.Where(entry => !Gone.Contains(entry.Key, StringComparer.Ordinal))
                    .OrderBy(entry => Array.IndexOf(order, entry.Key)),
            ],
        };
    }
}
