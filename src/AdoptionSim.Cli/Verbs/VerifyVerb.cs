using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>verify</c>: checks that a folder of results is as it was left, and computes it again.</summary>
internal sealed class VerifyVerb
{
    private const int ThreadsMax = 1024;

    private readonly CliContext context;
    private readonly FolderFinder finder;
    private readonly Argument<string> run;
    private readonly Option<bool> rerun;
    private readonly Option<string> threads;
    private readonly Option<string> output;
    private readonly Option<string> progress;

    private VerifyVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        finder = new FolderFinder(context);
        run = FolderFinder.Argument("run", Catalogue.FolderName, tongue);
        rerun = new Option<bool>("--rerun") { Description = Catalogue.Rerun.In(tongue) };
        threads = Make.Option("--threads", "N", Catalogue.Threads, tongue);
        output = Make.Output("text|json", tongue);
        progress = Make.Option("--progress", "auto|none|json", Catalogue.ProgressOption, tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new VerifyVerb(context);
        var command = new Verb("verify", Catalogue.Verify.In(context.Tongue), "adoptionsim verify latest --rerun")
        {
            verb.run, verb.rerun, verb.threads, verb.finder.OutDirectory, verb.output, verb.progress,
        };
        command.SetAction(verb.VerifyAsync);
        return command;
    }

    private async Task<int> VerifyAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        string shown = reader.Word(progress, ProgressReporter.Words);
        int working = (int?)reader.Whole(threads, 1, ThreadsMax) ?? Environment.ProcessorCount;
        reader.ThrowIfWrong();
        if (finder.Find(reader, parsed.GetRequiredValue(run), out int code) is not { } entry)
        {
            return code;
        }

        FolderReport report = FolderVerification.Check(entry.Folder);
        RerunReport? again = null;
        if (report.IsSound && parsed.GetValue(rerun))
        {
            using var reporter = new ProgressReporter(context, shown);
            try
            {
                again = await FolderVerification.RerunAsync(
                    entry.Folder, new RunOptions { Threads = working, Clock = context.Clock }, reporter, cancellation);
            }
            catch (FormatException wrong)
            {
                context.Tell(Catalogue.FolderUnreadable, Printable.Of(entry.Folder), Printable.Of(wrong.Message));
                return ExitCodes.InvalidInput;
            }
        }

        if (form is "json")
        {
            Json.Print(context.Out, json => Write(json, report, again));
        }
        else
        {
            Print(report);
            Print(again);
        }

        bool isSame = again?.Status is null or RerunStatus.Same or RerunStatus.SameNumbers;
        return report.IsSound && isSame ? ExitCodes.Ok : ExitCodes.CheckFailed;
    }

    private void Print(FolderReport report)
    {
        Tongue tongue = context.Tongue;
        foreach (FolderFinding finding in report.Findings)
        {
            context.Print(FindingTexts.Line(finding, tongue));
        }

        string name = Printable.Of(report.Folder);
        context.Print(report.IsSound
            ? Catalogue.VerifySound.In(tongue, name, report.Files.Count, BytesOf(report))
            : Catalogue.VerifyBroken.In(tongue, name, report.Findings.Count));
        if (report.Identity is { } identity && report.IsSound)
        {
            CliText id = identity.Kind switch
            {
                FolderKind.Run => Catalogue.RunId,
                FolderKind.Comparison => Catalogue.ComparisonId,
                _ => Catalogue.ExplanationId,
            };
            context.Print(id.In(tongue, identity.Id));
            context.Print(Catalogue.ResultDigest.In(tongue, identity.ResultDigest));
        }
    }

    private void Print(RerunReport? again)
    {
        if (again is null)
        {
            return;
        }

        Tongue tongue = context.Tongue;
        if (again.Status == RerunStatus.Differs)
        {
            TextTable.Print(
                context.Out, [Catalogue.ColumnFile.In(tongue), Catalogue.ColumnFinding.In(tongue)],
                again.Files.Select(file => new[]
                {
                    file.Name, (file.IsSame ? Catalogue.Same : Catalogue.Different).In(tongue),
                }));
        }

        foreach (AskedDifference difference in again.Asked)
        {
            context.Print(Printable.Of($"{difference.Path}: {difference.One ?? "–"} → {difference.Other ?? "–"}"));
        }

        foreach (string line in DiagnosticPrinter.Lines(again.Diagnostics, tongue))
        {
            context.Print(line);
        }

        context.Print(again.Status switch
        {
            RerunStatus.Same => Catalogue.RerunSame.In(tongue, again.Files.Count),
            RerunStatus.SameNumbers => Catalogue.RerunSameNumbers.In(tongue),
            RerunStatus.Differs => Catalogue.RerunDiffers.In(tongue),
            RerunStatus.OtherEngine => Catalogue.RerunOtherEngine.In(
                tongue, Printable.Of(again.EngineVersion), Simulation.EngineVersion),
            RerunStatus.OtherInputs => Catalogue.RerunOtherInputs.In(tongue),
            RerunStatus.ScenarioInvalid => Catalogue.RerunInvalid.In(tongue),
            _ => Catalogue.RerunRunsMissing.In(tongue, string.Join(", ", again.MissingRuns)),
        });
    }

    private static string BytesOf(FolderReport report) =>
        report.Files.Sum(file => file.Bytes).ToString("N0", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, FolderReport report, RerunReport? again)
    {
        json.WriteStartObject();
        json.WriteString("folder", report.Folder);
        json.WriteBoolean("sound", report.IsSound);
        json.WriteString("id", report.Identity?.Id);
        json.WriteString("result_digest", report.Identity?.ResultDigest);
        json.WriteNumber("files", report.Files.Count);
        json.WriteStartArray("findings");
        foreach (FolderFinding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", FindingTexts.WordOf(finding.Kind));
            json.WriteString("file", finding.File);
            json.WriteString("detail", finding.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (again is not null)
        {
            json.WritePropertyName("rerun");
            Write(json, again);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RerunReport again)
    {
        json.WriteStartObject();
        json.WriteString("status", JsonNamingPolicy.SnakeCaseLower.ConvertName(again.Status.ToString()));
        json.WriteString("engine_version", again.EngineVersion);
        json.WriteString("engine_version_here", Simulation.EngineVersion);
        json.WriteStartArray("files");
        foreach (RerunFile file in again.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteBoolean("same", file.IsSame);
            json.WriteString("stated", file.Stated);
            json.WriteString("recomputed", file.Recomputed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DifferenceJson.Write(json, "asked", again.Asked);
        json.WriteStartArray("missing_runs");
        foreach (string id in again.MissingRuns)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
