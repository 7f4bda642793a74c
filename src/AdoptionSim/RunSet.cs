using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>Runs scenarios together and leaves a folder for each that holds all of it.</summary>
internal static class RunSet
{
    /// <summary>Runs the scenarios, which have the same months and number of replicates.</summary>
    /// <exception cref="RunFolderException">The environment does not let a folder be written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<RunResult> Run(
        IReadOnlyList<ResolvedScenario> scenarios, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        List<RunFolder> folders = [];
        RunKeeping? keeping = null;
        try
        {
            foreach (ResolvedScenario scenario in scenarios)
            {
                folders.Add(RunFolder.Create(
                    options.OutDirectory, scenario.Scenario.Id, new RunAsked(scenario.ResolvedJson), options.Clock));
            }

            keeping = scenarios.Count == 1 ? RunKeeping.Begin(scenarios[0], folders[0], options) : null;
            return Run(scenarios, folders, keeping, options, progress, cancellation);
        }
        catch (Exception failure) when (keeping?.LetStay(failure) is true)
        {
            throw new RunInterruptedException(folders[0].PartialPath, failure, cancellation);
        }
        finally
        {
            keeping?.Dispose();
            folders.ForEach(folder => folder.Dispose());
        }
    }

    /// <summary>Lets a run go on that was stopped.</summary>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    /// <exception cref="RunInterruptedException">The run was cancelled.</exception>
    public static RunResult GoOn(
        ResumableRun run, ResolvedScenario scenario, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        (RunFolder folder, RunKeeping keeping) = RunKeeping.TakeOver(run, scenario, options);
        try
        {
            return Run([scenario], [folder], keeping, options, progress, cancellation)[0];
        }
        catch (OperationCanceledException failure)
        {
            throw new RunInterruptedException(folder.PartialPath, failure, cancellation);
        }
        finally
        {
            keeping.Dispose();
            folder.Dispose();
        }
    }

    /// <summary>Leaves the folder of a run whose replicates all came out like one, without running it.</summary>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static RunResult End(
        ResolvedScenario scenario, IReadOnlyList<CountryRecord> countries, RunOptions options)
    {
        using RunFolder folder = RunFolder.Create(
            options.OutDirectory, scenario.Scenario.Id, new RunAsked(scenario.ResolvedJson), options.Clock);
        IReadOnlyList<string> copies = Copy(scenario, folder);
        options.Stages?.End(RunStage.Inputs);
        var recording = new RecordingPlan(scenario.Scenario, SurveyPlans.Of(scenario));
        using (var tables = new RunTables(recording, folder.Asked.RunId, folder.OpenTable))
        {
            for (int replicate = 0; replicate < scenario.Scenario.Replicates; replicate++)
            {
                tables.Append(
                    new ReplicateRecord(replicate, [.. countries.Select(country => AsOf(country, replicate))]));
            }

            options.Stages?.End(RunStage.Ticks);
            tables.Complete();
        }

        options.Stages?.End(RunStage.Tables);
        var outcome = new RunOutcome(0, 0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
        return Complete(scenario, folder, options, outcome, copies, CancellationToken.None);
    }

    private static CountryRecord AsOf(CountryRecord country, int replicate) => country with
    {
        Replicate = replicate,
        Surveys = [.. country.Surveys.Select(row => row with { Replicate = replicate })],
    };

    private static List<RunResult> Run(
        IReadOnlyList<ResolvedScenario> scenarios, List<RunFolder> folders, RunKeeping? keeping,
        RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        IReadOnlyList<string>[] copies = [.. scenarios.Zip(folders, Copy)];
        options.Stages?.End(RunStage.Inputs);
        IReadOnlyList<RunOutcome> outcomes = Simulate(
            scenarios, folders, keeping?.Checkpoints, options, progress, cancellation);

        // Some systems do not remove a folder in which a file is open.
        keeping?.Dispose();
        List<RunResult> results = [];
        for (int k = 0; k < scenarios.Count; k++)
        {
            results.Add(Complete(scenarios[k], folders[k], options, outcomes[k], copies[k], cancellation));
        }

        return results;
    }

    private static IReadOnlyList<string> Copy(ResolvedScenario scenario, RunFolder folder)
    {
        IReadOnlyList<string> copies = ScenarioCopies.Write(folder, scenario);
        ParameterCopies.Write(folder, scenario);
        return copies;
    }

    private static IReadOnlyList<RunOutcome> Simulate(
        IReadOnlyList<ResolvedScenario> scenarios, List<RunFolder> folders, RunCheckpoints? checkpoints,
        RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        List<RunMember> members = [];
        try
        {
            for (int k = 0; k < scenarios.Count; k++)
            {
                var recording = new RecordingPlan(scenarios[k].Scenario, SurveyPlans.Of(scenarios[k]));
                members.Add(new RunMember(
                    recording, new RunTables(recording, folders[k].Asked.RunId, folders[k].OpenTable)));
            }

            var set = new ScenarioSetRun(members, options.Threads, options.Clock, progress)
            {
                Checkpoints = checkpoints,
                WhenPopulated = () => options.Stages?.End(RunStage.Population),
                WhenTicked = () => options.Stages?.End(RunStage.Ticks),
                Host = options.Host,
            };
            return set.Run(cancellation);
        }
        finally
        {
            members.ForEach(member => member.Tables.Dispose());
            options.Stages?.End(RunStage.Tables);
        }
    }

    private static RunResult Complete(
        ResolvedScenario scenario, RunFolder folder, RunOptions options, RunOutcome outcome,
        IReadOnlyList<string> copies, CancellationToken cancellation)
    {
        Headline headline = HeadlineBuilder.Build(RunResults.Open(folder.PartialPath));
        IReadOnlyList<Figure> figures = RunFigures.Of(folder.PartialPath, headline);
        using (var numbers = new MemoryStream())
        {
            NumberCatalogue.Of(headline, figures).WriteCsv(numbers);
            folder.Write(RunFolder.NumbersFile, numbers.ToArray());
        }

        cancellation.ThrowIfCancellationRequested();
        RunManifest manifest = ManifestOf(scenario, folder, options, outcome, copies);
        foreach ((string name, string html) in ResultReport.Pages(
            ReportSubjects.Of(folder.PartialPath, manifest, headline), figures))
        {
            folder.Write(name, html);
        }

        IReadOnlyList<CheckResult> checks = CheckedRun.Evaluate(folder.PartialPath, scenario.Checks);
        string path = folder.Complete(manifest, ResultTables.OfRun);
        options.Stages?.End(RunStage.Report);
        return new RunResult(
            path, manifest, headline, outcome,
            ParameterCopies.FlagsOf(scenario), options.Language)
        {
            Checks = checks,
        };
    }

    private static RunManifest ManifestOf(
        ResolvedScenario resolved, RunFolder folder, RunOptions options, RunOutcome outcome,
            IReadOnlyList<string> copies)
    {
        Model.Scenario scenario = resolved.Scenario;
        return new RunManifest
        {
            RunId = folder.Asked.RunId,
            ResultDigest = folder.ResultDigest(),
            StateDigest = $"{outcome.StateDigest:x16}",
            ScenarioId = scenario.Id,
            ScenarioTitle = scenario.Title,
            ScenarioFiles = copies,
            Overrides = resolved.Overrides,
            From = scenario.From.ToString(),
            To = scenario.To.ToString(),
            Seed = scenario.Seed,
            Replicates = scenario.Replicates,
            HomeCountry = scenario.Countries[0].Pack.Code,
            Scales = Enumerable.Range(0, scenario.Countries.Count).ToDictionary(
                k => scenario.Countries[k].Pack.Code, k => ScenarioRun.ScaleOf(scenario, k), StringComparer.Ordinal),
            Blocks = Enumerable.Range(0, scenario.Countries.Count).ToDictionary(
                k => scenario.Countries[k].Pack.Code,
                k => CountryPopulation.BlocksFor(scenario.Countries[k].Pack, ScenarioRun.ScaleOf(scenario, k)),
                StringComparer.Ordinal),
            EngineVersion = RunAsked.EngineVersion,
            TablesVersion = RunAsked.TablesVersion,
            DataDigests = folder.Asked.DataDigests,
            Counts = new RunCounts(
                scenario.Ticks, outcome.Firms, outcome.Persons, outcome.AgentTicks, scenario.Replicates),
            Recorded = new RunCircumstances
            {
                StartedUtc = folder.StartedUtc,
                FinishedUtc = options.Clock.GetUtcNow(),
                PopulationSeconds = outcome.PopulationTime.TotalSeconds,
                TickSeconds = outcome.TickTime.TotalSeconds,
                Threads = options.Threads,
                Cluster = options.Host?.Times,
            },
        };
    }
}
