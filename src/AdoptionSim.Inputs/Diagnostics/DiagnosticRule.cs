using System;
using System.Globalization;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>One kind of problem: its code, what it means, and the texts that its diagnostics are made of.</summary>
public sealed record DiagnosticRule
{
    /// <summary>Longer words of a case are cut: the place tells the rest.</summary>
    private const int WordLengthMax = 200;

    /// <summary>Stable code, such as <c>ASIM0101</c>; never given to another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the code means, for the reference page.</summary>
    public required BilingualText Meaning { get; init; }

    /// <summary>Message with places such as <c>{0}</c> for the words of the case.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>Fix with places such as <c>{0}</c> for the words of the case.</summary>
    public required BilingualText Fix { get; init; }

    /// <summary>Makes the diagnostic of one case.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="words">
    /// Words of the case; a <see cref="BilingualText"/> and an <see cref="Advice"/> go into each language by itself.
    /// </param>
    internal Diagnostic At(SourcePlace place, params object[] words)
    {
        object[] said = [.. words.Select(word => word is Advice advice ? advice.ToText() : word)];
        return new Diagnostic(
            Code,
            Severity,
            place.File,
            place.Line,
            place.Column,
            new BilingualText(Fill(Message.Ja, said, true), Fill(Message.En, said, false)),
            new BilingualText(Fill(Fix.Ja, said, true), Fill(Fix.En, said, false)));
    }

    private static object Word(object word, bool japanese) => word switch
    {
        BilingualText both => japanese ? both.Ja : both.En,
        string { Length: > WordLengthMax } text => string.Concat(text.AsSpan(0, WordLengthMax), "…"),
        _ => word,
    };

    private static string Fill(string text, object[] words, bool japanese)
    {
        object[] ofLanguage = [.. words.Select(word => Word(word, japanese))];
        return string.Format(CultureInfo.InvariantCulture, text, ofLanguage);
    }
}
