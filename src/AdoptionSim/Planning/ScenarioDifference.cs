using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using AdoptionSim.Inputs;

namespace AdoptionSim.Planning;

/// <summary>
/// How a scenario differs from its baseline in what it does, and what it says again without any effect.
/// </summary>
/// <param name="BaselineId">Id of the baseline.</param>
/// <param name="Lines">Values that differ.</param>
/// <param name="WithoutEffect">
/// Paths that the scenario writes itself, or that <c>--set</c> lays over it, although the baseline has the same value.
/// </param>
public sealed record ScenarioDifference(
    string BaselineId, IReadOnlyList<DifferenceLine> Lines, IReadOnlyList<string> WithoutEffect)
{
    private const string Levers = "levers.";
    private const string Parameters = "parameters.";

    /// <summary>Keys that say something to readers and nothing to the model.</summary>
    private static readonly string[] Remarks = ["note", "source", "title"];

    private static readonly string[] Timelines = ["strength", "budget", "envelope"];

    private static readonly string[] Settings =
    [
        "comparators", "demand_by_tick", "horizon", "model", "outcomes", "replicates", "scale", "seed", "uncertainty",
    ];

    /// <summary>Compares a scenario with its baseline.</summary>
    /// <param name="variant">The scenario.</param>
    /// <param name="baseline">The baseline.</param>
    public static ScenarioDifference Between(ResolvedScenario variant, ResolvedScenario baseline)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(baseline);
        Dictionary<string, string> mine = LeverValues(variant);
        Dictionary<string, string> theirs = LeverValues(baseline);
        Dictionary<string, double> myParameters = HomeValues(variant);
        Dictionary<string, double> theirParameters = HomeValues(baseline);
        string[] own =
        [
            .. variant.Origins.Where(origin => IsOwn(origin, variant)).Select(origin => WholePath(origin.Path))
                .Distinct(StringComparer.Ordinal),
        ];
        return new ScenarioDifference(
            baseline.Scenario.Id,
            [
                .. SettingLines(variant, baseline),
                .. Differing(mine, theirs, value => value),
                .. Differing(myParameters, theirParameters, value => value.ToString("R", CultureInfo.InvariantCulture))
                    .Select(line => line with { Path = Parameters + line.Path }),
            ],
            [
                .. own.Where(path => mine.TryGetValue(path, out string? value)
                    && theirs.TryGetValue(path, out string? same)
                    && string.Equals(value, same, StringComparison.Ordinal)),
                .. own.Where(path => path.StartsWith(Parameters, StringComparison.Ordinal)
                    && myParameters.TryGetValue(path[Parameters.Length..], out double value)
                    && theirParameters.TryGetValue(path[Parameters.Length..], out double same) && value == same),
                .. LeversWithoutEffect(variant, baseline, own),
            ]);
    }

    private static bool IsOwn(Origin origin, ResolvedScenario scenario) =>
        scenario.Sources.Skip(1).All(parent => !string.Equals(parent.Name, origin.File, StringComparison.Ordinal));

    /// <summary>Levers that are written in another way and still do in every month what they do in the baseline.
    /// </summary>
    private static IEnumerable<string> LeversWithoutEffect(
        ResolvedScenario variant, ResolvedScenario baseline, string[] own)
    {
        ILookup<string, LeverYear> mine = LeverYears.Of(variant).ToLookup(year => year.Line, StringComparer.Ordinal);
        ILookup<string, LeverYear> theirs =
            LeverYears.Of(baseline).ToLookup(year => year.Line, StringComparer.Ordinal);
        Dictionary<string, string> myKeys = LeverValues(variant);
        Dictionary<string, string> theirKeys = LeverValues(baseline);
        return own.Where(path => path.StartsWith(Levers, StringComparison.Ordinal) && myKeys.ContainsKey(path))
            .Select(path => path.Split('.')[1]).Distinct(StringComparer.Ordinal)
            .Where(id => HasOnlyTimelines(id) && mine[id].SequenceEqual(theirs[id]) && IsWrittenOtherwise(id))
            .Select(id => Levers + id);

        bool HasOnlyTimelines(string id) => KeysOf(myKeys, id).Concat(KeysOf(theirKeys, id)).All(path =>
            Timelines.Contains(path.Split('.')[2], StringComparer.Ordinal));

        bool IsWrittenOtherwise(string id) => KeysOf(myKeys, id).Any(path =>
            !theirKeys.TryGetValue(path, out string? value)
            || !string.Equals(value, myKeys[path], StringComparison.Ordinal));
    }

    private static IEnumerable<string> KeysOf(Dictionary<string, string> keys, string lever) =>
        keys.Keys.Where(path => path.StartsWith($"{Levers}{lever}.", StringComparison.Ordinal));

    private static Dictionary<string, string> LeverValues(ResolvedScenario scenario) => scenario.Origins
        .Where(origin => origin.Path.StartsWith(Levers, StringComparison.Ordinal)
            && !origin.Path.Split('.').Skip(2).Take(1).Any(key => Remarks.Contains(key, StringComparer.Ordinal)))
        .GroupBy(origin => WholePath(origin.Path), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, WholeValue, StringComparer.Ordinal);

    /// <summary>Path of the value that is replaced as a whole: a timeline is one value, whatever its points.</summary>
    private static string WholePath(string path)
    {
        string[] parts = path.Split('.');
        return parts is ["levers", _, _, _, ..] && Timelines.Contains(parts[2], StringComparer.Ordinal)
            ? string.Join('.', parts[..3]) : path;
    }

    private static string WholeValue(IGrouping<string, Origin> points) => string.Join(
        ", ", points.Select(point => point.Path.Length > points.Key.Length
            ? $"{point.Path[(points.Key.Length + 1)..]}: {point.Value}" : point.Value));

    private static Dictionary<string, double> HomeValues(ResolvedScenario scenario)
    {
        string home = scenario.Scenario.Countries[0].Pack.Code;
        return scenario.Parameters.Where(parameter => parameter.CountryCode == home)
            .ToDictionary(parameter => parameter.Id, parameter => parameter.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<DifferenceLine> Differing<TValue>(
        Dictionary<string, TValue> mine, Dictionary<string, TValue> theirs, Func<TValue, string> text)
        where TValue : notnull
    {
        foreach (string path in mine.Keys.Union(theirs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string? own = mine.TryGetValue(path, out TValue? value) ? text(value) : null;
            string? other = theirs.TryGetValue(path, out TValue? same) ? text(same) : null;
            if (!string.Equals(own, other, StringComparison.Ordinal))
            {
                yield return new DifferenceLine(path, other, own);
            }
        }
    }

    private static IEnumerable<DifferenceLine> SettingLines(ResolvedScenario variant, ResolvedScenario baseline)
    {
        JsonObject mine = Parsed(variant);
        JsonObject theirs = Parsed(baseline);
        foreach (string key in Settings.Where(key => !JsonNode.DeepEquals(mine[key], theirs[key])))
        {
            yield return new DifferenceLine(key, theirs[key]?.ToJsonString(), mine[key]?.ToJsonString());
        }
    }

    private static JsonObject Parsed(ResolvedScenario scenario) => JsonNode.Parse(scenario.ResolvedJson)?.AsObject()
        ?? throw new InvalidDataException("A resolved scenario is an object.");
}
