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

/// <summary><c>runs list</c>: lists what was kept: runs, comparisons and explanations.</summary>
internal sealed class RunsListVerb
{
    private readonly CliContext context;
    private readonly Option<string> outDirectory;
    private readonly Option<string> output;

    private RunsListVerb(CliContext context)
    {
        this.context = context;
        outDirectory = Make.Out(context.Tongue);
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new RunsListVerb(context);
        var command = new Verb("list", Catalogue.RunsList.In(context.Tongue), "adoptionsim runs list --out runs")
        {
            verb.outDirectory, verb.output,
        };
        command.SetAction(verb.List);
        return command;
    }

    private int List(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string root = reader.Text(outDirectory) ?? RunsVerb.DefaultFolder;
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        IReadOnlyList<FolderEntry> entries = Simulation.ListResults(root);
        if (form is "json")
        {
            Json.Print(context.Out, json => Write(json, entries));
        }
        else if (entries.Count == 0)
        {
            context.Print(Catalogue.NoRuns.In(context.Tongue, Printable.Of(root)));
        }
        else
        {
            CliText[] titles =
            [
                Catalogue.ColumnName, Catalogue.ColumnKind, Catalogue.ColumnState, Catalogue.ColumnTitle,
                Catalogue.ColumnReplicates, Catalogue.ColumnSeed, Catalogue.ColumnScale,
            ];
            TextTable.Print(
                context.Out, [.. titles.Select(title => title.In(context.Tongue))], entries.Select(RowOf));
        }

        return ExitCodes.Ok;
    }

    private string[] RowOf(FolderEntry entry) =>
    [
        entry.Name,
        entry.Kind is { } kind ? KindOf(kind).In(context.Tongue) : string.Empty,
        StateOf(entry.State).In(context.Tongue),
        TitleOf(entry) ?? string.Empty,
        entry.Run?.Replicates.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        entry.Run?.Seed.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        entry.Run is { } run && run.Scales.TryGetValue(run.HomeCountry, out int scale) ? $"1:{scale}" : string.Empty,
    ];

    private string? TitleOf(FolderEntry entry) =>
        context.Tongue is Tongue.Ja ? entry.Identity?.Title.Ja : entry.Identity?.Title.En;

    private static CliText KindOf(FolderKind kind) => kind switch
    {
        FolderKind.Run => Catalogue.KindRun,
        FolderKind.Comparison => Catalogue.KindComparison,
        _ => Catalogue.KindExplanation,
    };

    private static CliText StateOf(RunState state) => state switch
    {
        RunState.Complete => Catalogue.StateComplete,
        RunState.Partial => Catalogue.StatePartial,
        _ => Catalogue.StateCorrupt,
    };

    private void Write(Utf8JsonWriter json, IReadOnlyList<FolderEntry> entries)
    {
        json.WriteStartArray();
        foreach (FolderEntry entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("folder", entry.Folder);
            if (entry.Kind is { } kind)
            {
                json.WriteString("kind", FolderIdentity.WordOf(kind));
            }

            json.WriteString("state", entry.State switch
            {
                RunState.Complete => "complete",
                RunState.Partial => "partial",
                _ => "corrupt",
            });
            if (entry.Identity is { } identity)
            {
                json.WriteString("id", identity.Id);
                json.WriteString("result_digest", identity.ResultDigest);
                json.WriteString("title", TitleOf(entry));
            }

            if (entry.Run is { } run)
            {
                json.WriteString("run_id", run.RunId);
                json.WriteString("scenario", run.ScenarioId);
                json.WriteNumber("replicates", run.Replicates);
                json.WriteNumber("seed", run.Seed);
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
