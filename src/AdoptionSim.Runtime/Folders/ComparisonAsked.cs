using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// What a comparison was asked, in canonical form: the runs by their ids, base first, and the months looked at. Its
/// SHA-256 is the id of the comparison.
/// </summary>
public sealed class ComparisonAsked
{
    /// <summary>Version of the form of this file.</summary>
    public const int FormatVersion = 1;

    /// <summary>Gathers what is asked.</summary>
    /// <param name="runIds">Ids of the runs, base first.</param>
    /// <param name="months">Months looked at, <c>yyyy-MM</c>, in order.</param>
    /// <param name="withChannels">Whether effects are split into channels.</param>
    public ComparisonAsked(IReadOnlyList<string> runIds, IReadOnlyList<string> months, bool withChannels = false)
    {
        ArgumentNullException.ThrowIfNull(runIds);
        ArgumentNullException.ThrowIfNull(months);
        var asked = new JsonObject
        {
            ["base_run_id"] = runIds[0],
            ["engine_version"] = RunAsked.EngineVersion,
            ["format_version"] = FormatVersion,
            ["months"] = new JsonArray([.. months.Select(month => JsonValue.Create(month))]),
            ["variant_run_ids"] = new JsonArray([.. runIds.Skip(1).Select(id => JsonValue.Create(id))]),
        };
        if (withChannels)
        {
            asked["channels"] = true;
        }

        Bytes = CanonicalJson.ToBytes(asked);
        Id = FileDigests.Of(Bytes.Span);
    }

    /// <summary>SHA-256 of what is asked.</summary>
    public string Id { get; }

    /// <summary>What is asked, as the bytes of <c>inputs/asked.json</c>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }
}
