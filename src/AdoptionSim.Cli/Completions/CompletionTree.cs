using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Cli.Completions;

/// <summary>Reads off the command what can be completed where, so that no script can offer what there is not.</summary>
internal static class CompletionTree
{
    /// <summary>Every place, the program first.</summary>
    public static IReadOnlyList<CompletionPlace> Of(Command root) => [.. PlacesOf(root, string.Empty)];

    private static IEnumerable<CompletionPlace> PlacesOf(Command command, string path)
    {
        yield return new CompletionPlace(
            path,
            [.. command.Subcommands.Select(verb => verb.Name)],
            [.. UsageErrors.OptionsOf(command).Select(OptionOf)],
            [.. command.Arguments.SelectMany(argument => WordsOf(argument, path))],
            command.Arguments.Select(argument => FilesOf(argument.Name)).FirstOrDefault());
        foreach (Command verb in command.Subcommands)
        {
            foreach (CompletionPlace place in PlacesOf(verb, path.Length == 0 ? verb.Name : $"{path} {verb.Name}"))
            {
                yield return place;
            }
        }
    }

    private static CompletionOption OptionOf(Option option)
    {
        string value = option.HelpName ?? string.Empty;
        string[] words = option.Name switch
        {
            "--set" => [.. ScenarioLanguage.Levers.Keys.Select(id => $"levers.{id}."), "parameters."],
            "--scale" => ["1:1000", "1:100", "1:10"],
            _ => value.Contains('|', StringComparison.Ordinal) ? value.Split('|') : [],
        };
        CompletionFiles files = value switch
        {
            "DIR" => CompletionFiles.Folders,
            "BASE" => CompletionFiles.Scenarios,
            "FILE" => CompletionFiles.Any,
            _ => CompletionFiles.None,
        };
        return new CompletionOption(option.Name, value.Length > 0, words, files);
    }

    private static IEnumerable<string> WordsOf(Argument argument, string path) => argument.Name switch
    {
        "scenario" or "base" or "variant" => ShippedScenarios.Names(),
        "id" when path is "levers show" => ScenarioLanguage.Levers.Keys,
        "shell" => CompletionScripts.Shells,
        _ => [],
    };

    private static CompletionFiles FilesOf(string argument) => argument switch
    {
        "scenario" or "base" or "variant" or "file" => CompletionFiles.Scenarios,
        "dir" or "run" => CompletionFiles.Folders,
        _ => CompletionFiles.None,
    };
}
