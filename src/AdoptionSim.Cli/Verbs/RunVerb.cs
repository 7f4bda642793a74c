using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>run</c>: runs a scenario and keeps everything in one folder.</summary>
internal sealed class RunVerb
{
    /// <summary>Name under which projects keep the scenario without levers.</summary>
    private const string BaselineFile = "no-plan.yaml";

    private readonly CliContext context;
    private readonly Argument<string> scenario;
    private readonly RunOptionSet running;
    private readonly CheckpointOptionSet keeping;
    private readonly HostOptionSet hosting;
    private readonly Option<string> output;
    private readonly Option<string> progress;

    private RunVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        scenario = new Argument<string>("scenario")
        {
            Description = Catalogue.Scenario.In(tongue),
            Arity = ArgumentArity.ZeroOrOne,
        };
        keeping = new CheckpointOptionSet(context);
        hosting = new HostOptionSet(context);
        running = new RunOptionSet(context);
        output = Make.Output("text|json", tongue);
        progress = Make.Option("--progress", "auto|none|json", Catalogue.ProgressOption, tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new RunVerb(context);
        var command = new Verb(
            "run", Catalogue.Run.In(context.Tongue),
            "adoptionsim run scenarios/plan-fy2025.yaml --replicates 5 --seed 1 --scale 1:1000")
        {
            verb.scenario,
        };
        verb.running.AddTo(command);
        verb.keeping.AddTo(command);
        verb.hosting.AddTo(command);
        command.Add(verb.output);
        command.Add(verb.progress);
        command.SetAction(verb.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string? path = parsed.GetValue(scenario);
        var reader = new OptionReader(parsed, context.Tongue);
        string? resumed = keeping.Resumed(parsed, reader, running.Asked);
        RunOptions options = running.Read(reader) with
        {
            Checkpoints = keeping.Cadence(reader, resumed is not null),
            CheckpointNotices = keeping.Notices(),
        };
        HostAsked host = hosting.Read(reader);
        string form = reader.Word(output, "text", "json");
        string shown = reader.Word(progress, ProgressReporter.Words);
        if (path is null && resumed is null)
        {
            reader.Report(Catalogue.ArgumentMissing.In(context.Tongue, scenario.Name));
        }
        else if (path is not null && resumed is not null)
        {
            reader.Report(Catalogue.NotWithResume.In(context.Tongue, $"<{scenario.Name}>"));
        }

        reader.ThrowIfWrong();
        if (!hosting.IsInBuild(host))
        {
            return ExitCodes.Environment;
        }

        return path is null
            ? await GoOnAsync(resumed ?? RunRegistry.Latest, options, host, form, shown, cancellation)
            : await RunAsync(path, options, host, form, shown, cancellation);
    }

    private async Task<int> RunAsync(
        string path, RunOptions options, HostAsked asked, string form, string shown, CancellationToken cancellation)
    {
        LoadResult loaded = Simulation.Load(path, options.ToLoadOptions());
        if (!IsValid(loaded, path))
        {
            return ExitCodes.InvalidInput;
        }

        ResolvedScenario resolved = loaded.Scenario!; // a scenario that is valid is there
        Simulation.CheckRoom(resolved, options);
        await using ICountryHost? host = await hosting.OpenAsync(asked, cancellation);
        using (var reporter = new ProgressReporter(context, shown))
        {
            RunResult result = await Simulation.RunAsync(
                resolved, options with { Host = host }, reporter, cancellation);
            return Ended(result, form, resolved.LeverIds.Count > 0 ? path : null);
        }
    }

    private async Task<int> GoOnAsync(
        string text, RunOptions options, HostAsked asked, string form, string shown, CancellationToken cancellation)
    {
        if (RunResumption.Find(text, options.OutDirectory) is not { } run)
        {
            context.Tell(Catalogue.NothingToResume, Printable.Of(text), Printable.Of(options.OutDirectory));
            return ExitCodes.Usage;
        }

        LoadResult loaded = RunResumption.Load(run, options, out ResumptionProblem? problem);
        switch (problem)
        {
            case ResumptionProblem.OtherEngine:
                context.Tell(
                    Catalogue.ResumeOtherEngine, Printable.Of(run.Folder), Printable.Of(run.EngineVersion),
                    Simulation.EngineVersion);
                return ExitCodes.InvalidInput;
            case ResumptionProblem.OtherInputs:
                context.Tell(Catalogue.ResumeOtherInputs, Printable.Of(run.Folder));
                return ExitCodes.InvalidInput;
            case ResumptionProblem.Busy:
                context.Tell(Catalogue.ResumeBusy, Printable.Of(run.Folder));
                return ExitCodes.Environment;
        }

        if (!IsValid(loaded, run.Folder))
        {
            return ExitCodes.InvalidInput;
        }

        await using ICountryHost? host = await hosting.OpenAsync(asked, cancellation);
        using (var reporter = new ProgressReporter(context, shown))
        {
            ResolvedScenario resolved = loaded.Scenario!; // a scenario that is valid is there
            RunResult result = await RunResumption.RunAsync(
                run, resolved, options with { Host = host }, reporter, cancellation);
            return Ended(result, form, pathWithLevers: null);
        }
    }

    private bool IsValid(LoadResult loaded, string path)
    {
        IEnumerable<Diagnostic> grave =
            loaded.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info);
        foreach (string line in DiagnosticPrinter.Lines(grave, context.Tongue))
        {
            context.Tell(line);
        }

        if (loaded.Scenario is not null)
        {
            return true;
        }

        int errors = DiagnosticPrinter.Count(loaded.Diagnostics, Severity.Error);
        context.Tell(Catalogue.InvalidScenario, Printable.Of(path), errors);
        return false;
    }

    private int Ended(RunResult result, string form, string? pathWithLevers)
    {
        Print(result, form, pathWithLevers);
        if (result.Manifest.Recorded.Cluster is { } times)
        {
            context.Tell(
                Catalogue.ClusterTimes, times.Silos, times.Epochs, times.Ticks, times.PhasesPerTick,
                times.PhaseSeconds, times.BarrierSeconds, times.BarrierSecondsPerTick * 1e3);
        }

        int failed = result.Checks.Count(check => !check.IsMet);
        if (failed == 0)
        {
            return ExitCodes.Ok;
        }

        context.Tell(Catalogue.ChecksFailed, failed, result.Checks.Count);
        return ExitCodes.CheckFailed;
    }

    /// <summary>Which lever did what, and how much went through others, is asked of other commands.</summary>
    private void TellWhatAsksOn(string path)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, BaselineFile);
        string baseline = File.Exists(beside) ? beside : "BASE";
        context.Print(Catalogue.AskChannels.In(
            context.Tongue, Printable.Of($"adoptionsim compare {baseline} {path} --channels")));
        context.Print(Catalogue.AskLevers.In(context.Tongue, Printable.Of($"adoptionsim explain {path} --by pillar")));
    }

    private void Print(RunResult result, string form, string? pathWithLevers)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("folder", result.Folder);
                json.WriteString("run_id", result.Manifest.RunId);
                json.WriteString("result_digest", result.Manifest.ResultDigest);
                json.WriteString("scenario", result.Manifest.ScenarioId);
                json.WriteNumber("seed", result.Manifest.Seed);
                json.WriteNumber("replicates", result.Manifest.Replicates);
                json.WritePropertyName("headline");
                HeadlineJson.Write(json, result.Headline);
                json.WritePropertyName("checks");
                CheckPrinter.WriteJson(json, result.Checks);
                json.WriteEndObject();
            });
            return;
        }

        Tongue tongue = context.Tongue;
        context.Out.Write(result.ToText(Math.Max(HeadlineText.NarrowestWidth, context.Width)));
        if (result.Checks.Count > 0)
        {
            CheckPrinter.Print(context, result.Checks);
        }

        context.Print(string.Empty);
        IReadOnlyDictionary<string, int> flags = result.ParametersByFlag;
        context.Print(Catalogue.ParameterFlags.In(
            tongue, result.Manifest.HomeCountry, flags.Values.Sum(), flags["S"] + flags["s"], flags["C"], flags["M"],
            flags["D"]));
        if (pathWithLevers is not null)
        {
            TellWhatAsksOn(pathWithLevers);
        }

        context.Print(Catalogue.RunFolder.In(tongue, Printable.Of(result.Folder)));
        context.Print(Catalogue.RunId.In(tongue, result.Manifest.RunId));
        context.Print(Catalogue.ResultDigest.In(tongue, result.Manifest.ResultDigest));
    }
}
