using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>explain</c>: says which lever did what.</summary>
internal sealed class ExplainVerb
{
    /// <summary>Most runs that are started without being asked to.</summary>
    private const int RunsMax = 1000;

    private const int OrdersMax = 100_000;

    private readonly CliContext context;
    private readonly Argument<string> scenario;
    private readonly RunOptionSet running;
    private readonly Option<string> by;
    private readonly Option<string[]> outcome;
    private readonly Option<string[]> at;
    private readonly Option<string> sample;
    private readonly Option<bool> yes;
    private readonly Option<string> output;
    private readonly Option<string> progress;

    private ExplainVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        scenario = new Argument<string>("scenario") { Description = Catalogue.ExplainScenario.In(tongue) };
        running = new RunOptionSet(context);
        by = Make.Option("--by", "lever|pillar", Catalogue.By, tongue);
        outcome = Make.Many("--outcome", "ID", Catalogue.Outcome, tongue);
        at = Make.Many("--at", "YYYY-MM", Catalogue.ExplainAt, tongue);
        sample = Make.Option("--sample", "N", Catalogue.Sample, tongue);
        yes = new Option<bool>("--yes") { Description = Catalogue.Yes.In(tongue) };
        output = Make.Output("text|json", tongue);
        progress = Make.Option("--progress", "auto|none|json", Catalogue.ProgressOption, tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ExplainVerb(context);
        var command = new Verb(
            "explain", Catalogue.Explain.In(context.Tongue),
            "adoptionsim explain scenarios/plan-fy2025.yaml --by pillar --replicates 4 --scale 1:5000")
        {
            verb.scenario,
        };
        verb.running.AddTo(command);
        foreach (Option option in new Option[]
            { verb.by, verb.outcome, verb.at, verb.sample, verb.yes, verb.output, verb.progress })
        {
            command.Add(option);
        }

        command.SetAction(verb.ExplainAsync);
        return command;
    }

    private async Task<int> ExplainAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        ExplainOptions options = Read(reader);
        string form = reader.Word(output, "text", "json");
        string shown = reader.Word(progress, ProgressReporter.Words);
        reader.ThrowIfWrong();
        Explanation explanation = Explanation.Open(parsed.GetRequiredValue(scenario), options);
        foreach (string line in DiagnosticPrinter.Lines(
            explanation.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info), context.Tongue))
        {
            context.Tell(line);
        }

        explanation.CheckRoom();
        try
        {
            return await ExplainAsync(explanation, form, shown, parsed.GetValue(yes), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Tell(Catalogue.ExplainInterrupted);
            return ExitCodes.Interrupted;
        }
    }

    private async Task<int> ExplainAsync(
        Explanation explanation, string form, string shown, bool startsAnyway, CancellationToken cancellation)
    {
        AttributionPlan plan = await explanation.PlanAsync(cancellation);
        Tell(plan, explanation.Replicates);
        if (plan.RunsLeft > RunsMax && !startsAnyway)
        {
            context.Tell(Catalogue.TooManyRuns, plan.RunsLeft, RunsMax);
            return ExitCodes.Usage;
        }

        ExplanationResult result;
        using (var reporter = new ProgressReporter(context, shown, Catalogue.ProgressRuns))
        {
            result = await explanation.RunAsync(reporter, cancellation);
        }

        Print(result, form);
        return ExitCodes.Ok;
    }

    private void Print(ExplanationResult result, string form)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("folder", result.Folder);
                json.WriteString("result_digest", result.ResultDigest);
                AttributionJson.WriteMembers(json, result.Attribution);
                json.WriteEndObject();
            });
            return;
        }

        context.Out.Write(result.ToText(Math.Max(HeadlineText.NarrowestWidth, context.Width)));
        context.Print(string.Empty);
        context.Print(Catalogue.ExplainedFolder.In(context.Tongue, Printable.Of(result.Folder)));
        context.Print(Catalogue.ResultDigest.In(context.Tongue, result.ResultDigest));
    }

    private ExplainOptions Read(OptionReader reader)
    {
        IReadOnlyList<DateOnly> months = reader.Months(at);
        if (months.Count > 1)
        {
            reader.Report(Catalogue.GivenTwice.In(context.Tongue, at.Name));
        }

        return new ExplainOptions
        {
            Run = running.Read(reader),
            By = reader.Word(by, "lever", "pillar") is "pillar" ? PlayerKind.Pillar : PlayerKind.Lever,
            Outcomes = reader.Texts(outcome),
            Orders = (int?)reader.Whole(sample, 2, OrdersMax),
            Month = months.Count > 0 ? months[0] : null,
        };
    }

    private void Tell(AttributionPlan plan, int replicates)
    {
        string left = plan.Left is { } time
            ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
            : (plan.RunsLeft == 0 ? Catalogue.ExplainCached : Catalogue.ExplainShort).In(context.Tongue);
        context.Tell(Catalogue.ExplainPlan, plan.Players.Count, plan.Runs, replicates, plan.RunsLeft, left);
    }
}
