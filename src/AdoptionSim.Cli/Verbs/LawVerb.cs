using System;
using System.Collections.Generic;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary>One law of diffusion under <c>law</c>: its own options, and those that all laws share.</summary>
internal abstract class LawVerb
{
    private const int AgentsMax = 200_000_000;
    private const int YearsMax = 200;
    private const int ThreadsMax = 1024;
    private const int UsualYears = 15;

    private readonly Option<string> years;
    private readonly Option<string> agents;
    private readonly Option<string> seed;
    private readonly Option<string> threads;
    private readonly Option<string> output;
    private readonly List<Option> own = [];

    /// <summary>Makes the options that all laws share.</summary>
    protected LawVerb(CliContext context)
    {
        Context = context;
        years = Make.Option("--years", "N", Catalogue.Years, context.Tongue);
        agents = Make.Option("--agents", "N", Catalogue.Agents, context.Tongue);
        seed = Make.Option("--seed", "S", Catalogue.Seed, context.Tongue);
        threads = Make.Option("--threads", "N", Catalogue.Threads, context.Tongue);
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>What the command knows of the place it runs in.</summary>
    protected CliContext Context { get; }

    /// <summary>Name of the law.</summary>
    protected abstract string Name { get; }

    /// <summary>What the law is.</summary>
    protected abstract CliText Description { get; }

    /// <summary>A command line that works.</summary>
    protected abstract string Example { get; }

    /// <summary>Whether the law runs through years.</summary>
    protected virtual bool HasYears => true;

    /// <summary>Makes the command with all laws.</summary>
    public static Command Command(CliContext context) => new Verb(
        "law", Catalogue.Law.In(context.Tongue), "adoptionsim law bass --p 0.03 --q 0.38 --years 15 --agents 1000000")
    {
        new BassVerb(context, isLogistic: false).ToCommand(),
        new BassVerb(context, isLogistic: true).ToCommand(),
        new ProbitVerb(context).ToCommand(),
        new SocialVerb(context).ToCommand(),
        new LabourVerb(context).ToCommand(),
        new MatchingVerb(context).ToCommand(),
        new DmpVerb(context).ToCommand(),
        new HultenVerb(context).ToCommand(),
        new BessenVerb(context).ToCommand(),
    };

    /// <summary>Reads the options of the law.</summary>
    /// <returns>Checks the law; called only when every option is right.</returns>
    protected abstract Func<int, LawOptions, LawReport> Read(OptionReader reader);

    /// <summary>A sentence under the table; null for none.</summary>
    protected abstract string? NoteOf(LawReport report);

    /// <summary>Adds an option of the law.</summary>
    protected Option<string> Add(string name, CliText text, string value = "X")
    {
        Option<string> option = Make.Option(name, value, text, Context.Tongue);
        own.Add(option);
        return option;
    }

    private Verb ToCommand()
    {
        var verb = new Verb(Name, Description.In(Context.Tongue), Example);
        own.ForEach(verb.Add);
        if (HasYears)
        {
            verb.Add(years);
        }

        verb.Add(agents);
        verb.Add(seed);
        verb.Add(threads);
        verb.Add(output);
        verb.SetAction(Check);
        return verb;
    }

    private int Check(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, Context.Tongue);
        Func<int, LawOptions, LawReport> law = Read(reader);
        int horizon = HasYears ? (int)(reader.Whole(years, 1, YearsMax) ?? UsualYears) : UsualYears;
        var usual = new LawOptions();
        var options = new LawOptions
        {
            Agents = (int)(reader.Whole(agents, 1, AgentsMax) ?? usual.Agents),
            Seed = (ulong)(reader.Whole(seed, 0, long.MaxValue) ?? (long)usual.Seed),
            Threads = (int)(reader.Whole(threads, 1, ThreadsMax) ?? Environment.ProcessorCount),
        };
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        LawReport report = law(horizon, options);
        var page = new LawPage(Context, Name, report, options);
        if (form is "json")
        {
            page.PrintJson();
        }
        else
        {
            page.PrintText(NoteOf(report));
        }

        return ExitCodes.Ok;
    }
}
