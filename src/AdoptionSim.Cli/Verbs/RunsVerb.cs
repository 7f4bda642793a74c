using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
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
        var showing = new RunsVerb(context);
        var show = new Verb("show", Catalogue.RunsShow.In(context.Tongue), "adoptionsim runs show 20261121T0201")
        {
            showing.run, showing.outDirectory, showing.output,
        };
        show.SetAction(showing.Show);
        return new Verb("runs", Catalogue.Runs.In(context.Tongue), "adoptionsim runs list")
        {
            RunsListVerb.Command(context), show, RunsDiffVerb.Command(context),
        };
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
}
