using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Reports.Rendering;

namespace AdoptionSim.Cli.Usage;

/// <summary>Writes the help page of a command in the language of the user.</summary>
internal sealed class HelpPage(TextWriter output, Tongue tongue) : SynchronousCommandLineAction
{
    /// <summary>Makes the option that shows the page.</summary>
    public static HelpOption Option(CliContext context) => new("--help", "-h", "-?")
    {
        Description = Catalogue.Help.In(context.Tongue),
        Action = new HelpPage(context.Out, context.Tongue),
    };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCodes.Ok;
    }

    private void Write(Command command)
    {
        output.Write($"{command.Description}\n\n{Catalogue.HelpUsage.In(tongue)}:\n  {UsageOf(command)}\n");
        Section(Catalogue.HelpCommands, command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Section(Catalogue.HelpArguments,
            command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        Section(Catalogue.HelpOptions,
            UsageErrors.OptionsOf(command).Select(option => (LabelOf(option), option.Description)));
        if (command is Verb { Example: { } example })
        {
            output.Write($"\n{Catalogue.HelpExample.In(tongue)}:\n  {example}\n");
        }
    }

    private string UsageOf(Command command)
    {
        List<string> parts = [UsageErrors.NameOf(command)];
        if (command.Subcommands.Count > 0)
        {
            parts.Add(Catalogue.HelpCommandMark.In(tongue));
        }

        parts.AddRange(command.Arguments.Select(
            argument => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}…>" : $"<{argument.Name}>"));
        parts.Add(Catalogue.HelpOptionsMark.In(tongue));
        return string.Join(' ', parts);
    }

    private void Section(CliText title, IEnumerable<(string Label, string? Description)> rows)
    {
        (string Label, string? Description)[] lines = [.. rows];
        if (lines.Length == 0)
        {
            return;
        }

        int width = lines.Max(line => TextWidth.Of(line.Label));
        output.Write($"\n{title.In(tongue)}:\n");
        foreach ((string label, string? description) in lines)
        {
            output.Write($"  {TextWidth.PadEnd(label, width)}  {description}\n");
        }
    }

    private static string LabelOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias is "-h").Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
