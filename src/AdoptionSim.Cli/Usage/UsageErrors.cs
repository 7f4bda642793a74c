using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Usage;

/// <summary>
/// Says what is wrong with a command line, in the language of the user and with the word that was meant.
/// </summary>
internal static class UsageErrors
{
    /// <summary>Name of the program, whatever file it was started from.</summary>
    public const string ProgramName = "adoptionsim";

    /// <summary>Every problem that the parser found; empty when there is none.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, Tongue tongue)
    {
        Command command = parsed.CommandResult.Command;
        List<string> certain = [.. UnknownOptionsIn(parsed, tongue), .. OptionsWithoutValueIn(parsed, tongue)];
        if (parsed.Errors.Count == 0 || certain.Count > 0)
        {
            return certain; // The parser took an option for a value: what else it found cannot be judged.
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

    /// <summary>
    /// Options that do not exist and that the parser took for arguments; after <c>--</c> all are arguments.
    /// </summary>
    private static IEnumerable<string> UnknownOptionsIn(ParseResult parsed, Tongue tongue) =>
        parsed.Tokens.Any(token => token.Type is TokenType.DoubleDash)
            ? []
            : parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(IsOption)
                .Select(token => UnknownOption(token, parsed.CommandResult.Command, tongue));

    /// <summary>Options for whose value the parser took the next option.</summary>
    private static IEnumerable<string> OptionsWithoutValueIn(ParseResult parsed, Tongue tongue)
    {
        string[] known = [.. OptionsOf(parsed.CommandResult.Command).Select(option => option.Name)];
        return parsed.CommandResult.Children.OfType<OptionResult>()
            .Where(option => option.Tokens.Any(token => known.Contains(token.Value, StringComparer.Ordinal)))
            .Select(option => Catalogue.ValueMissing.In(tongue, option.Option.Name));
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-' && !char.IsAsciiDigit(token[1]);

    private static string UnknownOption(string token, Command command, Tongue tongue)
    {
        string name = token.Split('=', ':')[0];
        return Catalogue.UnknownOption.In(
            tongue, name, Meant(name, OptionsOf(command).Select(option => option.Name), tongue));
    }

    private static string Meant(string typed, IEnumerable<string> words, Tongue tongue) =>
        Nearest.To(typed, words) is { } near ? Catalogue.DidYouMean.In(tongue, near) : string.Empty;

    private static List<string> UnmatchedIn(ParseResult parsed, Command command, Tongue tongue)
    {
        List<string> problems = [];
        bool wantsVerb = command.Subcommands.Count > 0;
        bool followsOption = false;
        foreach (string token in parsed.UnmatchedTokens)
        {
            bool isOption = IsOption(token);
            if (followsOption && !isOption)
            {
                continue; // Probably the value of the option that is not known.
            }

            followsOption = isOption;
            if (isOption)
            {
                problems.Add(UnknownOption(token, command, tongue));
                continue;
            }

            string meant = Meant(token, command.Subcommands.Select(verb => verb.Name), tongue);
            problems.Add((wantsVerb ? Catalogue.UnknownVerb : Catalogue.UnexpectedArgument).In(tongue, token, meant));
            if (wantsVerb)
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
                return Explain(option, tongue);
            case ArgumentResult { Parent: OptionResult option }:
                return Explain(option, tongue);
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

    private static string Explain(OptionResult option, Tongue tongue) =>
        (option.Tokens.Count == 0 ? Catalogue.ValueMissing : Catalogue.GivenTwice).In(tongue, option.Option.Name);
}
