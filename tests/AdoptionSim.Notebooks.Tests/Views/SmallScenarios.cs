namespace AdoptionSim.Notebooks.Tests.Views;

/// <summary>Scenarios that run in a moment.</summary>
internal static class SmallScenarios
{
    /// <summary>Some text that wants to be more than text.</summary>
    public const string Hostile = "=cmd|'<script>alert(1)</script>\\u001b[31m\\u202e";

    public const string Yaml = $$"""
        version: 1
        id: small
        title: {ja: "{{Hostile}}", en: "{{Hostile}}"}
        horizon: {from: 2023-01, to: 2025-06}
        scale: 1:20000
        replicates: 2
        uncertainty: none
        comparators: {countries: [US], persons: 1000}
        levers:
          talent:
            strength: {2024: 1}

        """;

    public static Scenario Base => Scenario.FromYaml(Yaml);
}
