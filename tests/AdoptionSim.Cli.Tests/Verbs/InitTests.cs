using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class InitTests
{
    private static readonly string[] Short =
    [
        "--scale", "1:20000", "--replicates", "1", "--set", "comparators.persons=1000", "--set",
        "comparators.countries=[US]",
    ];

    [Fact]
    public async Task Everything_That_A_Project_Holds_Validates_And_Runs()
    {
        using var place = new TemporaryFolder();
        Command.Ending made = await Command.RunAsync("init", place.Sub("project"));
        Assert.Equal((0, string.Empty), (made.Code, made.Error));
        string[] scenarios = Directory.GetFiles(place.Sub("project/scenarios"), "*.yaml");
        Assert.True(scenarios.Length > ShippedScenarios.Names().Count);
        Command.Ending valid = await Command.RunAsync(["validate", .. scenarios]);
        Assert.True(valid.Code == 0, valid.Out);
        Assert.DoesNotContain("warning", valid.Out, StringComparison.Ordinal);
        foreach (string scenario in scenarios)
        {
            Command.Ending ran = await Command.RunAsync(["run", scenario, "--out", place.Sub("runs"), .. Short]);
            Assert.True(ran.Code == 0, ran.Error);
        }
    }

    [Fact]
    public async Task The_First_Line_Of_Each_Scenario_Leads_An_Editor_To_The_Schema()
    {
        using var place = new TemporaryFolder();
        await Command.RunAsync("init", place.Path);
        foreach (string scenario in Directory.GetFiles(place.Sub("scenarios"), "*.yaml"))
        {
            string line = File.ReadLines(scenario).First();
            string schema = line.Split("$schema=")[1];
            Assert.True(File.Exists(Path.Combine(place.Sub("scenarios"), schema)), line);
        }

        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(place.Sub(".vscode/settings.json")));
        string mapped = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Single().Name;
        Assert.True(File.Exists(Path.Combine(place.Path, mapped)), mapped);
        Assert.Contains("/runs/", File.ReadAllText(place.Sub(".gitignore")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "nothing was written")]
    [InlineData("ja", "何も書いていません")]
    public async Task What_Is_There_Is_Never_Overwritten(string language, string expected)
    {
        using var place = new TemporaryFolder();
        string mine = place.Write("README.md", "mine");
        Command.Ending ending = await Command.RunAsync("init", place.Path, "--lang", language);
        Assert.Equal((6, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(expected, ending.Error, StringComparison.Ordinal);
        Assert.Contains("README.md", ending.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Single(place.EntriesOf("."));
    }

    [Fact]
    public async Task A_Shipped_Scenario_Runs_By_Its_Name_Where_There_Is_No_Repository()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync(["run", "sme-push", "--out", place.Sub("runs"), .. Short]);
        Assert.True(ending.Code == 0, ending.Error);
        string folder = Assert.Single(place.EntriesOf("runs"));
        Assert.True(File.Exists(Path.Combine(folder, "inputs", "sme-push.yaml")));
        Assert.True(File.Exists(Path.Combine(folder, "inputs", "no-plan.yaml")));
    }

    [Fact]
    public void Shipped_Scenarios_Are_Those_Of_The_Repository()
    {
        string[] names = [.. Directory.GetFiles(Repository.PathOf("scenarios"), "*.yaml")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(names, ShippedScenarios.Names(), StringComparer.Ordinal);
    }
}
