using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>Collects the problems of one pass over the input.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads more, and a hostile file could hold one for every few bytes.</summary>
    public const int ProblemsMax = 1000;

    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Whether anything makes the input unusable.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>Number of errors so far, those that are not kept included.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a problem; after the thousandth one, only that there are more.</summary>
    public void Report(DiagnosticRule rule, SourcePlace place, params object[] words) =>
        Add(rule.Severity, place, () => rule.At(place, words));

    /// <summary>Adds the problems of another bag that are wanted.</summary>
    public void Take(DiagnosticBag other, Predicate<Diagnostic> wanted)
    {
        foreach (Diagnostic problem in other.diagnostics.Where(problem => wanted(problem)))
        {
            Add(problem.Severity, new SourcePlace(problem.File, problem.Line, problem.Column), () => problem);
        }
    }

    private void Add(Severity severity, SourcePlace place, Func<Diagnostic> make)
    {
        Errors += severity is Severity.Error ? 1 : 0;
        if (diagnostics.Count < ProblemsMax)
        {
            diagnostics.Add(make());
        }
        else if (diagnostics.Count == ProblemsMax)
        {
            Errors++;
            diagnostics.Add(DiagnosticCatalogue.TooManyProblems.At(place, ProblemsMax));
        }
    }

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
