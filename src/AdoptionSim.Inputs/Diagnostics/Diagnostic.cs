using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>One problem of the input: where it is, what it is, and how to mend it.</summary>
/// <param name="Code">Stable code of the catalogue, such as <c>ASIM0101</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="File">The file as the user named it, or an option such as <c>--set</c>.</param>
/// <param name="Line">Line, from 1; for options their number in order.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong, in both languages.</param>
/// <param name="Fix">How to mend it, in both languages.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, string File, int Line, int Column, BilingualText Message, BilingualText Fix)
{
    /// <summary>The diagnostic as <c>file:line:column: error ASIMnnnn: message — fix</c>.</summary>
    /// <param name="language"><c>ja</c> or <c>en</c>.</param>
    public string ToText(string language)
    {
        bool japanese = language is "ja";
        string message = japanese ? Message.Ja : Message.En;
        string fix = japanese ? Fix.Ja : Fix.En;
        return $"{File}:{Line}:{Column}: {SeverityWord} {Code}: {message} — {fix}";
    }

    /// <summary>The diagnostic in English.</summary>
    public override string ToString() => ToText("en");

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
