using System.Collections.Generic;
using AdoptionSim.Notebooks;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>A finished comparison.</summary>
/// <param name="Folder">Path of its folder.</param>
/// <param name="ResultDigest">SHA-256 of what came out.</param>
/// <param name="Runs">The runs, base first.</param>
/// <param name="Reused">How many of them were there before.</param>
/// <param name="Comparison">Its figures.</param>
/// <param name="Language">Language of <see cref="ToText"/>.</param>
public sealed record ComparisonResult(
    string Folder, string ResultDigest, IReadOnlyList<ComparedRun> Runs, int Reused, Comparison Comparison,
    ReportLanguage Language)
{
    /// <summary>Reads its folder: tables and figures.</summary>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public RunComparison Open() => RunComparison.Open(Folder).In(Language);

    /// <summary>A table as columns; <see cref="KeptResult.Tables"/> lists all.</summary>
    /// <param name="name">Name, such as <c>comparison</c>.</param>
    /// <exception cref="System.ArgumentException">There is no such table.</exception>
    public ResultTable Table(string name) => Open().Table(name);

    /// <summary>The figures as plain text.</summary>
    /// <param name="width">Columns of the page, 40 or more.</param>
    public string ToText(int width = 160) => ComparisonText.Render(Comparison, Language, width);
}
