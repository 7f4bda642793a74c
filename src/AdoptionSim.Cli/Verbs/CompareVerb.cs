using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>compare</c>: compares scenarios replicate by replicate.</summary>
internal sealed class CompareVerb
{
    private readonly CliContext context;
    private readonly Argument<string> baseline;
    private readonly Argument<string[]> variants;
    private readonly RunOptionSet running;
    private readonly Option<string[]> at;
    private readonly Option<bool> channels;
    private readonly Option<string> output;
    private readonly Option<string> progress;

    private CompareVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        baseline = new Argument<string>("base") { Description = Catalogue.CompareBase.In(tongue) };
        variants = new Argument<string[]>("variant")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = Catalogue.CompareVariant.In(tongue),
        };
        running = new RunOptionSet(context);
        at = Make.Many("--at", "YYYY-MM", Catalogue.At, tongue);
        channels = new Option<bool>("--channels") { Description = Catalogue.Channels.In(tongue) };
        output = Make.Output("text|json", tongue);
        progress = Make.Option("--progress", "auto|none|json", Catalogue.ProgressOption, tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new CompareVerb(context);
        var command = new Verb(
            "compare", Catalogue.Compare.In(context.Tongue),
            "adoptionsim compare scenarios/no-plan.yaml scenarios/plan-fy2025.yaml --replicates 20 --scale 1:1000")
        {
            verb.baseline, verb.variants,
        };
        verb.running.AddTo(command);
        command.Add(verb.at);
        command.Add(verb.channels);
        command.Add(verb.output);
        command.Add(verb.progress);
        command.SetAction(verb.CompareAsync);
        return command;
    }

    private async Task<int> CompareAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        RunOptions options = running.Read(reader);
        IReadOnlyList<DateOnly> months = reader.Months(at);
        string form = reader.Word(output, "text", "json");
        string shown = reader.Word(progress, ProgressReporter.Words);
        reader.ThrowIfWrong();
        string[] names = [parsed.GetRequiredValue(baseline), .. parsed.GetRequiredValue(variants)];
        ScenarioComparison comparison = ScenarioComparison.Open(
            names, options, months.Count == 0 ? null : months, parsed.GetValue(channels));
        foreach (string line in DiagnosticPrinter.Lines(
            comparison.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info), context.Tongue)
            .Distinct(StringComparer.Ordinal))
        {
            context.Tell(line);
        }

        comparison.CheckRoom();
        ComparisonResult result;
        using (var reporter = new ProgressReporter(context, shown))
        {
            result = await comparison.RunAsync(reporter, cancellation);
        }

        Print(result, form);
        return ExitCodes.Ok;
    }

    private void Print(ComparisonResult result, string form)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("folder", result.Folder);
                json.WriteString("result_digest", result.ResultDigest);
                json.WriteStartArray("run_folders");
                foreach (ComparedRun run in result.Runs)
                {
                    json.WriteStringValue(run.Folder);
                }

                json.WriteEndArray();
                json.WriteNumber("runs_reused", result.Reused);
                json.WritePropertyName("comparison");
                ComparisonJson.Write(json, result.Comparison);
                json.WriteEndObject();
            });
            return;
        }

        context.Out.Write(result.ToText(Math.Max(HeadlineText.NarrowestWidth, context.Width)));
        context.Print(string.Empty);
        int runs = result.Runs.Select(run => run.RunId).Distinct(StringComparer.Ordinal).Count();
        context.Print(Catalogue.ComparedRuns.In(context.Tongue, runs, result.Reused));
        context.Print(Catalogue.ComparedFolder.In(context.Tongue, Printable.Of(result.Folder)));
        context.Print(Catalogue.ResultDigest.In(context.Tongue, result.ResultDigest));
    }
}
