using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim;

/// <summary>Checks folders of results, wherever they stand, and recomputes them from their own inputs.</summary>
public static class FolderVerification
{
    private const string MonthForm = "yyyy-MM";

    /// <summary>Checks that a folder is as it was left; needs nothing but the folder.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <exception cref="RunFolderException">The environment does not let it be read.</exception>
    public static FolderReport Check(string folder)
    {
        FolderReport report = FolderCheck.Of(folder);
        if (report.Identity is not { } identity)
        {
            return report;
        }

        IEnumerable<FolderFinding> tables = report.Files
            .Where(file => file.Name.EndsWith(".parquet", StringComparison.Ordinal))
            .Where(file => report.Findings.All(finding => finding.File != file.Name))
            .Select(file => TableFinding(report.Folder, file.Name, identity.Id)).OfType<FolderFinding>();
        return report with { Findings = [.. report.Findings, .. tables] };
    }

    /// <summary>Computes again what is in a folder that is as it was left.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <param name="options">Threads, clock, and where data and parameters stand; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="FormatException">A manifest or what was asked cannot be read.</exception>
    /// <exception cref="RunFolderException">The environment does not let files be read or written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<RerunReport> RerunAsync(
        string folder, RunOptions? options = null, IProgress<RunProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Task.Factory.StartNew(
            () => Rerun(Path.GetFullPath(folder), options ?? new RunOptions(), progress, cancellation), cancellation,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static FolderFinding? TableFinding(string folder, string name, string id)
    {
        try
        {
            using ParquetReader table = ParquetReader.Open(File.OpenRead(Path.Combine(folder, name)));
            string? stated = table.Metadata.GetValueOrDefault(TableMetadata.RunId);
            return string.Equals(stated, id, StringComparison.Ordinal)
                ? null
                : new FolderFinding(FolderFindingKind.OtherTable, name, stated ?? string.Empty);
        }
        catch (ParquetFormatException wrong)
        {
            return new FolderFinding(FolderFindingKind.Unreadable, name, wrong.Message);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(Path.Combine(folder, name), failure);
        }
    }

    private static RerunReport Rerun(
        string folder, RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        FolderEntry entry = ResultFolders.Show(folder);
        FolderIdentity identity = entry.Identity ?? throw new FormatException(entry.Problem ?? entry.Name);
        if (!string.Equals(identity.EngineVersion, RunAsked.EngineVersion, StringComparison.Ordinal))
        {
            return Ended(RerunStatus.OtherEngine, identity);
        }

        DirectoryInfo place = Directory.CreateTempSubdirectory("adoptionsim-rerun-");
        try
        {
            RunOptions apart = options with { OutDirectory = place.FullName };
            return identity.Kind switch
            {
                FolderKind.Run => RunAgain(folder, identity, apart, progress, cancellation),
                FolderKind.Comparison => CompareAgain(folder, identity, apart, progress, cancellation),
                _ => ExplainAgain(folder, identity, apart, progress, cancellation),
            };
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static RerunReport RunAgain(
        string folder, FolderIdentity identity, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        RunManifest manifest = RunRegistry.Show(folder).Manifest
            ?? throw new FormatException($"{ManifestFile.Name} cannot be read");
        RunOptions asItWas = options with
        {
            Replicates = manifest.Replicates,
            Seed = manifest.Seed,
            Scale = manifest.Scales.TryGetValue(manifest.HomeCountry, out int scale) ? scale : null,
            Overrides = manifest.Overrides,
        };
        LoadResult loaded = Simulation.Load(
            Path.Combine(folder, manifest.ScenarioFiles[0]), asItWas.ToLoadOptions());
        if (loaded.Scenario is not { } scenario)
        {
            return Ended(RerunStatus.ScenarioInvalid, identity) with { Diagnostics = loaded.Diagnostics };
        }

        var asked = new RunAsked(scenario.ResolvedJson);
        if (!string.Equals(asked.RunId, identity.Id, StringComparison.Ordinal))
        {
            return Ended(RerunStatus.OtherInputs, identity) with
            {
                Asked = AskedDifferences.Between(
                    File.ReadAllBytes(Path.Combine(folder, RunFolder.ResolvedFile)), asked.Bytes.Span),
            };
        }

        RunResult again = RunSet.Run([scenario], asItWas, progress, cancellation)[0];
        return Compared(folder, again.Folder, identity);
    }

    private static RerunReport CompareAgain(
        string folder, FolderIdentity identity, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        ComparisonManifest manifest = ManifestFile.ParseComparison(
            File.ReadAllBytes(Path.Combine(folder, ManifestFile.Name)))
            ?? throw new FormatException($"{ManifestFile.Name} cannot be read");
        string root = Path.GetDirectoryName(folder) ?? folder;
        string?[] runs =
        [
            .. manifest.Runs.Select(run => RunRegistry.FindVerified(root, run.RunId)?.Folder),
        ];
        if (runs.Contains(null))
        {
            return Ended(RerunStatus.RunsMissing, identity) with
            {
                MissingRuns = [.. manifest.Runs.Where((_, k) => runs[k] is null).Select(run => run.RunId)],
            };
        }

        (IReadOnlyList<DateOnly> months, bool withChannels) = AskedOf(folder);
        ComparisonResult again = ScenarioComparison.Open([.. runs.OfType<string>()], options, months, withChannels)
            .RunAsync(progress, cancellation).GetAwaiter().GetResult();
        return Compared(folder, again.Folder, identity);
    }

    /// <summary>The run with all levers has the copy of the scenario that an explanation starts from.</summary>
    private static RerunReport ExplainAgain(
        string folder, FolderIdentity identity, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var asked = ExplanationAsked.Parse(File.ReadAllBytes(Path.Combine(folder, ComparisonFolder.AskedFile)));
        if (RunRegistry.FindVerified(Path.GetDirectoryName(folder) ?? folder, asked.FullRunId) is not { } run)
        {
            return Ended(RerunStatus.RunsMissing, identity) with { MissingRuns = [asked.FullRunId] };
        }

        ExplanationResult again = Explanation.Open(run.Folder, new ExplainOptions
        {
            Run = options,
            By = asked.By is ExplanationAsked.Pillar ? PlayerKind.Pillar : PlayerKind.Lever,
            Outcomes = asked.Outcomes,
            Orders = asked.Orders,
            Month = DateOnly.ParseExact(asked.Month, MonthForm, CultureInfo.InvariantCulture),
        }).RunAsync(progress, cancellation).GetAwaiter().GetResult();
        return Compared(folder, again.Folder, identity);
    }

    /// <summary>The months that a comparison looks at, and whether it splits effects into channels.</summary>
    private static (IReadOnlyList<DateOnly> Months, bool WithChannels) AskedOf(string folder)
    {
        try
        {
            JsonNode? asked = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, ComparisonFolder.AskedFile)));
            return (
                [
                    .. (asked?["months"]?.AsArray() ?? []).Select(month => DateOnly.ParseExact(
                        month?.GetValue<string>() ?? string.Empty, MonthForm, CultureInfo.InvariantCulture)),
                ],
                asked?["channels"]?.GetValue<bool>() ?? false);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static RerunReport Compared(string folder, string again, FolderIdentity identity)
    {
        Dictionary<string, string> stated = ResultsOf(folder);
        Dictionary<string, string> recomputed = ResultsOf(again);
        RerunFile[] files =
        [
            .. stated.Keys.Union(recomputed.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(
                name => new RerunFile(name, stated.GetValueOrDefault(name), recomputed.GetValueOrDefault(name))),
        ];
        bool areTablesSame = files.All(file => file.IsSame || file.Name is RunFolder.NumbersFile);
        RerunStatus status = files.All(file => file.IsSame) ? RerunStatus.Same
            : areTablesSame && HaveSameNumbers(folder, again) ? RerunStatus.SameNumbers : RerunStatus.Differs;
        return Ended(status, identity) with { Files = files };
    }

    /// <summary>Columns were added to the list of numbers since some folders were made.</summary>
    private static bool HaveSameNumbers(string folder, string again) => FolderNumbers.Read(folder)
        .Select(number => (number.Id, number.Exact, number.Unit))
        .SequenceEqual(FolderNumbers.Read(again).Select(number => (number.Id, number.Exact, number.Unit)));

    private static Dictionary<string, string> ResultsOf(string folder) => FolderCheck.Of(folder).Files
        .Where(file => file.IsResult).ToDictionary(file => file.Name, file => file.Digest, StringComparer.Ordinal);

    private static RerunReport Ended(RerunStatus status, FolderIdentity identity) =>
        new() { Status = status, EngineVersion = identity.EngineVersion };
}
