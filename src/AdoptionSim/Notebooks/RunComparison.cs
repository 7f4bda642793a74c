using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>A finished comparison: paired differences with intervals, and cost per point.</summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class RunComparison : KeptResult
{
    private readonly ComparisonManifest manifest;

    private RunComparison(string folder, ComparisonManifest manifest, ReportLanguage language)
        : base(folder, language)
    {
        this.manifest = manifest;
        Comparison = ComparisonReader.Read(
            Path.Combine(folder, RunFolder.DataFolder), manifest.ComparisonId,
            [.. manifest.Runs.Select(run => run.Label)], [.. manifest.Runs.Select(run => run.RunId)]);
    }

    /// <summary>Id of the comparison.</summary>
    public string Id => manifest.ComparisonId;

    /// <summary>Names of the scenarios, base first.</summary>
    public IReadOnlyList<string> Labels => Comparison.Labels;

    /// <summary>Every effect and cost as data.</summary>
    public Comparison Comparison { get; }

    /// <summary>Opens a finished comparison.</summary>
    /// <param name="folder">Path of its folder.</param>
    /// <exception cref="FormatException">The folder is none of a finished comparison.</exception>
    /// <exception cref="RunFolderException">It cannot be read.</exception>
    public static RunComparison Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            ComparisonManifest stated = ManifestFile.ParseComparison(
                File.ReadAllBytes(Path.Combine(folder, ManifestFile.Name)))
                ?? throw new FormatException($"{ManifestFile.Name} is not that of a comparison");
            return new RunComparison(Path.GetFullPath(folder), stated, UsualLanguage.Current());
        }
        catch (InvalidDataException failure)
        {
            throw new FormatException(failure.Message, failure);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(folder, failure);
        }
    }

    /// <summary>The same, shown in a language.</summary>
    /// <param name="language">Language.</param>
    public RunComparison In(ReportLanguage language) => new(Folder, manifest, language);

    /// <summary>All tables: every indicator of the home country, the gaps, and the costs.</summary>
    public Listing All() => new(ComparisonTables.Of(Comparison), Language, Cite());

    /// <summary>What a point of use costs: extra public spending per percentage point, with its interval.</summary>
    public Listing Costs() => new(
        [.. ComparisonTables.Of(Comparison).Where(table => table.Id.EndsWith(".cost", StringComparison.Ordinal))],
        Language, Cite());

    /// <inheritdoc/>
    private protected override IReadOnlyList<PrintedTable> Main() =>
        [.. ComparisonTables.Of(Comparison).Where(table => table.Id.EndsWith(".main", StringComparison.Ordinal))];

    /// <inheritdoc/>
    private protected override string Head()
    {
        string variants = string.Join(", ", Labels.Skip(1));
        ReportText title = ReportTexts.Of("compare.title", Labels[0], variants);
        string id = Language == ReportLanguage.Ja ? "比較 id" : "comparison id";
        return $"{title.In(Language)} · {id} {Id[..IdLetters]}";
    }
}
