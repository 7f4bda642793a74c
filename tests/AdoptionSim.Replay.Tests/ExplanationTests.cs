using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim.Replay.Tests;

/// <summary>Effects are shared out exactly, from runs that are the runs of the scenarios without the levers.</summary>
public sealed class ExplanationTests : IDisposable
{
    private const string Three = """
        version: 1
        id: three
        title: {ja: "三つ", en: Three levers}
        horizon: {from: 2023-01, to: 2028-12}
        scale: 1:5000
        replicates: 2
        comparators: {countries: [US], persons: 2000}
        levers:
          awareness_campaign: {strength: {2024-01: 1}}
          government_lead_use: {strength: {2024-01: 1}}
          ai_safety_institute: {strength: {2028-12: 1}}

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-explain-");

    [Fact]
    public async Task Shares_Sum_To_The_Total_And_The_Total_Is_What_A_Comparison_Finds()
    {
        string path = Write("three.yaml", Three);
        Attribution found = await ExplainAsync(path, new ExplainOptions { Outcomes = ["home.firm_use_share"] });
        AttributedOutcome outcome = Assert.Single(found.Outcomes);
        (BigInteger Top, BigInteger Bottom) total = Exact(outcome.TotalExact);
        BigInteger bottom = Exact(outcome.Shares[0].Exact).Bottom;
        BigInteger sum = outcome.Shares.Select(share => Exact(share.Exact).Top).Aggregate(BigInteger.Add);
        Assert.Equal(total.Top * bottom, sum * total.Bottom);
        Assert.NotEqual(BigInteger.Zero, total.Top);
        string none = Write("none.yaml", Three[..Three.IndexOf("levers:", StringComparison.Ordinal)]);
        ComparisonResult compared = await ScenarioComparison.Open([none, path], Options()).RunAsync();
        Assert.Equal(compared.Runs[0].RunId, found.EmptyRunId);
        Assert.Equal(compared.Runs[1].RunId, found.FullRunId);
        ComparisonLine line = compared.Comparison.Lines.Last(l => l.Indicator.Id is "home.firm_use_share");
        Assert.Equal(line.Effect.Mean.GetValueOrDefault(), outcome.TotalMean, 1e-6);
    }

    [Fact]
    public async Task Training_Is_A_Lever_Though_It_Is_Money_Alone()
    {
        const string Training = """
              reskilling: {budget: {2024: 900 億円, 2027: 0}}

            """;
        string path = Write("four.yaml", Three.TrimEnd() + "\n" + Training);
        LoadOptions options = Options().ToLoadOptions();
        ResolvedScenario? whole = Simulation.Load(path, options).Scenario;
        ResolvedScenario? without = Simulation.Load(Write("three.yaml", Three), options).Scenario;
        Assert.NotNull(whole);
        Assert.NotNull(without);
        Assert.Contains("reskilling", whole.LeverIds, StringComparer.Ordinal);
        Assert.Equal(without.ResolvedJson, whole.WithLevers(without.LeverIds).ResolvedJson);
        Attribution found = await ExplainAsync(
            path, new ExplainOptions { By = PlayerKind.Pillar, Outcomes = ["home.unemployment_rate_percent"] });
        AttributedShare people = Assert.Single(found.Outcomes).Shares.Single(share => share.Id is "collaborate");
        Assert.NotEqual(0.0, people.Mean);
    }

    [Fact]
    public async Task A_Lever_Without_Any_Effect_Gets_Exactly_Nothing()
    {
        Attribution found = await ExplainAsync(
            Write("three.yaml", Three), new ExplainOptions { Month = new DateOnly(2027, 6, 1) });
        Assert.All(found.Outcomes, outcome =>
        {
            AttributedShare idle = outcome.Shares.Single(share => share.Id is "ai_safety_institute");
            Assert.Equal(BigInteger.Zero, Exact(idle.Exact).Top);
            Assert.Equal((0.0, 0.0), (idle.Last.Mean, idle.First.Mean));
            Assert.All(
                outcome.Pairs.Where(pair => pair.OtherId is "ai_safety_institute"),
                pair => Assert.Equal(0.0, pair.Index.Mean));
        });
    }

    [Fact]
    public async Task A_Second_Call_Runs_Nothing_And_Finds_The_Same()
    {
        string path = Write("three.yaml", Three);
        var options = new ExplainOptions { Run = Options() };
        AttributionPlan first = await Explanation.Open(path, options).PlanAsync();
        Assert.Equal((3, 8, 6), (first.Players.Count, first.Runs, first.RunsLeft));
        Assert.NotNull(first.Left);
        Attribution one = (await Explanation.Open(path, options).RunAsync()).Attribution;
        Explanation again = Explanation.Open(path, options with { Run = Options() with { Threads = 5 } });
        AttributionPlan second = await again.PlanAsync();
        Assert.Equal((8, 0), (second.Runs, second.RunsLeft));
        Attribution other = (await again.RunAsync()).Attribution;
        Assert.Equal(
            one.Outcomes.SelectMany(outcome => outcome.Shares).Select(share => share.Exact),
            other.Outcomes.SelectMany(outcome => outcome.Shares).Select(share => share.Exact), StringComparer.Ordinal);
        Assert.Empty(RunRegistry.List(Options().OutDirectory));
    }

    [Fact]
    public async Task Levers_Of_A_Pillar_Are_Pulled_Together_And_Sampling_Says_That_It_Estimates()
    {
        string path = Write("three.yaml", Three);
        Attribution pillars = await ExplainAsync(path, new ExplainOptions { By = PlayerKind.Pillar });
        Assert.Equal("trust use", string.Join(' ', pillars.Outcomes[0].Shares.Select(share => share.Id)));
        Attribution sampled = await ExplainAsync(path, new ExplainOptions { Orders = 5 });
        Assert.Equal(5, sampled.Orders);
        Assert.All(sampled.Outcomes[0].Shares, share => Assert.NotNull(share.SamplingLower));
        Assert.Equal(pillars.Outcomes[0].TotalExact, sampled.Outcomes[0].TotalExact);
    }

    [Fact]
    public void A_Scenario_With_Fewer_Levers_Is_The_One_That_A_File_Without_Them_Gives()
    {
        LoadOptions options = Options().ToLoadOptions();
        ResolvedScenario? whole = Simulation.Load(Write("three.yaml", Three), options).Scenario;
        ResolvedScenario? fewer = Simulation.Load(
            Write("fewer.yaml", "extends: three.yaml\nversion: 1\nid: three\ntitle: {ja: \"三\", en: Three}\n"
                + "remove: [government_lead_use]\n"), options).Scenario;
        Assert.NotNull(whole);
        Assert.NotNull(fewer);
        ResolvedScenario kept = whole.WithLevers(["awareness_campaign", "ai_safety_institute"]);
        Assert.Equal(fewer.ResolvedJson, kept.ResolvedJson);
        Assert.Equal("ai_safety_institute awareness_campaign", string.Join(' ', kept.LeverIds));
        Assert.Equal(whole.ResolvedJson, whole.WithLevers(whole.LeverIds).ResolvedJson);
    }

    [Fact]
    public async Task A_Run_Is_Explained_As_It_Was_Run_And_What_Cannot_Be_Explained_Is_Refused()
    {
        string path = Write("three.yaml", Three);
        RunResult run = await Simulation.RunAsync(path, Options() with { Replicates = 1 });
        Attribution found = await ExplainAsync(run.Folder, new ExplainOptions());
        Assert.Equal((run.Manifest.RunId, 1), (found.FullRunId, found.Replicates));
        RunResult changed = await Simulation.RunAsync(
            path, Options() with { Overrides = ["levers.talent.strength=1"] });
        Assert.Equal("run_id", WhatIsWrong(changed.Folder, new ExplainOptions()));
        Assert.Equal("indicator", WhatIsWrong(path, new ExplainOptions { Outcomes = ["none"] }));
        Assert.Equal("month", WhatIsWrong(path, new ExplainOptions { Month = new DateOnly(2040, 1, 1) }));
        string none = Write("none.yaml", Three[..Three.IndexOf("levers:", StringComparison.Ordinal)]);
        Assert.Equal("levers", WhatIsWrong(none, new ExplainOptions()));
    }

    [NodeFact]
    public async Task Numbers_Of_The_Folder_Are_Those_Of_The_Table_And_Its_Pages_Are_Made_From_It()
    {
        string path = Write("three.yaml", Three);
        var scripts = new NodeScripts("AdoptionSim.Parquet.Tests");
        var options = new ExplainOptions { Run = Options() };
        string[] folders =
        [
            (await Explanation.Open(path, options).RunAsync()).Folder,
            (await Explanation.Open(path, options with { Orders = 5 }).RunAsync()).Folder,
        ];
        string output = await scripts.RunAsync("folder.mjs", ["numbers", .. folders]);
        Assert.Contains("resources checked", await scripts.RunAsync("folder.mjs", ["package", .. folders]),
            StringComparison.Ordinal);
        foreach (string made in folders)
        {
            IReadOnlyList<PrintedNumber> numbers = FolderNumbers.Read(made);
            Assert.Contains($"{numbers.Count} numbers checked", output, StringComparison.Ordinal);
            Assert.All(numbers, number => Assert.NotNull(number.Source));
            Assert.Empty(FolderVerification.Check(made).Findings);
            ResultReport report = ResultReport.Open(made);
            Assert.Equal(0, report.Subject.NumbersMissing);
            foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
            {
                string page = await File.ReadAllTextAsync(Path.Combine(made, ReportPage.FileName(language)));
                Assert.Equal(page, report.ToHtml(language));
                Assert.Contains("<svg", page, StringComparison.Ordinal);
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static (BigInteger Top, BigInteger Bottom) Exact(string text)
    {
        string[] parts = text.Split('/');
        return (BigInteger.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture),
            BigInteger.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private string WhatIsWrong(string name, ExplainOptions options) => Assert.Single(
        Assert.Throws<NotComparableException>(() => Explanation.Open(name, options with { Run = Options() })).Problems)
        .What;

    private async Task<Attribution> ExplainAsync(string name, ExplainOptions options) =>
        (await Explanation.Open(name, options with { Run = Options() }).RunAsync()).Attribution;

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private RunOptions Options() => new()
    {
        Threads = 2,
        AssetsDirectory = Repository.Root,
        OutDirectory = Path.Combine(folder.FullName, "runs"),
    };
}
