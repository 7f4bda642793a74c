using System.Collections.Generic;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>A finished run.</summary>
/// <param name="Folder">Path of its folder.</param>
/// <param name="Manifest">What the run was, with its run id and result digest.</param>
/// <param name="Headline">Its main figures.</param>
/// <param name="Outcome">What was simulated, and how long it took.</param>
/// <param name="ParametersByFlag">
/// Number of the home country's parameters by confidence flag: S and s seen, C computed or fitted, M recalled, D
/// assumed.
/// </param>
/// <param name="Language">Language of <see cref="ToText"/>.</param>
public sealed record RunResult(
    string Folder, RunManifest Manifest, Headline Headline, RunOutcome Outcome,
    IReadOnlyDictionary<string, int> ParametersByFlag, ReportLanguage Language)
{
    /// <summary>How the checks of the scenario came out, in their order; none when it has none.</summary>
    public IReadOnlyList<CheckResult> Checks { get; init; } = [];

    /// <summary>The main figures as plain text.</summary>
    /// <param name="width">Columns of the page, 40 or more.</param>
    public string ToText(int width = 100) => HeadlineText.Render(Headline, Language, width);
}
