using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>runs</c>: looks at the runs that were kept.</summary>
internal sealed class RunsVerb
{
    /// <summary>Folder of all runs when none is named.</summary>
    public const string DefaultFolder = "runs";

    private readonly CliContext context;
    private readonly Argument<string> run;
    private readonly Option<string> outDirectory;
    private readonly Option<string> output;

    private RunsVerb(CliContext context)
    {
        this.context = context;
        run = new Argument<string>("run") { Description = Catalogue.RunName.In(context.Tongue) };
        outDirectory = Make.Out(context.Tongue);
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var listing = new RunsVerb(context);
        var list = new Verb("list", Catalogue.RunsList.In(context.Tongue), "adoptionsim runs list --out runs")
        {
            listing.outDirectory, listing.output,
        };
        list.SetAction(listing.List);
        var showing = new RunsVerb(context);
        var show = new Verb("show", Catalogue.RunsShow.In(context.Tongue), "adoptionsim runs show 20261121T0201")
        {
            showing.run, showing.outDirectory, showing.output,
        };
        show.SetAction(showing.Show);
        return new Verb("runs", Catalogue.Runs.In(context.Tongue), "adoptionsim runs list")
        {
            list, show, RunsDiffVerb.Command(context),
        };
    }

    private int List(ParseResult parsed)
    {
        (string root, string form) = Read(parsed);
        IReadOnlyList<RunEntry> entries = Simulation.ListRuns(root);
        Tongue tongue = context.Tongue;
        if (form is "json")
        {
            Json.Print(context.Out, json => WriteList(json, entries));
        }
        else if (entries.Count == 0)
        {
            context.Print(Catalogue.NoRuns.In(tongue, Printable.Of(root)));
        }
        else
        {
            CliText[] titles =
            [
                Catalogue.ColumnRun, Catalogue.ColumnState, Catalogue.ColumnScenario, Catalogue.ColumnTitle,
                Catalogue.ColumnReplicates, Catalogue.ColumnSeed, Catalogue.ColumnScale,
            ];
            TextTable.Print(context.Out, [.. titles.Select(title => title.In(tongue))], entries.Select(RowOf));
        }

        return ExitCodes.Ok;
    }

    private int Show(ParseResult parsed)
    {
        (string root, string form) = Read(parsed);
        string name = parsed.GetRequiredValue(run);
        IReadOnlyList<RunEntry> found = Simulation.ShowRun(name, root);
        if (found.Count != 1)
        {
            string names = string.Join(", ", found.Select(entry => entry.Name));
            context.Tell(
                found.Count == 0
                    ? Catalogue.RunNotFound.In(context.Tongue, Printable.Of(name), Printable.Of(root))
                    : Catalogue.RunAmbiguous.In(context.Tongue, Printable.Of(name), found.Count, Printable.Of(names)));
            return ExitCodes.Usage;
        }

        RunEntry entry = found[0];
        if (entry.Manifest is null)
        {
            context.Tell(
                entry.State is RunState.Partial ? Catalogue.PartialRun : Catalogue.CorruptRun,
                Printable.Of(entry.Folder), Printable.Of(entry.Problem ?? string.Empty));
            return ExitCodes.InvalidInput;
        }

        if (form is "json")
        {
            context.Out.Write(System.Text.Encoding.UTF8.GetString(ManifestFile.ToBytes(entry.Manifest)));
            return ExitCodes.Ok;
        }

        Tongue tongue = context.Tongue;
        TextTable.Print(
            context.Out, [Catalogue.ColumnItem.In(tongue), Catalogue.ColumnValue.In(tongue)],
            ItemsOf(entry.Folder, entry.Manifest).Select(item => new[] { item.Name.In(tongue), item.Value }));
        return ExitCodes.Ok;
    }

    private (string Root, string Form) Read(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string root = reader.Text(outDirectory) ?? DefaultFolder;
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        return (root, form);
    }

    private string[] RowOf(RunEntry entry) =>
    [
        entry.Name,
        StateOf(entry.State).In(context.Tongue),
        entry.Manifest?.ScenarioId ?? string.Empty,
        entry.Manifest is { } manifest ? TitleOf(manifest) : string.Empty,
        entry.Manifest?.Replicates.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        entry.Manifest?.Seed.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        entry.Manifest is { } scaled ? ScaleOf(scaled) : string.Empty,
    ];

    private IEnumerable<(CliText Name, string Value)> ItemsOf(string folder, RunManifest manifest) =>
    [
        (Catalogue.ItemFolder, folder),
        (Catalogue.ColumnScenario, manifest.ScenarioId),
        (Catalogue.ColumnTitle, TitleOf(manifest)),
        (Catalogue.ItemHorizon, $"{manifest.From} – {manifest.To}"),
        (Catalogue.ColumnReplicates, $"{manifest.Replicates}"),
        (Catalogue.ColumnSeed, $"{manifest.Seed}"),
        (Catalogue.ColumnScale, string.Join(", ", manifest.Scales.OrderBy(scale => scale.Key, StringComparer.Ordinal)
            .Select(scale => $"{scale.Key} 1:{scale.Value}"))),
        (Catalogue.ItemFirms, $"{manifest.Counts.Firms:N0}"),
        (Catalogue.ItemPersons, $"{manifest.Counts.Persons:N0}"),
        (Catalogue.ItemEngine, manifest.EngineVersion),
        (Catalogue.ItemRunId, manifest.RunId),
        (Catalogue.ItemResultDigest, manifest.ResultDigest),
        (Catalogue.ItemStarted, $"{manifest.Recorded.StartedUtc.UtcDateTime:yyyy-MM-dd HH:mm:ss}"),
        (Catalogue.ItemSeconds, $"{manifest.Recorded.PopulationSeconds + manifest.Recorded.TickSeconds:F1}"),
        (Catalogue.ItemThreads, $"{manifest.Recorded.Threads}"),
    ];

    private string TitleOf(RunManifest manifest) =>
        context.Tongue is Tongue.Ja ? manifest.ScenarioTitle.Ja : manifest.ScenarioTitle.En;

    private static string ScaleOf(RunManifest manifest) =>
        manifest.Scales.TryGetValue(manifest.HomeCountry, out int scale) ? $"1:{scale}" : string.Empty;

    private static CliText StateOf(RunState state) => state switch
    {
        RunState.Complete => Catalogue.StateComplete,
        RunState.Partial => Catalogue.StatePartial,
        _ => Catalogue.StateCorrupt,
    };

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<RunEntry> entries)
    {
        json.WriteStartArray();
        foreach (RunEntry entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("folder", entry.Folder);
            json.WriteString("state", entry.State switch
            {
                RunState.Complete => "complete",
                RunState.Partial => "partial",
                _ => "corrupt",
            });
            if (entry.Manifest is { } manifest)
            {
                json.WriteString("run_id", manifest.RunId);
                json.WriteString("result_digest", manifest.ResultDigest);
                json.WriteString("scenario", manifest.ScenarioId);
                json.WriteNumber("replicates", manifest.Replicates);
                json.WriteNumber("seed", manifest.Seed);
            }

            if (entry.Problem is not null)
            {
                json.WriteString("problem", entry.Problem);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
