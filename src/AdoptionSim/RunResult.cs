using System.Collections.Generic;
using AdoptionSim.Notebooks;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
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

    /// <summary>Reads its folder: tables, series and figures.</summary>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public Run Open() => Run.Open(Folder).In(Language);

    /// <summary>A table as columns; <see cref="KeptResult.Tables"/> lists all.</summary>
    /// <param name="name">Name, such as <c>occupation</c>.</param>
    /// <exception cref="System.ArgumentException">There is no such table.</exception>
    public ResultTable Table(string name) => Open().Table(name);

    /// <summary>How far the home country is behind a country over all months; above zero is behind.</summary>
    /// <param name="comparator">Country, such as <c>US</c>.</param>
    /// <param name="measure">Id of the measure; investment has <c>ratio</c> and <c>log_odds</c> alone.</param>
    /// <param name="column"><c>points</c>, <c>log_odds</c>, <c>lag_months</c> or <c>ratio</c>.</param>
    /// <exception cref="System.ArgumentException">There is no such country, measure or column.</exception>
    public Series Gap(string comparator, string measure = "individual_usage", string column = GapColumns.Points) =>
        Open().Gap(comparator, measure, column);

    /// <summary>The main figures as plain text.</summary>
    /// <param name="width">Columns of the page, 40 or more.</param>
    public string ToText(int width = 100) => HeadlineText.Render(Headline, Language, width);
}
