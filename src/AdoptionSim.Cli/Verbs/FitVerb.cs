using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Cli.Verbs;

/// <summary>
/// <c>fit</c>: fits the parameters to the published readings from within the repository; the page of the fit is the
/// result, and with <c>--write</c> the parameter files follow it.
/// </summary>
internal sealed class FitVerb
{
    private const string Baseline = "scenarios/no-plan.yaml";
    private const string Specification = "scenarios/fit.csv";
    private readonly CliContext context;
    private readonly Option<string> members;
    private readonly Option<string> scale;
    private readonly Option<string> seed;
    private readonly Option<string> threads;
    private readonly Option<bool> write;

    private FitVerb(CliContext context)
    {
        this.context = context;
        members = Make.Option("--members", "N", Catalogue.FitMembers, context.Tongue);
        scale = Make.Option("--scale", "1:k", Catalogue.Scale, context.Tongue);
        seed = Make.Option("--seed", "S", Catalogue.Seed, context.Tongue);
        threads = Make.Option("--threads", "N", Catalogue.Threads, context.Tongue);
        write = new Option<bool>("--write") { Description = Catalogue.FitWrite.In(context.Tongue) };
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new FitVerb(context);
        var command = new Verb("fit", Catalogue.Fit.In(context.Tongue), "adoptionsim fit --write")
        {
            verb.members, verb.scale, verb.seed, verb.threads, verb.write,
        };
        command.SetAction(verb.Fit);
        return command;
    }

    private int Fit(ParseResult parsed)
    {
        FitOptions options = Read(parsed);
        string root = Directory.GetCurrentDirectory();
        if (!File.Exists(Path.Combine(root, Specification)))
        {
            context.Tell(Catalogue.FitOutsideRepository, Specification);
            return ExitCodes.Usage;
        }

        try
        {
            FitSpecification.Read(Path.Combine(root, Specification));
        }
        catch (FormatException wrong)
        {
            context.Tell(Printable.Of(wrong.Message));
            return ExitCodes.InvalidInput;
        }

        IReadOnlyList<FitResult> results = ParameterFit.Run(
            Path.Combine(root, Baseline), Path.Combine(root, Specification), root, options, line => context.Tell(line));
        context.Out.Write(ParameterFit.Page(results, options));
        if (parsed.GetValue(write))
        {
            ParameterFit.Write(results, options, root);
        }

        return ExitCodes.Ok;
    }

    private FitOptions Read(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        var usual = new FitOptions();
        long wantedMembers = reader.Whole(members, 2, 1000) ?? usual.Members;
        long wantedSeed = reader.Whole(seed, 0, long.MaxValue) ?? (long)usual.Seed;
        long wantedThreads = reader.Whole(threads, 1, 1024) ?? Environment.ProcessorCount;
        int wantedScale = reader.Scale(scale) ?? usual.HomeScale;
        reader.ThrowIfWrong();
        return usual with
        {
            Members = (int)wantedMembers,
            Seed = (ulong)wantedSeed,
            Threads = (int)wantedThreads,
            HomeScale = wantedScale,
        };
    }
}
