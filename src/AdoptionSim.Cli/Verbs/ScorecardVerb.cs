using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Cli.Verbs;

/// <summary>
/// <c>scorecard</c>: measures the stylised facts from within the repository; the table is the result, and with
/// <c>--write</c> the page follows it.
/// </summary>
internal sealed class ScorecardVerb
{
    private const string Baseline = "scenarios/no-plan.yaml";
    private readonly CliContext context;
    private readonly Option<string[]> facts;
    private readonly Option<string> replicates;
    private readonly Option<string> scale;
    private readonly Option<string> seed;
    private readonly Option<string> threads;
    private readonly Option<string> output;
    private readonly Option<bool> tenth;
    private readonly Option<bool> write;

    private ScorecardVerb(CliContext context)
    {
        this.context = context;
        facts = Make.Many("--fact", "ID", Catalogue.ScorecardFact, context.Tongue);
        replicates = Make.Option("--replicates", "N", Catalogue.ScorecardReplicates, context.Tongue);
        scale = Make.Option("--scale", "1:k", Catalogue.ScorecardScale, context.Tongue);
        seed = Make.Option("--seed", "S", Catalogue.Seed, context.Tongue);
        threads = Make.Option("--threads", "N", Catalogue.Threads, context.Tongue);
        output = Make.Output("text|json", context.Tongue);
        tenth = new Option<bool>("--tenth") { Description = Catalogue.ScorecardTenth.In(context.Tongue) };
        write = new Option<bool>("--write") { Description = Catalogue.ScorecardWrite.In(context.Tongue) };
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ScorecardVerb(context);
        var command = new Verb(
            "scorecard", Catalogue.Scorecard.In(context.Tongue), "adoptionsim scorecard --scale 1:1000 --replicates 2")
        {
            verb.facts, verb.replicates, verb.scale, verb.seed, verb.threads, verb.tenth, verb.output, verb.write,
        };
        command.SetAction(verb.Measure);
        return command;
    }

    private int Measure(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        ValidationOptions options = Read(reader, parsed);
        string form = reader.Word(output, "text", "json");
        IReadOnlyList<string> ids = Ids(reader, parsed);
        reader.ThrowIfWrong();
        string root = Directory.GetCurrentDirectory();
        if (!File.Exists(Path.Combine(root, Baseline)))
        {
            context.Tell(Catalogue.ScorecardOutsideRepository, Baseline);
            return ExitCodes.Usage;
        }

        IReadOnlyList<FactResult> results = ValidationScorecard.Run(
            Path.Combine(root, Baseline), root, options,
            line => context.Tell(context.Tongue is Tongue.Ja ? line.Ja : line.En), ids);
        var table = new ScorecardTable(context, results, options);
        if (form is "json")
        {
            table.PrintJson();
        }
        else
        {
            table.PrintText();
        }

        if (parsed.GetValue(write))
        {
            ValidationScorecard.Write(results, options, root);
        }

        return results.All(result => result.RequiredPasses) ? ExitCodes.Ok : ExitCodes.CheckFailed;
    }

    private IReadOnlyList<string> Ids(OptionReader reader, ParseResult parsed)
    {
        string[] known = [.. Scorecard.Facts.Select(fact => fact.Id)];
        IReadOnlyList<string> ids = reader.Texts(facts);
        foreach (string id in ids.Where(id => !known.Contains(id, StringComparer.Ordinal)))
        {
            reader.Report(Catalogue.NotWord.In(
                context.Tongue, facts.Name, id, string.Join(", ", known), string.Empty));
        }

        if (ids.Count > 0 && parsed.GetValue(write))
        {
            reader.Report(Catalogue.ScorecardWholePage.In(context.Tongue));
        }

        return ids;
    }

    private ValidationOptions Read(OptionReader reader, ParseResult parsed)
    {
        var usual = new ValidationOptions();
        return usual with
        {
            Replicates = (int)(reader.Whole(replicates, 1, 1000) ?? usual.Replicates),
            Scale = reader.Scale(scale) ?? usual.Scale,
            Seed = (ulong)(reader.Whole(seed, 0, int.MaxValue) ?? (long)usual.Seed),
            Threads = (int)(reader.Whole(threads, 1, 1024) ?? Environment.ProcessorCount),
            WithTenth = parsed.GetValue(tenth),
        };
    }
}
