using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Pages;

/// <summary>What a report is about, beside its figures: what the folder says of itself and of what was asked.</summary>
public sealed record ReportSubject
{
    /// <summary>What it is.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>Run id, or id of the comparison or explanation.</summary>
    public required string Id { get; init; }

    /// <summary>Digest of what came out.</summary>
    public required string ResultDigest { get; init; }

    /// <summary>Version of the program.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Title, which whoever wrote the scenario chose.</summary>
    public required ReportText Title { get; init; }

    /// <summary>What was asked: names with values.</summary>
    public required IReadOnlyList<(ReportText Name, ReportText Value)> Facts { get; init; }

    /// <summary>The runs of a comparison, base first; none for a run.</summary>
    public IReadOnlyList<ReportRun> Runs { get; init; } = [];

    /// <summary>Parameters of the home country; only a run has them.</summary>
    public IReadOnlyList<ReportParameter> Parameters { get; init; } = [];

    /// <summary>SHA-256 of the data that were read, by file.</summary>
    public IReadOnlyDictionary<string, string> DataDigests { get; init; } = 
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The command that makes the same; empty where none does.</summary>
    public string Command { get; init; } = "";

    /// <summary>What a command names the folder by: the first letters of its id.</summary>
    public required string ShortId { get; init; }

    /// <summary>What the bands of the figures are.</summary>
    public required ReportText BandNote { get; init; }

    /// <summary>Numbers of the report that <c>numbers.csv</c> of the folder lacks, as an older version made it.
    /// </summary>
    public int NumbersMissing { get; init; }

    /// <summary>Key of the name of the kind.</summary>
    internal string KindKey => Kind switch
    {
        SubjectKind.Run => "page.kind.run",
        SubjectKind.Comparison => "page.kind.comparison",
        _ => "page.kind.explanation",
    };

    /// <summary>What the id is called.</summary>
    public ReportText IdName => ReportTexts.Of(IdKey);

    /// <summary>Key of what the id is called.</summary>
    internal string IdKey => Kind switch
    {
        SubjectKind.Run => "page.run_id",
        SubjectKind.Comparison => "page.comparison_id",
        _ => "page.explanation_id",
    };
}
