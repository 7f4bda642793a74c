using System;
using System.CommandLine;
using AdoptionSim.Cli.Completions;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>completion</c>: prints a script that completes commands in a shell.</summary>
internal sealed class CompletionVerb
{
    private readonly CliContext context;
    private readonly Argument<string> shell;

    private CompletionVerb(CliContext context)
    {
        this.context = context;
        shell = new Argument<string>("shell")
        {
            Description = $"{Catalogue.Shell.In(context.Tongue)}: {string.Join(", ", CompletionScripts.Shells)}",
        };
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new CompletionVerb(context);
        var command = new Verb(
            "completion", Catalogue.Completion.In(context.Tongue), "adoptionsim completion bash")
        {
            verb.shell,
        };
        command.SetAction(verb.Complete);
        return command;
    }

    private int Complete(ParseResult parsed)
    {
        string name = parsed.GetRequiredValue(shell);
        if (Array.IndexOf(CompletionScripts.Shells, name) < 0)
        {
            string meant = Nearest.To(name, CompletionScripts.Shells) is { } near
                ? Catalogue.DidYouMean.In(context.Tongue, near) : string.Empty;
            throw new UsageException([Catalogue.UnknownShell.In(
                context.Tongue, Printable.Of(name), string.Join(", ", CompletionScripts.Shells), meant)]);
        }

        Command root = parsed.RootCommandResult.Command;
        context.Out.Write(CompletionScripts.Of(name, CompletionTree.Of(root)));
        return ExitCodes.Ok;
    }
}
