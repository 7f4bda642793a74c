using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Usage;

/// <summary>The options that keep the state of a run and let it go on.</summary>
internal sealed class CheckpointOptionSet
{
    private const int TicksMax = 100_000;

    private readonly CliContext context;
    private readonly Option<string> every;
    private readonly Option<string> resume;

    /// <summary>Makes the options.</summary>
    public CheckpointOptionSet(CliContext context)
    {
        this.context = context;
        every = Make.Option("--checkpoint-every", "K", Catalogue.CheckpointEvery, context.Tongue);
        resume = new Option<string>("--resume")
        {
            HelpName = "DIR|latest",
            Description = Catalogue.Resume.In(context.Tongue),
            Arity = ArgumentArity.ZeroOrOne,
        };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        AddCadenceTo(command);
        command.Add(resume);
    }

    /// <summary>Adds the option that says when state is kept.</summary>
    public void AddCadenceTo(Command command)
    {
        command.Add(every);
    }

    /// <summary>
    /// When state is kept: null for never, as the user says with 0. A run that goes on keeps to its own unless told.
    /// </summary>
    public CheckpointCadence? Cadence(OptionReader reader, bool isResumed) => reader.Whole(every, 0, TicksMax) switch
    {
        null => isResumed ? null : new CheckpointCadence(null),
        0 => null,
        { } ticks => new CheckpointCadence((int)ticks),
    };

    /// <summary>The run that is to go on, as typed; null where a new one is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="reader">Takes what is wrong: whatever changes what the run was asked.</param>
    /// <param name="askedAnew">Names of options that belong to what a run is asked.</param>
    public string? Resumed(ParseResult parsed, OptionReader reader, params IReadOnlyList<Option> askedAnew)
    {
        if (parsed.GetResult(resume) is not { } given)
        {
            return null;
        }

        foreach (Option option in askedAnew.Where(option => parsed.GetResult(option) is not null))
        {
            reader.Report(Catalogue.NotWithResume.In(context.Tongue, option.Name));
        }

        return given.Tokens is [{ } token] ? token.Value : RunRegistry.Latest;
    }

    /// <summary>Tells the user of checkpoints that are not written or not used, each kind of failure once.</summary>
    public IProgress<CheckpointNotice> Notices() => new Teller(context);

    private sealed class Teller(CliContext context) : IProgress<CheckpointNotice>
    {
        private readonly Lock gate = new();
        private bool hasToldOfWriting;

        public void Report(CheckpointNotice value)
        {
            lock (gate)
            {
                if (value.Problem is CheckpointProblem.NotWritten)
                {
                    if (!hasToldOfWriting)
                    {
                        context.Tell(
                            Catalogue.CheckpointNotWritten, Printable.Of(value.File), Printable.Of(value.Detail));
                    }

                    hasToldOfWriting = true;
                    return;
                }

                context.Tell(
                    Catalogue.CheckpointRefused, Printable.Of(value.File), TextOf(value.Problem).In(context.Tongue));
            }
        }

        private static CliText TextOf(CheckpointProblem problem) => problem switch
        {
            CheckpointProblem.Missing => Catalogue.CheckpointMissing,
            CheckpointProblem.Truncated => Catalogue.CheckpointTruncated,
            CheckpointProblem.OtherVersion => Catalogue.CheckpointOtherVersion,
            CheckpointProblem.Foreign => Catalogue.CheckpointForeign,
            CheckpointProblem.Mixed => Catalogue.CheckpointMixed,
            _ => Catalogue.CheckpointCorrupt,
        };
    }
}
