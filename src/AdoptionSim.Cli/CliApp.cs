using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Cli.Verbs;

namespace AdoptionSim.Cli;

/// <summary>The command: parses, runs a verb, and turns every ending into an exit code.</summary>
internal static class CliApp
{
    private static readonly ParserConfiguration Parser =
        new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="place">What is known of the place; its language is chosen here.</param>
    /// <param name="cancellation">Interrupts.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, CliContext place, CancellationToken cancellation)
    {
        CliContext context = place with { Tongue = Tongues.Choose(arguments, place.Variable) };
        try
        {
            return await ParseAndRunAsync(arguments, context, cancellation);
        }
        catch (UsageException wrong)
        {
            return TellUsage(context, wrong.Problems, "adoptionsim");
        }
        catch (Exception failure)
        {
            return Failures.Tell(failure, context, cancellation);
        }
    }

    private static async Task<int> ParseAndRunAsync(
        IReadOnlyList<string> arguments, CliContext context, CancellationToken cancellation)
    {
        Option<string> language = Make.Option(
            Tongues.Option, string.Join('|', Tongues.Words), Catalogue.Lang, context.Tongue);
        language.Recursive = true;
        RootCommand root = RootOf(context, language);
        ParseResult parsed = CommandLineParser.Parse(root, arguments, Parser);
        bool wantsHelp = parsed.Action is HelpPage;
        IReadOnlyList<string> problems = wantsHelp ? [] : UsageErrors.Of(parsed, context.Tongue);
        string name = UsageErrors.NameOf(parsed.CommandResult.Command);
        if (problems.Count > 0)
        {
            return TellUsage(context, problems, name);
        }

        var reader = new OptionReader(parsed, context.Tongue);
        reader.Word(language, Tongues.Words);
        reader.ThrowIfWrong();
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Out,
            Error = context.Error,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (UsageException wrong)
        {
            return TellUsage(context, wrong.Problems, name);
        }
    }

    private static RootCommand RootOf(CliContext context, Option<string> language)
    {
        var root = new RootCommand(Catalogue.Root.In(context.Tongue))
        {
            InitVerb.Command(context),
            PlanVerb.Command(context),
            RunVerb.Command(context),
            SiloVerb.Command(context),
            ValidateVerb.Command(context),
            ShowVerb.Command(context),
            SchemaVerb.Command(context),
            SourcesVerb.Command(context),
            RunsVerb.Command(context),
            LawVerb.Command(context),
            FitVerb.Command(context),
            LeversVerb.Command(context),
            ParamsVerb.Command(context),
            CompareVerb.Command(context),
            ExplainVerb.Command(context),
            ScorecardVerb.Command(context),
            ReportVerb.Command(context),
            CiteVerb.Command(context),
            VerifyVerb.Command(context),
            ExportVerb.Command(context),
            CompletionVerb.Command(context),
        };
        root.Directives.Clear();
        root.Options.Clear();
        root.Add(language);
        root.Add(HelpPage.Option(context));
        root.Add(new VersionOption("--version")
        {
            Description = Catalogue.Version.In(context.Tongue),
            Action = new VersionLine(context.Out),
        });
        return root;
    }

    private static int TellUsage(CliContext context, IReadOnlyList<string> problems, string command)
    {
        foreach (string problem in problems)
        {
            context.Tell(Catalogue.UsageError, Printable.Of(problem));
        }

        context.Tell(Catalogue.HelpHint, command);
        return ExitCodes.Usage;
    }
}
