using System;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What an explanation was: the content of its <c>manifest.json</c>.</summary>
public sealed record ExplanationManifest
{
    /// <summary>SHA-256 of what was asked.</summary>
    public required string ExplanationId { get; init; }

    /// <summary>SHA-256 of what came out.</summary>
    public required string ResultDigest { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>When the explanation started, UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When it ended, UTC.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>Id of the scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Title of the scenario.</summary>
    public required BilingualText ScenarioTitle { get; init; }
}
