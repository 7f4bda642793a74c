using System;
using System.Linq;
using System.Text.Json;

namespace AdoptionSim.Cli.Tests.Verbs;

/// <summary>
/// What the standard asks of a log of our kind (OASIS, Static Analysis Results Interchange Format 2.1.0): required
/// properties, allowed words, references that resolve, and no property that it does not know.
/// </summary>
internal static class SarifShape
{
    public static void AssertValid(JsonElement log)
    {
        Has(log, ["$schema", "version", "runs"]);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        foreach (JsonElement run in log.GetProperty("runs").EnumerateArray())
        {
            Has(run, ["tool", "columnKind", "results"]);
            Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
            JsonElement driver = run.GetProperty("tool").GetProperty("driver");
            Has(driver, ["name", "version", "rules"]);
            JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
            Assert.Distinct(rules.Select(rule => rule.GetProperty("id").GetString()), StringComparer.Ordinal);
            Assert.All(rules, AssertRule);
            foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
            {
                AssertResult(result, rules);
            }
        }
    }

    private static void AssertRule(JsonElement rule)
    {
        Has(rule, ["id", "shortDescription", "defaultConfiguration"]);
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        AssertLevel(rule.GetProperty("defaultConfiguration").GetProperty("level"));
    }

    private static void AssertResult(JsonElement result, JsonElement[] rules)
    {
        Has(result, ["ruleId", "ruleIndex", "level", "message", "locations"]);
        AssertLevel(result.GetProperty("level"));
        JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray())
            .GetProperty("physicalLocation");
        Has(place, ["artifactLocation", "region"]);
        string uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        Assert.InRange(place.GetProperty("region").GetProperty("startLine").GetInt32(), 1, int.MaxValue);
        Assert.InRange(place.GetProperty("region").GetProperty("startColumn").GetInt32(), 1, int.MaxValue);
    }

    private static void AssertLevel(JsonElement level) =>
        Assert.Contains(level.GetString(), (string[])["none", "note", "warning", "error"], StringComparer.Ordinal);

    private static void Has(JsonElement element, string[] properties) => Assert.Equal(
        properties.Order(StringComparer.Ordinal).ToArray(),
        element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal).ToArray());
}
