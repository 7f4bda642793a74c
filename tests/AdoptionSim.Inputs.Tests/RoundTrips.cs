using System.IO;
using System.Text.Json.Nodes;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Inputs.Tests;

/// <summary>What <c>show</c> prints asks for the same as the files it was made from.</summary>
internal static class RoundTrips
{
    /// <summary>Writes the merged scenario beside the original and reads it again, in all its forms.</summary>
    public static void AssertSame(ResolvedScenario scenario, string path)
    {
        string copy = Path.Combine(Path.GetDirectoryName(path)!, "shown.yaml"); // the path of a file has a folder
        foreach ((bool withDefaults, bool withOrigins) in new[] { (false, false), (true, false), (true, true) })
        {
            string text = ScenarioText.ToYaml(scenario, withDefaults, withOrigins);
            File.WriteAllText(copy, text);
            LoadResult again = ScenarioLoader.Load(copy, new LoadOptions());
            Assert.True(again.Scenario is not null, string.Join('\n', again.Diagnostics) + "\n" + text);
            JsonNode? one = JsonNode.Parse(scenario.ResolvedJson);
            JsonNode? other = JsonNode.Parse(again.Scenario.ResolvedJson);
            Assert.True(JsonNode.DeepEquals(one, other), text);
            Assert.Empty(ScenarioDifference.Between(scenario, again.Scenario).Values);
        }
    }
}
