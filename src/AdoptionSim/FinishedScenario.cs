using System;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>The scenario of a finished run, from the copy in its folder.</summary>
internal static class FinishedScenario
{
    /// <summary>A run is looked at as it was run, unless the user says otherwise.</summary>
    public static RunOptions AsRun(RunOptions options, RunManifest manifest) => options with
    {
        Replicates = options.Replicates ?? manifest.Replicates,
        Seed = options.Seed ?? manifest.Seed,
        Scale = options.Scale ?? manifest.Scales[manifest.HomeCountry],
    };

    /// <summary>
    /// The scenario of a run as it was run. The copy leads to the run only with the same program, data and overrides;
    /// else it would be another run.
    /// </summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="name">What the user named it by.</param>
    /// <param name="manifest">Manifest of the run.</param>
    /// <param name="options">How scenarios are run.</param>
    /// <exception cref="NotComparableException">The copy leads to another run.</exception>
    public static ResolvedScenario Open(string folder, string name, RunManifest manifest, RunOptions options)
    {
        RunOptions asItWas = AsRun(options with { Replicates = null, Seed = null, Scale = null }, manifest);
        string path = Path.Combine(folder, manifest.ScenarioFiles[0]);
        LoadResult loaded = Simulation.Load(path, asItWas.ToLoadOptions());
        string id = loaded.Scenario is { } scenario ? new RunAsked(scenario.ResolvedJson).RunId : "–";
        return loaded.Scenario is { } same && string.Equals(id, manifest.RunId, StringComparison.Ordinal)
            ? same
            : throw new NotComparableException(
                [new ComparabilityProblem("run_id", name, manifest.RunId, path, id)]);
    }
}
