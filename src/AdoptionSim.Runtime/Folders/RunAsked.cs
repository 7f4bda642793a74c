using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using AdoptionSim.Model;
using AdoptionSim.Observations.Tables;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// What a run was asked, in canonical form: the resolved scenario with its seed, the digests of all data read, and the
/// versions of the engine and of the tables. Its SHA-256 is the run id, so <c>sha256sum inputs/resolved.json</c>
/// gives it. Comments of the scenario, the clock, the host and the number of threads are not part of it.
/// </summary>
public sealed class RunAsked
{
    /// <summary>Version of the form of this file.</summary>
    public const int FormatVersion = 1;

    private const string DataKey = "data";

    /// <summary>Gathers what is asked.</summary>
    /// <param name="resolvedScenario">
    /// The resolved scenario as JSON, with the digests of the data it read under <c>data</c>.
    /// </param>
    /// <exception cref="System.Text.Json.JsonException">The resolved scenario is not JSON.</exception>
    /// <exception cref="ArgumentException">The resolved scenario is not an object with <c>data</c>.</exception>
    public RunAsked(string resolvedScenario)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resolvedScenario);
        if (JsonNode.Parse(resolvedScenario) is not JsonObject scenario || scenario[DataKey] is not JsonObject data)
        {
            throw new ArgumentException(
                $"A resolved scenario is an object with '{DataKey}'.", nameof(resolvedScenario));
        }

        DataDigests = data.ToDictionary(
            entry => entry.Key, entry => entry.Value?.GetValue<string>() ?? string.Empty, StringComparer.Ordinal);
        Bytes = CanonicalJson.ToBytes(new JsonObject
        {
            ["engine_version"] = EngineVersion,
            ["format_version"] = FormatVersion,
            ["scenario"] = scenario,
            ["tables_version"] = TablesVersion,
        });
        RunId = FileDigests.Of(Bytes.Span);
    }

    /// <summary>Version of the engine and its model.</summary>
    public static string EngineVersion { get; } =
        typeof(Scenario).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? "0.0.0";

    /// <summary>Version of the tables.</summary>
    public static int TablesVersion { get; } = int.Parse(TableDefinition.SchemaVersion, CultureInfo.InvariantCulture);

    /// <summary>SHA-256 of what is asked.</summary>
    public string RunId { get; }

    /// <summary>What is asked, as the bytes of <c>inputs/resolved.json</c>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>SHA-256 of every data and parameter file that was read, by its name.</summary>
    public IReadOnlyDictionary<string, string> DataDigests { get; }
}
