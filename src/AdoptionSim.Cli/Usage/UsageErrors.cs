using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Usage;

/// <summary>Says what is wrong with a command line, in the language of the user and with the word that was meant.</summary>
internal static class UsageErrors
{
    /// <summary>Name of the program, whatever file it was started from.</summary>
    public const string ProgramName = "adoptionsim";

    /// <summary>Every problem that the parser found; empty when there is none.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, Tongue tongue)
    {
        Command command = parsed.CommandResult.Command;
        string[] known = [.. OptionsOf(command).Select(option => option.Name)];
        string[] lacking =
        [
            .. parsed.CommandResult.Children.OfType<OptionResult>()
                .Where(option => option.Tokens.Any(token => known.Contains(token.Value, StringComparer.Ordinal)))
                .Select(option => Catalogue.ValueMissing.In(tongue, option.Option.Name)),
        ];
        if (parsed.Errors.Count == 0 || lacking.Length > 0)
        {
            return lacking; // The parser took the next option for a value: what follows cannot be judged.
        }

        List<string> problems = UnmatchedIn(parsed, command, tongue);
        bool verbIsWrong = command.Subcommands.Count > 0 && problems.Count > 0;
        foreach (ParseError error in parsed.Errors)
        {
            string? text = verbIsWrong ? null : Explain(error, parsed, tongue);
            if (text is not null && !problems.Contains(text, StringComparer.Ordinal))
            {
                problems.Add(text);
            }
        }

        return problems;
    }

    /// <summary>Full name of a command, such as <c>adoptionsim runs list</c>.</summary>
    public static string NameOf(Command command)
    {
        Command? parent = ParentOf(command);
        return parent is null ? ProgramName : $"{NameOf(parent)} {command.Name}";
    }

    /// <summary>Options of a command and those of its parents that reach down to it.</summary>
    public static IReadOnlyList<Option> OptionsOf(Command command)
    {
        List<Option> options = [.. command.Options];
        for (Command? parent = ParentOf(command); parent is not null; parent = ParentOf(parent))
        {
            options.AddRange(parent.Options.Where(option => option.Recursive));
        }

        return options;
    }

    private static Command? ParentOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    private static List<string> UnmatchedIn(ParseResult parsed, Command command, Tongue tongue)
    {
        List<string> problems = [];
        bool wantsVerb = command.Subcommands.Count > 0;
        bool followsOption = false;
        foreach (string token in parsed.UnmatchedTokens)
        {
            bool isOption = token.Length > 1 && token[0] == '-' && !char.IsAsciiDigit(token[1]);
            if (followsOption && !isOption)
            {
                continue; // Probably the value of the option that is not known.
            }

            followsOption = isOption;
            string name = isOption ? token.Split('=', ':')[0] : token;
            IEnumerable<string> known = isOption
                ? OptionsOf(command).Select(option => option.Name)
                : command.Subcommands.Select(verb => verb.Name);
            string meant = Nearest.To(name, known) is { } near ? Catalogue.DidYouMean.In(tongue, near) : string.Empty;
            CliText text = isOption ? Catalogue.UnknownOption : wantsVerb ? Catalogue.UnknownVerb : Catalogue.UnexpectedArgument;
            problems.Add(text.In(tongue, name, meant));
            if (wantsVerb && !isOption)
            {
                break; // What follows an unknown command cannot be judged.
            }
        }

        return problems;
    }

    private static string? Explain(ParseError error, ParseResult parsed, Tongue tongue)
    {
        switch (error.SymbolResult)
        {
            case OptionResult option:
                return (option.Tokens.Count == 0 ? Catalogue.ValueMissing : Catalogue.GivenTwice).In(tongue, option.Option.Name);
            case ArgumentResult { Parent: OptionResult option }:
                return (option.Tokens.Count == 0 ? Catalogue.ValueMissing : Catalogue.GivenTwice).In(tongue, option.Option.Name);
            case ArgumentResult argument:
                return Catalogue.ArgumentMissing.In(tongue, argument.Argument.Name);
            default:
                Command command = parsed.CommandResult.Command;
                if (parsed.UnmatchedTokens.Count > 0)
                {
                    return null;
                }

                return command.Subcommands.Count > 0
                    ? Catalogue.VerbMissing.In(tongue, string.Join(", ", command.Subcommands.Select(verb => verb.Name)))
                    : Catalogue.ArgumentMissing.In(tongue, command.Arguments.FirstOrDefault()?.Name ?? error.Message);
        }
    }
}
