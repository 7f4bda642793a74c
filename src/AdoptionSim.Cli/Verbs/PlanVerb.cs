using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Planning;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>plan</c>: says what a run will be, without running it.</summary>
internal sealed class PlanVerb
{
    private readonly CliContext context;
    private readonly Argument<string> scenario;
    private readonly RunOptionSet running;
    private readonly CheckpointOptionSet keeping;
    private readonly Option<string> baseline;
    private readonly Option<string> output;

    private PlanVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        scenario = new Argument<string>("scenario") { Description = Catalogue.Scenario.In(tongue) };
        running = new RunOptionSet(context);
        keeping = new CheckpointOptionSet(context);
        baseline = Make.Option("--baseline", "BASE", Catalogue.PlanBaseline, tongue);
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new PlanVerb(context);
        var command = new Verb(
            "plan", Catalogue.Plan.In(context.Tongue),
            "adoptionsim plan scenarios/sme-push.yaml --baseline scenarios/no-plan.yaml --scale 1:1000")
        {
            verb.scenario,
        };
        verb.running.AddTo(command);
        verb.keeping.AddCadenceTo(command);
        command.Add(verb.baseline);
        command.Add(verb.output);
        command.SetAction(verb.PlanAsync);
        return command;
    }

    private async Task<int> PlanAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        RunOptions options = running.Read(reader) with { Checkpoints = keeping.Cadence(reader, isResumed: false) };
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        ResolvedScenario? asked = Load(parsed.GetRequiredValue(scenario), options.ToLoadOptions());
        Cost reading = context.Meter.Elapsed;
        if (asked is null)
        {
            return ExitCodes.InvalidInput;
        }

        // What is laid over the scenario is part of the difference; how it is run is the same for both.
        string? path = reader.Text(baseline) ?? (asked.Sources.Count > 1 ? asked.Sources[1].Name : null);
        LoadOptions plain = options.ToLoadOptions() with { Overrides = [] };
        ResolvedScenario? compared = path is null ? null : Load(path, plain);
        if (path is not null && compared is null)
        {
            return ExitCodes.InvalidInput;
        }

        // A probe is not stopped in the middle; nobody has to wait for its end.
        RunPlan plan = await Simulation.PlanAsync(asked, options, compared, reading).WaitAsync(cancellation);
        if (form is "json")
        {
            Json.Print(context.Out, json => PlanPage.WriteJson(json, plan));
        }
        else
        {
            new PlanPage(context).Print(plan);
        }

        return plan.Size.Fits ? ExitCodes.Ok : Failures.TellTooLarge(plan.Size, context);
    }

    private ResolvedScenario? Load(string path, LoadOptions options)
    {
        LoadResult loaded = Simulation.Load(path, options);
        IEnumerable<Diagnostic> grave =
            loaded.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info);
        foreach (string line in DiagnosticPrinter.Lines(grave, context.Tongue))
        {
            context.Tell(line);
        }

        if (loaded.Scenario is null)
        {
            int errors = DiagnosticPrinter.Count(loaded.Diagnostics, Severity.Error);
            context.Tell(Catalogue.InvalidScenario, Printable.Of(path), errors);
        }

        return loaded.Scenario;
    }
}
