namespace AdoptionSim.Cli.Tests;

/// <summary>A scenario that runs in a moment.</summary>
internal static class SmallScenario
{
    public const string Text = """
        version: 1
        id: small
        title: {ja: "小さな例", en: "Small \u001b[31mexample"}
        horizon: {from: 2023-01, to: 2025-06}
        scale: 1:20000
        replicates: 2
        uncertainty: none
        comparators: {countries: [US], persons: 1000}
        levers:
          talent:
            strength: {2024: 1}

        """;

    /// <summary>The same at a size that takes long enough to be stopped.</summary>
    public static readonly string[] LongRun = ["--scale", "1:100", "--replicates", "1000"];

    /// <summary>Writes the scenario into a folder.</summary>
    public static string In(TemporaryFolder folder) => folder.Write("small.yaml", Text);
}
