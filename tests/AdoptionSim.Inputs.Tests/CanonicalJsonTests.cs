using System;
using System.Text.Json;

namespace AdoptionSim.Inputs.Tests;

public sealed class CanonicalJsonTests
{
    private const string Lines = """
        levers: {talent: {strength: 0.5, note: {ja: 注, en: Note}}, data_sharing: {strength: {2024: 1}}}
        parameters: {personal_ceiling: 90 %, integration_rate: 0.05}
        outcomes: [trust, talent]
        """;

    [Fact]
    public void Order_Comments_And_Spelling_Do_Not_Change_It()
    {
        const string Other = """
            # a comment
            outcomes:   [talent, trust]
            parameters:
              integration_rate: 0.050   # the same number
              personal_ceiling: 0.9
            levers:
              data_sharing: {strength: {points: {2024-01: 100 %}, interpolate: step}}
              talent:
                strength: {2023-01: 0.5}
            """;

        Assert.Equal(SmallScenario.Valid(Lines).ResolvedJson, SmallScenario.Valid(Other).ResolvedJson);
    }

    [Theory]
    [InlineData("seed=3")]
    [InlineData("scale=1:99")]
    [InlineData("replicates=3")]
    [InlineData("horizon.to=2026-11")]
    [InlineData("comparators.countries=[DE]")]
    [InlineData("comparators.persons=999")]
    [InlineData("levers.talent.strength=0.6")]
    [InlineData("parameters.integration_rate=0.06")]
    [InlineData("outcomes=[trust]")]
    [InlineData("parameters.lever_delay.talent=1")]
    [InlineData("model.exposure_map=eloundou")]
    [InlineData("model.adoption_rule=payback")]
    [InlineData("model.demand=fixed")]
    [InlineData("model.matching=urn_ball_exponential")]
    [InlineData("model.labour_market=false")]
    [InlineData("model.mean_field=true")]
    [InlineData("model.ageing=false")]
    [InlineData("demand_shock={2024-05: 1 %}")]
    [InlineData("parameters.demand_elasticity.E=1.1")]
    public void What_Changes_Results_Changes_It(string change) =>
        Assert.False(string.Equals(
            SmallScenario.Valid(Lines).ResolvedJson,
            SmallScenario.Valid(Lines, change).ResolvedJson,
            StringComparison.Ordinal));

    [Fact]
    public void It_Is_Json_With_Sorted_Keys()
    {
        using var json = JsonDocument.Parse(SmallScenario.Valid(Lines).ResolvedJson);

        AssertSorted(json.RootElement);
    }

    private static void AssertSorted(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string last = string.Empty;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            Assert.True(string.CompareOrdinal(last, property.Name) < 0, property.Name);
            last = property.Name;
            AssertSorted(property.Value);
        }
    }
}
