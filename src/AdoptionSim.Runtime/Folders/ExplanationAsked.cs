using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// What an explanation was asked. In canonical form its SHA-256 is the id of the explanation.
/// </summary>
public sealed record ExplanationAsked
{
    /// <summary>Version of the form of this file.</summary>
    public const int FormatVersion = 1;

    /// <summary>Word of <see cref="By"/> for levers.</summary>
    public const string Lever = "lever";

    /// <summary>Word of <see cref="By"/> for pillars.</summary>
    public const string Pillar = "pillar";

    private const string ByKey = "by";
    private const string EmptyKey = "empty_run_id";
    private const string FullKey = "full_run_id";
    private const string MonthKey = "month";
    private const string OrdersKey = "orders";
    private const string OutcomesKey = "outcomes";

    /// <summary>Id of the run with all levers.</summary>
    public required string FullRunId { get; init; }

    /// <summary>Id of the run without any.</summary>
    public required string EmptyRunId { get; init; }

    /// <summary>What the effect is shared out over: <see cref="Lever"/> or <see cref="Pillar"/>.</summary>
    public required string By { get; init; }

    /// <summary>Ids of the indicators, in the order asked.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>Month looked at, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    /// <summary>Orders that were sampled; null when values are exact.</summary>
    public required int? Orders { get; init; }

    /// <summary>SHA-256 of what is asked.</summary>
    public string Id => FileDigests.Of(ToBytes());

    /// <summary>What is asked, as the bytes of <c>inputs/asked.json</c>.</summary>
    public byte[] ToBytes() => CanonicalJson.ToBytes(new JsonObject
    {
        [ByKey] = By,
        [EmptyKey] = EmptyRunId,
        ["engine_version"] = RunAsked.EngineVersion,
        ["format_version"] = FormatVersion,
        [FullKey] = FullRunId,
        [MonthKey] = Month,
        [OrdersKey] = Orders,
        [OutcomesKey] = new JsonArray([.. Outcomes.Select(outcome => JsonValue.Create(outcome))]),
    });

    /// <summary>Reads what was asked.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <exception cref="FormatException">The bytes are not of this form.</exception>
    public static ExplanationAsked Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            JsonNode root = JsonNode.Parse(bytes) ?? throw new FormatException("what was asked is empty");
            return new ExplanationAsked
            {
                FullRunId = Text(root[FullKey]),
                EmptyRunId = Text(root[EmptyKey]),
                By = Text(root[ByKey]),
                Outcomes = [.. (root[OutcomesKey]?.AsArray() ?? []).Select(Text)],
                Month = Text(root[MonthKey]),
                Orders = root[OrdersKey]?.GetValue<int>(),
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or OverflowException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static string Text(JsonNode? node) =>
        (node ?? throw new FormatException("a value of what was asked is missing")).GetValue<string>();
}
