using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Verbs;

namespace AdoptionSim.Cli.Usage;

/// <summary>The options of every verb that runs scenarios.</summary>
internal sealed class RunOptionSet
{
    private const int ReplicatesMax = 100_000;
    private const int ThreadsMax = 1024;

    private readonly CliContext context;
    private readonly Option<string> replicates;
    private readonly Option<string> seed;
    private readonly Option<string> scale;
    private readonly Option<string> threads;
    private readonly Option<string[]> set;
    private readonly Option<string> outDirectory;

    /// <summary>Makes the options.</summary>
    public RunOptionSet(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        replicates = Make.Option("--replicates", "N", Catalogue.Replicates, tongue);
        seed = Make.Option("--seed", "S", Catalogue.Seed, tongue);
        scale = Make.Option("--scale", "1:k", Catalogue.Scale, tongue);
        threads = Make.Option("--threads", "N", Catalogue.Threads, tongue);
        set = Make.Many("--set", "PATH=VALUE", Catalogue.Set, tongue);
        outDirectory = Make.Out(tongue);
    }

    /// <summary>Options that are part of what a run is asked.</summary>
    public IReadOnlyList<Option> Asked => [replicates, seed, scale, set];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { replicates, seed, scale, threads, set, outDirectory })
        {
            command.Add(option);
        }
    }

    /// <summary>Reads the options; what is wrong is left with the reader.</summary>
    public RunOptions Read(OptionReader reader)
    {
        IReadOnlyList<string> overrides = reader.Texts(set);
        foreach (string text in overrides.Where(text => text.IndexOf('=', StringComparison.Ordinal) <= 0))
        {
            reader.Report(Catalogue.NotAssignment.In(context.Tongue, set.Name, text));
        }

        return new RunOptions
        {
            Replicates = (int?)reader.Whole(replicates, 1, ReplicatesMax),
            Seed = (ulong?)reader.Whole(seed, 0, long.MaxValue),
            Scale = reader.Scale(scale),
            Threads = (int?)reader.Whole(threads, 1, ThreadsMax) ?? Environment.ProcessorCount,
            Overrides = overrides,
            OutDirectory = reader.Folder(outDirectory, RunsVerb.DefaultFolder),
            Language = context.Tongue.ToReport(),
            Clock = context.Clock,
        };
    }
}
