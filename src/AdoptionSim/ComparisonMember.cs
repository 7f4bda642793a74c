using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>A scenario file or a finished run that takes part in a comparison.</summary>
internal sealed record ComparisonMember
{
    public required string Name { get; init; }

    public required string ScenarioId { get; init; }

    public required string RunId { get; init; }

    public required AskedShape Shape { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>The scenario; of a finished run null, unless it was asked for.</summary>
    public ResolvedScenario? Scenario { get; init; }

    /// <summary>Folder of the run; null until there is one.</summary>
    public string? Folder { get; init; }

    /// <summary>Opens what the user named.</summary>
    /// <param name="name">Scenario file or run.</param>
    /// <param name="options">How scenarios are run.</param>
    /// <param name="needsScenario">Whether the scenario of a finished run is wanted too.</param>
    /// <param name="diagnostics">Takes what was found in the files.</param>
    /// <exception cref="ScenarioInvalidException">The scenario cannot be used.</exception>
    /// <exception cref="NotComparableException">The folder is no finished run, or its files were changed.</exception>
    public static ComparisonMember Open(
        string name, RunOptions options, bool needsScenario, List<Diagnostic> diagnostics)
    {
        if (File.Exists(name))
        {
            return OfFile(name, options, diagnostics);
        }

        IReadOnlyList<RunEntry> found = RunRegistry.Find(options.OutDirectory, name);
        return found.Count == 1
            ? OfRun(name, found[0], options, needsScenario)
            : OfFile(name, options, diagnostics);
    }

    private static ComparisonMember OfFile(string path, RunOptions options, List<Diagnostic> diagnostics)
    {
        LoadResult loaded = Simulation.Load(path, options.ToLoadOptions());
        diagnostics.AddRange(loaded.Diagnostics);
        if (loaded.Scenario is not { } scenario)
        {
            throw new ScenarioInvalidException(loaded.Diagnostics);
        }

        return OfScenario(path, scenario);
    }

    /// <summary>Takes a scenario that is loaded.</summary>
    /// <param name="name">Name in messages.</param>
    /// <param name="scenario">The scenario.</param>
    public static ComparisonMember OfScenario(string name, ResolvedScenario scenario)
    {
        var asked = new RunAsked(scenario.ResolvedJson);
        return new ComparisonMember
        {
            Name = name,
            ScenarioId = scenario.Scenario.Id,
            RunId = asked.RunId,
            Shape = new AskedShape(asked.Bytes.Span),
            Seed = scenario.Scenario.Seed,
            Scenario = scenario,
        };
    }

    private static ComparisonMember OfRun(
        string name, RunEntry entry, RunOptions options, bool needsScenario)
    {
        if (entry.Manifest is not { } manifest || !FileDigests.Verify(entry.Folder))
        {
            throw NotComparableException.Of("folder", name, entry.Problem ?? entry.State.ToString());
        }

        CheckAsked(name, manifest, options);

        try
        {
            return new ComparisonMember
            {
                Name = name,
                ScenarioId = manifest.ScenarioId,
                RunId = manifest.RunId,
                Shape = new AskedShape(File.ReadAllBytes(Path.Combine(entry.Folder, RunFolder.ResolvedFile))),
                Seed = manifest.Seed,
                Scenario = needsScenario ? FinishedScenario.Open(entry.Folder, name, manifest, options) : null,
                Folder = entry.Folder,
            };
        }
        catch (FormatException wrong)
        {
            throw NotComparableException.Of("folder", name, wrong.Message);
        }
    }

    /// <summary>A finished run cannot be made another one: an option that it does not fulfil is refused.</summary>
    private static void CheckAsked(string name, RunManifest manifest, RunOptions options)
    {
        List<ComparabilityProblem> problems = [];
        void Check<T>(string what, T? asked, T present)
            where T : struct
        {
            if (asked is T wanted && !wanted.Equals(present))
            {
                problems.Add(new ComparabilityProblem(what, "--" + what, $"{wanted}", name, $"{present}"));
            }
        }

        Check("replicates", options.Replicates, manifest.Replicates);
        Check("seed", options.Seed, manifest.Seed);
        Check("scale", options.Scale, manifest.Scales[manifest.HomeCountry]);
        if (options.Overrides.Count > 0)
        {
            problems.Add(new ComparabilityProblem(
                "set", "--set", string.Join(", ", options.Overrides), name, manifest.RunId));
        }

        if (problems.Count > 0)
        {
            throw new NotComparableException(problems);
        }
    }
}
