using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Comparing;

namespace AdoptionSim;

/// <summary>Compares scenarios replicate by replicate on common random numbers.</summary>
public sealed class ScenarioComparison
{
    private readonly IReadOnlyList<ComparisonMember> members;
    private readonly RunOptions options;
    private readonly IReadOnlyList<DateOnly>? months;
    private readonly bool withChannels;

    private ScenarioComparison(
        IReadOnlyList<ComparisonMember> members, RunOptions options, IReadOnlyList<DateOnly>? months,
        bool withChannels, IReadOnlyList<Diagnostic> diagnostics)
    {
        this.withChannels = withChannels;
        this.members = members;
        this.options = options;
        this.months = months;
        Diagnostics = diagnostics;
    }

    /// <summary>What was found in the scenario files that can be used all the same.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Opens scenarios and finished runs, and checks that they can be paired.</summary>
    /// <param name="names">Scenario files or runs: the base, then at least one variant.</param>
    /// <param name="options">How scenarios are run; null for the usual. Overrides apply to all.</param>
    /// <param name="months">First days of the months to look at; null for the usual.</param>
    /// <param name="withChannels">Whether effects are split into what comes through peers and trust.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    /// <exception cref="ScenarioInvalidException">A scenario or its data cannot be used.</exception>
    /// <exception cref="NotComparableException">They cannot be paired, or a run cannot be used.</exception>
    public static ScenarioComparison Open(
        IReadOnlyList<string> names, RunOptions? options = null, IReadOnlyList<DateOnly>? months = null,
        bool withChannels = false)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count < 2)
        {
            throw new ArgumentException("A comparison needs a base and a variant.", nameof(names));
        }

        RunOptions chosen = options ?? new RunOptions();
        List<Diagnostic> diagnostics = [];
        ComparisonMember[] opened =
        [
            .. names.Select(name => ComparisonMember.Open(name, chosen, withChannels, diagnostics)),
        ];
        return Of(opened, chosen, months, withChannels, diagnostics);
    }

    /// <summary>Takes scenarios that are loaded, and checks that they can be paired.</summary>
    /// <param name="scenarios">The base, then at least one variant.</param>
    /// <param name="options">How they are run; null for the usual. What they ask was applied when they were loaded.
    /// </param>
    /// <param name="months">First days of the months to look at; null for the usual.</param>
    /// <param name="withChannels">Whether effects are split into what comes through peers and trust.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    /// <exception cref="NotComparableException">They cannot be paired.</exception>
    public static ScenarioComparison Open(
        IReadOnlyList<ResolvedScenario> scenarios, RunOptions? options = null, IReadOnlyList<DateOnly>? months = null,
        bool withChannels = false)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        if (scenarios.Count < 2)
        {
            throw new ArgumentException("A comparison needs a base and a variant.", nameof(scenarios));
        }

        return Of(
            [.. scenarios.Select(scenario => ComparisonMember.OfScenario(scenario.Scenario.Id, scenario))],
            options ?? new RunOptions(), months, withChannels, []);
    }

    private static ScenarioComparison Of(
        ComparisonMember[] opened, RunOptions options, IReadOnlyList<DateOnly>? months, bool withChannels,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        ComparabilityProblem[] problems =
        [
            .. from variant in opened.Skip(1)
               from difference in AskedShape.Differences(opened[0].Shape, variant.Shape)
               select new ComparabilityProblem(
                   difference.What, opened[0].Name, difference.One, variant.Name, difference.Other),
        ];
        return problems.Length == 0
            ? new ScenarioComparison(opened, options, months, withChannels, diagnostics)
            : throw new NotComparableException(problems);
    }

    /// <summary>Refuses scenarios that do not fit into the memory or on the disk of this machine.</summary>
    /// <exception cref="RunTooLargeException">They do not fit; nothing was run.</exception>
    /// <exception cref="RunFolderException">The folder of all runs cannot be read.</exception>
    public void CheckRoom()
    {
        ResolvedScenario[] missing =
        [
            .. members.DistinctBy(member => member.RunId, StringComparer.Ordinal)
                .Where(member => member.Folder is null
                    && RunRegistry.FindVerified(options.OutDirectory, member.RunId) is null)
                .Select(member => member.Scenario).OfType<ResolvedScenario>(),
        ];
        ResolvedScenario[] again =
            withChannels ? [.. members.Select(member => member.Scenario).OfType<ResolvedScenario>()] : [];
        if (missing.Length > 0)
        {
            RunPlanner.Check(missing, options);
        }
        else if (again.Length > 0)
        {
            RunPlanner.Check(again, options, keepsFolders: false);
        }
    }

    /// <summary>Runs what was not run before, compares, and leaves a folder.</summary>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; nothing that looks finished stays behind.</param>
    /// <exception cref="NotComparableException">A month lies outside the runs.</exception>
    /// <exception cref="RunFolderException">The environment does not let a folder be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<ComparisonResult> RunAsync(
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(
            () => Run(progress, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private ComparisonResult Run(IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        Dictionary<string, string> folders = Folders(out int reused, progress, cancellation);
        List<ComparedScenario> scenarios = Read(folders);
        IReadOnlyList<ComparedRun> runs =
        [
            .. scenarios.Select(scenario => ComparedRunOf(scenario, folders[scenario.RunId])),
        ];
        var asked = new ComparisonAsked(
            [.. runs.Select(run => run.RunId)],
            [.. scenarios[0].Values.Months.Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture))],
            withChannels);
        Comparison comparison = ComparisonBuilder.Build(
            asked.Id, scenarios, CostLines.Of(scenarios, folders, members[0].Seed)) with
        {
            Channels = withChannels ? Channels(scenarios, progress, cancellation) : [],
        };
        using var folder = ComparisonFolder.Create(options.OutDirectory, asked, runs, options.Clock);
        ComparisonTable.Write(comparison, folder.OpenTable);
        if (withChannels)
        {
            ChannelTable.Write(comparison, folder.OpenTable);
        }

        using (var numbers = new MemoryStream())
        {
            NumberCatalogue.Of(comparison).WriteCsv(numbers);
            folder.Write(RunFolder.NumbersFile, numbers.ToArray());
        }

        foreach ((string name, string html) in ResultReport.Pages(
            ReportSubjects.Of(comparison, runs, RunAsked.EngineVersion, folder.ResultDigest()),
            ComparisonFigures.Of(comparison)))
        {
            folder.Write(name, Encoding.UTF8.GetBytes(html));
        }

        cancellation.ThrowIfCancellationRequested();
        (string path, string digest) = folder.Complete(options.Clock, ResultTables.OfComparison);
        return new ComparisonResult(path, digest, runs, reused, comparison, options.Language);
    }

    private IReadOnlyList<ChannelLine> Channels(
        List<ComparedScenario> scenarios, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ResolvedScenario[] resolved = [.. members.Select(member => member.Scenario).OfType<ResolvedScenario>()];
        IReadOnlyList<DateOnly> shown = scenarios[0].Values.Months;
        IReadOnlyList<HeldTables> held = new ChannelRuns(
            resolved[0], resolved[1..], SurveyPlans.Of, options.Threads, options.Clock).Run(progress, cancellation);
        return ChannelLines.Of(scenarios,
        [
            .. held.Select(tables => new HeldChannels(
                IndicatorValues.Read(tables.PeersHeld, shown), IndicatorValues.Read(tables.TrustHeld, shown),
                IndicatorValues.Read(tables.BothHeld, shown))),
        ]);
    }

    /// <summary>Folder of every run by its id: found, or run now together with the others that are missing.</summary>
    private Dictionary<string, string> Folders(
        out int reused, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        Dictionary<string, string> folders = new(StringComparer.Ordinal);
        List<ComparisonMember> missing = [];
        foreach (ComparisonMember member in members.DistinctBy(member => member.RunId, StringComparer.Ordinal))
        {
            string? folder = member.Folder
                ?? RunRegistry.FindVerified(options.OutDirectory, member.RunId)?.Folder;
            if (folder is not null)
            {
                folders.Add(member.RunId, folder);
            }
            else
            {
                missing.Add(member);
            }
        }

        reused = folders.Count;
        if (missing.Count > 0)
        {
            foreach (RunResult result in RunSet.Run(
                [.. missing.Select(member => member.Scenario).OfType<ResolvedScenario>()], options, progress,
                cancellation))
            {
                folders.Add(result.Manifest.RunId, result.Folder);
            }
        }

        return folders;
    }

    private List<ComparedScenario> Read(Dictionary<string, string> folders)
    {
        List<ComparedScenario> scenarios = [];
        foreach (ComparisonMember member in members)
        {
            string data = Path.Combine(folders[member.RunId], RunFolder.DataFolder);
            IndicatorValues values;
            try
            {
                values = IndicatorValues.Read(
                    table => File.OpenRead(Path.Combine(data, table)),
                    scenarios.Count > 0 ? scenarios[0].Values.Months : months);
            }
            catch (InvalidDataException)
            {
                string wanted = string.Join(", ", (months ?? []).Select(month => $"{month:yyyy-MM}"));
                throw NotComparableException.Of("month", member.Name, wanted);
            }

            int before = scenarios.Count(scenario => scenario.Label == member.ScenarioId
                || scenario.Label.StartsWith(member.ScenarioId + "~", StringComparison.Ordinal));
            string label = before == 0 ? member.ScenarioId : $"{member.ScenarioId}~{before + 1}";
            scenarios.Add(new ComparedScenario(label, member.RunId, values));
        }

        return scenarios;
    }

    private static ComparedRun ComparedRunOf(ComparedScenario scenario, string folder)
    {
        RunEntry entry = RunRegistry.Show(folder);
        return new ComparedRun(
            scenario.Label, entry.Name, scenario.RunId, entry.Manifest?.ResultDigest ?? string.Empty);
    }
}
