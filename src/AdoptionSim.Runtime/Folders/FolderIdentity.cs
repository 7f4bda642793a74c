using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What every folder of results says of itself, whatever its kind.</summary>
public sealed record FolderIdentity
{
    /// <summary>What the folder holds.</summary>
    public required FolderKind Kind { get; init; }

    /// <summary>The kind in a word: <c>run</c>, <c>comparison</c> or <c>explanation</c>.</summary>
    public string KindWord => WordOf(Kind);

    /// <summary>SHA-256 of what was asked: the run id, or the id of the comparison or explanation.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of what came out.</summary>
    public required string ResultDigest { get; init; }

    /// <summary>Title in both languages.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>When it was started, UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When it was finished, UTC.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>Name of the file whose SHA-256 is <see cref="Id"/>.</summary>
    public string AskedFile => Kind == FolderKind.Run ? RunFolder.ResolvedFile : ComparisonFolder.AskedFile;

    /// <summary>A kind in a word.</summary>
    /// <param name="kind">The kind.</param>
    public static string WordOf(FolderKind kind) => kind switch
    {
        FolderKind.Run => "run",
        FolderKind.Comparison => "comparison",
        _ => "explanation",
    };

    /// <summary>What a run's manifest says.</summary>
    /// <param name="manifest">The manifest.</param>
    public static FolderIdentity Of(RunManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return new FolderIdentity
        {
            Kind = FolderKind.Run,
            Id = manifest.RunId,
            ResultDigest = manifest.ResultDigest,
            Title = manifest.ScenarioTitle,
            EngineVersion = manifest.EngineVersion,
            StartedUtc = manifest.Recorded.StartedUtc,
            FinishedUtc = manifest.Recorded.FinishedUtc,
        };
    }

    /// <summary>What a comparison's manifest says.</summary>
    /// <param name="manifest">The manifest.</param>
    public static FolderIdentity Of(ComparisonManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        string baseline = manifest.Runs.Count > 0 ? manifest.Runs[0].Label : string.Empty;
        IEnumerable<string> variants = manifest.Runs.Skip(1).Select(run => run.Label);
        return new FolderIdentity
        {
            Kind = FolderKind.Comparison,
            Id = manifest.ComparisonId,
            ResultDigest = manifest.ResultDigest,
            Title = new BilingualText(
                $"{string.Join('、', variants)} と {baseline} の比較",
                $"{string.Join(", ", variants)} against {baseline}"),
            EngineVersion = manifest.EngineVersion,
            StartedUtc = manifest.StartedUtc,
            FinishedUtc = manifest.FinishedUtc,
        };
    }

    /// <summary>What an explanation's manifest says.</summary>
    /// <param name="manifest">The manifest.</param>
    public static FolderIdentity Of(ExplanationManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return new FolderIdentity
        {
            Kind = FolderKind.Explanation,
            Id = manifest.ExplanationId,
            ResultDigest = manifest.ResultDigest,
            Title = new BilingualText(
                $"{manifest.ScenarioTitle.Ja} の効果の内訳", $"{manifest.ScenarioTitle.En}: which measure did what"),
            EngineVersion = manifest.EngineVersion,
            StartedUtc = manifest.StartedUtc,
            FinishedUtc = manifest.FinishedUtc,
        };
    }
}
