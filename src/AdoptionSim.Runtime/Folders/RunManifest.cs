using System.Collections.Generic;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What a run was, in one page: the content of its <c>manifest.json</c>.</summary>
public sealed record RunManifest
{
    /// <summary>Version of the form of the manifest; grows when a key changes its meaning or goes away.</summary>
    public const int FormatVersion = 1;

    /// <summary>SHA-256 of what was asked.</summary>
    public required string RunId { get; init; }

    /// <summary>SHA-256 of what came out: of the list of tables and printed numbers.</summary>
    public required string ResultDigest { get; init; }

    /// <summary>Digest of the last state of every firm and person, 16 hexadecimal digits.</summary>
    public required string StateDigest { get; init; }

    /// <summary>Id of the scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Title of the scenario.</summary>
    public required BilingualText ScenarioTitle { get; init; }

    /// <summary>Copies of the scenario and its parents, the scenario first, relative to the run's folder.</summary>
    public required IReadOnlyList<string> ScenarioFiles { get; init; }

    /// <summary>What was laid over the scenario as <c>path=value</c>, the last one on top.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>First month, <c>yyyy-MM</c>.</summary>
    public required string From { get; init; }

    /// <summary>Last month, <c>yyyy-MM</c>.</summary>
    public required string To { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replicates asked for.</summary>
    public required int Replicates { get; init; }

    /// <summary>Home country.</summary>
    public required string HomeCountry { get; init; }

    /// <summary>One agent stands for so many, by country code.</summary>
    public required IReadOnlyDictionary<string, int> Scales { get; init; }

    /// <summary>Blocks of each country, by country code.</summary>
    public required IReadOnlyDictionary<string, int> Blocks { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Version of the tables.</summary>
    public required int TablesVersion { get; init; }

    /// <summary>SHA-256 of every data and parameter file that was read, by its name.</summary>
    public required IReadOnlyDictionary<string, string> DataDigests { get; init; }

    /// <summary>How much was simulated.</summary>
    public required RunCounts Counts { get; init; }

    /// <summary>When and on what the run was made; never part of a digest.</summary>
    public required RunCircumstances Recorded { get; init; }
}
