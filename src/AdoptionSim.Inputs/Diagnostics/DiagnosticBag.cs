using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>Collects the problems of one pass over the input.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Whether anything makes the input unusable.</summary>
    public bool HasErrors => diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Number of errors so far.</summary>
    public int Errors => diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Adds a problem.</summary>
    public void Report(DiagnosticRule rule, SourcePlace place, params object[] words) =>
        diagnostics.Add(rule.At(place, words));

    /// <summary>The problems by place, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
    ];
}
