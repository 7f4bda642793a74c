using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What every folder of results says of itself, that of a run and that of a comparison alike.</summary>
public sealed record FolderIdentity
{
    /// <summary>Whether the folder holds a comparison; else a run.</summary>
    public required bool IsComparison { get; init; }

    /// <summary>SHA-256 of what was asked: the run id, or the id of the comparison.</summary>
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
    public string AskedFile => IsComparison ? ComparisonFolder.AskedFile : RunFolder.ResolvedFile;

    /// <summary>What a run's manifest says.</summary>
    /// <param name="manifest">The manifest.</param>
    public static FolderIdentity Of(RunManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return new FolderIdentity
        {
            IsComparison = false,
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
            IsComparison = true,
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
}
