using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>
/// Every kind of problem that the inputs can have, with its texts in both languages. The reference page is made from
/// here. The rules stand in one file for each concept.
/// </summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>All rules, in order of their codes.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Listed.Rules;

    private static DiagnosticRule Rule(string code, Severity severity, ReadOnlySpan<string> texts) => new()
    {
        Code = code,
        Severity = severity,
        Meaning = new BilingualText(texts[0], texts[1]),
        Message = new BilingualText(texts[2], texts[3]),
        Fix = new BilingualText(texts[4], texts[5]),
    };

    /// <summary>The list is made when it is first asked for: by then the rules of every file are set.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<DiagnosticRule> Rules =
        [
            .. typeof(DiagnosticCatalogue)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(DiagnosticRule))
                .Select(property => (DiagnosticRule)property.GetValue(null)!) // every property of the type is set above
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
    }
}
