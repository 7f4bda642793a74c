using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Notebooks.Tests.Views;

/// <summary>Scenarios that are changed in code.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public void Change_In_Code_Asks_For_The_Same_As_The_Option_Of_The_Command()
    {
        Scenario changed = Scenario.Load("plan-fy2025").Set("levers.sme_subsidy.rate", "66.7 %")
            .Set("parameters.social_interaction", 2).WithReplicates(3).WithScale(1000).WithSeed(7);
        LoadResult byOption = Simulation.Load("plan-fy2025", new LoadOptions
        {
            AssetsDirectory = Assets.Directory(),
            Overrides = ["levers.sme_subsidy.rate=66.7 %", "parameters.social_interaction=2"],
            Replicates = 3,
            Scale = 1000,
            Seed = 7,
        });
        Assert.Equal(byOption.Scenario?.ResolvedJson, changed.Resolved.ResolvedJson);
        Assert.NotEqual(
            changed.Resolved.ResolvedJson, Scenario.Load("plan-fy2025").Resolved.ResolvedJson, StringComparer.Ordinal);
    }

    [Fact]
    public void Lever_Given_In_Code_Asks_For_The_Same_As_One_In_A_File()
    {
        Scenario inCode = SmallScenarios.Base.WithLever("ai_education", ("strength", "{2025-01: 1}"), ("budget", "0"));
        Scenario inFile = Scenario.FromYaml(
            SmallScenarios.Yaml + "  ai_education:\n    strength: {2025-01: 1}\n    budget: 0\n");
        Assert.Equal(inFile.Resolved.ResolvedJson, inCode.Resolved.ResolvedJson);
        Assert.Equal("ai_education talent", string.Join(' ', inCode.Levers));
    }

    [Fact]
    public void Lever_Taken_Out_Is_As_If_It_Had_Never_Been_There()
    {
        string without = SmallScenarios.Yaml[..SmallScenarios.Yaml.IndexOf("levers:", StringComparison.Ordinal)];
        Scenario gone = SmallScenarios.Base.WithLever("talent", ("budget", "0")).Without("talent");
        Assert.Equal(Scenario.FromYaml(without).Resolved.ResolvedJson, gone.Resolved.ResolvedJson);
        Assert.Empty(gone.Levers);
        Diagnostic problem = Assert.Single(
            SmallScenarios.Base.Without("talnet").Problems, found => found.Severity is Severity.Error);
        Assert.Contains("talent", problem.Fix.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_Upon_Names_Are_Still_One_Step_From_The_File()
    {
        Scenario scenario = Enumerable.Range(0, 12).Aggregate(
            SmallScenarios.Base.Without("talent"), (one, k) => one.Named($"step-{k}", "段", "Step"));
        Assert.True(scenario.IsValid, scenario.ToString());
        Assert.Equal("step-11", scenario.Id);
        Assert.Empty(scenario.Levers);
    }

    [Fact]
    public void Name_Changes_What_It_Is_Called_And_Nothing_That_It_Asks()
    {
        Scenario named = SmallScenarios.Base.Named("other", "\"名\" {a: b} # \\", "x: [1]\n\tno");
        Assert.Equal("other", named.Id);
        Assert.Equal("\"名\" {a: b} # \\", named.Title.Ja);
        Assert.Equal(SmallScenarios.Base.Levers, named.Levers);
        Assert.Empty(named.DifferencesFrom(SmallScenarios.Base).Tables[0].Rows);
        Assert.False(SmallScenarios.Base.Named("No Id!", "a", "b").IsValid);
    }

    [Fact]
    public async Task Every_Mistake_Is_Found_At_Once_And_A_Run_Refuses()
    {
        Scenario wrong = SmallScenarios.Base.Set("levers.talnet.strength", "{2024: 1}").Set("horizon.to", "2022-01")
            .Set("parameters.social_interaction", "twice").Set("nothing", "1");
        Assert.False(wrong.IsValid);
        Assert.True(wrong.Problems.Count(problem => problem.Severity is Severity.Error) >= 4, wrong.ToString());
        Assert.Contains("talent", wrong.ToString(), StringComparison.Ordinal);
        Assert.Contains("ASIM", wrong.ToHtml(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ScenarioInvalidException>(() => wrong.RunAsync());
        Assert.Throws<ScenarioInvalidException>(() => wrong.Id);
    }

    [Fact]
    public async Task What_Is_Asked_Is_Asked_In_One_Place()
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(
            () => SmallScenarios.Base.RunAsync(new RunOptions { Replicates = 3 }));
        Assert.Contains("WithReplicates", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_File_Is_A_Problem_And_No_Exception()
    {
        Scenario missing = Scenario.Load("no-such-scenario");
        Assert.False(missing.IsValid);
        Assert.Contains("no-such-scenario", missing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_Shown_Names_A_Path_Of_The_Machine()
    {
        Scenario plan = Scenario.Load("plan-fy2025");
        Scenario file = Scenario.Load(Path.Combine(ShippedScenarios.FolderOf(), "no-plan.yaml"));
        Scenario wrong = plan.Without("none").Set("levers.sme_subsidy.rate", "200 %");
        foreach (Scenario scenario in new[] { plan, file, wrong })
        {
            string all = scenario + scenario.ToHtml() + scenario.ToCsv() + scenario.Validate() + scenario.Cite()
                + string.Concat(scenario.Problems);
            Assert.DoesNotContain(Assets.Directory(), all, StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.CurrentDirectory, all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Scenario_Of_A_Folder_Is_Extended_Where_It_Stands()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-own-");
        try
        {
            string path = Path.Combine(folder.FullName, "mine.yaml");
            File.WriteAllText(path, SmallScenarios.Yaml);
            Scenario changed = Scenario.Load(path).Without("talent").Named("other", "別", "Other");
            Assert.Equal("other", changed.Id);
            Assert.Equal(
                SmallScenarios.Base.Without("talent").Named("other", "別", "Other").Resolved.ResolvedJson,
                changed.Resolved.ResolvedJson);
            Scenario child = Scenario.FromYaml(
                "version: 1\nid: child\ntitle: {ja: 子, en: Child}\nextends: mine.yaml\n", folder.FullName);
            Assert.Equal("talent", string.Join(' ', child.Levers));
            Assert.DoesNotContain(folder.FullName, child.ToCsv(), StringComparison.Ordinal);
            Assert.Single(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Plan_Says_What_Levers_Do_And_What_Differs()
    {
        Scenario plain = SmallScenarios.Base.Without("talent");
        ScenarioPlan ahead = await SmallScenarios.Base.PlanAsync(plain);
        Assert.Contains(ahead.Plan.LeverYears, year => year.Line == "talent");
        Assert.Contains("levers.talent", ahead.Differences.ToString(), StringComparison.Ordinal);
        Assert.Contains("JP", ahead.ToString(), StringComparison.Ordinal);
    }
}
