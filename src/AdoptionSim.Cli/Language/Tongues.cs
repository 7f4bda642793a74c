using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Cli.Language;

/// <summary>Chooses the language: the option, else the environment, else English.</summary>
internal static class Tongues
{
    /// <summary>Option that names the language.</summary>
    public const string Option = "--lang";

    /// <summary>Words that the option takes.</summary>
    public static readonly string[] Words = ["ja", "en"];

    private const string OwnVariable = "ADOPTIONSIM_LANG";
    private static readonly string[] Variables = [OwnVariable, "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Chooses before anything is parsed, so that even a usage error speaks the language asked for.</summary>
    public static Tongue Choose(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        for (int k = 0; k < arguments.Count; k++)
        {
            string? word = arguments[k] == Option && k + 1 < arguments.Count ? arguments[k + 1] : null;
            foreach (char mark in "=:")
            {
                word = arguments[k].StartsWith(Option + mark, StringComparison.Ordinal)
                    ? arguments[k][(Option.Length + 1)..] : word;
            }

            if (word is not null && Array.IndexOf(Words, word) >= 0)
            {
                return Of(word);
            }
        }

        foreach (string name in Variables)
        {
            if (variable(name) is { Length: > 0 } value)
            {
                return Of(value);
            }
        }

        return Tongue.En;
    }

    /// <summary>The same language for reports.</summary>
    public static ReportLanguage ToReport(this Tongue tongue) =>
        tongue is Tongue.Ja ? ReportLanguage.Ja : ReportLanguage.En;

    /// <summary>The word of a language.</summary>
    public static string Word(this Tongue tongue) => tongue is Tongue.Ja ? "ja" : "en";

    private static Tongue Of(string value) =>
        value.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Tongue.Ja : Tongue.En;
}
