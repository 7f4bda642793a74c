using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Notebooks.Tests.Running;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime;

namespace AdoptionSim.Notebooks.Tests.Views;

/// <summary>Runs, comparisons and explanations as a notebook sees them.</summary>
[Collection(nameof(InOneFolder))]
public sealed class ResultTests(SmallResults results) : IClassFixture<SmallResults>
{
    private static readonly DateOnly LastMonth = new(2025, 6, 1);

    [Fact]
    public void Series_Says_What_The_Printed_Number_Says()
    {
        PrintedNumber printed = FolderNumbers.Read(results.Run.Folder).Single(
            number => number.Id == "usage.firm_usage.JP.2025-06.median");
        double? median = results.Run.Usage("firm_usage").At(LastMonth).Median;
        Assert.Equal(printed.Exact, median?.ToString("R", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Single_Calls_Give_The_Results_That_Notebooks_Read()
    {
        Scenario none = SmallScenarios.Base.Without("talent").Named("none", "無", "None");
        ComparisonResult compared = await Simulation.CompareAsync(
            [SmallScenarios.Base.Resolved, none.Resolved], results.Options);
        Assert.Equal((2, results.Comparison.Id), (compared.Reused, compared.Open().Id));
        Assert.Equal(compared.Comparison.Lines.Count, compared.Table("comparison").RowCount);
        string single = Path.Combine(results.Path0, "single");
        RunResult run = await Simulation.RunAsync(
            SmallScenarios.Base.Resolved, results.Options with { OutDirectory = single });
        Assert.Equal(results.Run.ResultDigest, run.Manifest.ResultDigest);
        Assert.Equal(results.Run.Table("occupation").RowCount, run.Table("occupation").RowCount);
        Assert.Equal(results.Run.Gap("US").At(LastMonth), run.Gap("US").At(LastMonth));
    }

    [Fact]
    public void Gap_Is_The_Difference_Of_Uses_In_Every_Replicate()
    {
        Series gap = results.Run.Gap("US", "firm_usage");
        Series difference = results.Run.Usage("firm_usage", "US").Minus(results.Run.Usage("firm_usage", "JP"));
        for (int r = 0; r < gap.Replicates; r++)
        {
            for (int t = 0; t < gap.Months.Count; t++)
            {
                Assert.Equal(gap.Curve(r)[t].HasValue, difference.Curve(r)[t].HasValue);
                Assert.Equal(gap.Curve(r)[t] ?? 0.0, difference.Curve(r)[t] ?? 0.0, 9);
            }
        }
    }

    [Fact]
    public void Table_Gives_Typed_Columns_And_Rows_That_Fit()
    {
        ResultTable aggregate = results.Run.Table("aggregate");
        ResultTable last = aggregate.Where("country", "JP").Where("month", LastMonth).Where("replicate", 1);
        Assert.Equal(1, last.RowCount);
        double? read = last.Numbers("firm_usage_reading")[0];
        Assert.Equal(100.0 * read, results.Run.Usage("firm_usage").Curve(1)[^1]);
        Assert.Equal("JP", last.Texts("country")[0]);
        Assert.Equal([LastMonth], last.Dates("month"));
        Assert.Equal(
            "country month",
            string.Join(' ', last.Select("country", "month").Columns.Select(column => column.Name)));
        double?[] ordered = [.. aggregate.OrderBy("trust_index", descending: true).Numbers("trust_index")];
        Assert.Equal(ordered.OfType<double>().OrderDescending(), ordered.OfType<double>());
        Assert.Equal(aggregate.RowCount + 1, aggregate.ToCsv().Split("\r\n").Length - 1);
    }

    [Fact]
    public void Wrong_Names_Are_Refused_With_Those_That_There_Are()
    {
        Run run = results.Run;
        Assert.Contains("aggregate", Refused(() => run.Table("agregate")), StringComparison.Ordinal);
        Assert.Contains("comparator", Refused(() => run.Table("gap").Texts("cuntry")), StringComparison.Ordinal);
        Assert.Contains(
            "numbers", Refused(() => run.Table("gap").Numbers("measure")), StringComparison.Ordinal);
        Assert.Contains("firm_usage", Refused(() => run.Usage("firms")), StringComparison.Ordinal);
        Assert.Contains("log_odds", Refused(() => run.Gap("US", "private_ai_investment")), StringComparison.Ordinal);
        Assert.Contains("XX", Refused(() => run.Gap("XX")), StringComparison.Ordinal);
        Assert.Contains("real_wage", Refused(() => run.Work("wage")), StringComparison.Ordinal);
        Assert.Contains("usage.firm_usage", Refused(() => run.Figure("none")), StringComparison.Ordinal);
        Assert.Contains("none", Refused(() => run.Cite(CitationStyle.Apa, number: "none")), StringComparison.Ordinal);
        Assert.Contains("XX", Refused(() => Run.Open("XX")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Is_Found_Again_And_Says_The_Same()
    {
        Run again = Run.Open(results.Run.Id[..12], results.Options.OutDirectory);
        Assert.Equal(results.Run.ToString(), again.ToString());
        Assert.Contains(
            results.Run.Id[..16], Run.List(results.Options.OutDirectory).ToString(), StringComparison.Ordinal);
        RunComparison comparison = RunComparison.Open(results.Comparison.Folder);
        Assert.Equal(results.Comparison.ToString(), comparison.ToString());
        Assert.Throws<FormatException>(() => RunComparison.Open(results.Run.Folder));
    }

    [Fact]
    public async Task Run_Of_A_Scenario_In_Code_Runs_Again_From_Its_Folder()
    {
        Scenario changed = SmallScenarios.Base.Set("parameters.social_interaction", 2).Without("talent")
            .Named("again", "再", "Again");
        Run run = await changed.RunAsync(results.Options);
        Assert.Contains("as they were left", run.Verify().ToString(), StringComparison.Ordinal);
        RerunReport again = await FolderVerification.RerunAsync(run.Folder, results.Options);
        Assert.Equal(RerunStatus.Same, again.Status);
        Assert.DoesNotContain(
            results.Path0, await File.ReadAllTextAsync(Path.Combine(run.Folder, "manifest.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Tells_How_Far_It_Is_And_Stops_When_Told()
    {
        int heard = 0;
        var progress = new Heard(() => Interlocked.Increment(ref heard));
        await SmallScenarios.Base.WithSeed(3).RunAsync(results.Options, progress);
        Assert.True(heard > 0);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SmallScenarios.Base.WithSeed(4).RunAsync(results.Options, cancellation: stop.Token));
    }

    [Fact]
    public void Comparison_With_Itself_Without_A_Lever_Shows_The_Lever()
    {
        Assert.Equal("small none", string.Join(' ', results.Comparison.Labels));
        Assert.Contains("comparison", results.Comparison.Tables, StringComparer.Ordinal);
        Assert.NotEmpty(results.Comparison.Figures);
        Assert.Contains("as they were left", results.Comparison.Verify().ToString(), StringComparison.Ordinal);
        Assert.Equal(results.Explanation.Attribution.FullRunId, results.Run.Id);
    }

    [Fact]
    public void Plotly_Gets_Curves_With_Days_And_Written_Out_Colours()
    {
        ResultFigure figure = ResultFigure.Of(
            "題", "Title", results.Run.Usage("firm_usage", "JP"), results.Run.Usage("firm_usage", "US"));
        JsonNode json = JsonNode.Parse(figure.ToPlotlyJson() ?? "") ?? throw new FormatException("no JSON");
        JsonArray data = json["data"]?.AsArray() ?? [];
        Assert.Equal(6, data.Count);
        Assert.All(data, trace =>
        {
            Assert.Equal(results.Run.Months.Count, trace?["x"]?.AsArray().Count);
            Assert.Equal(results.Run.Months.Count, trace?["y"]?.AsArray().Count);
        });
        Assert.Equal(
            "#0b5fa5 #b3440c",
            string.Join(' ', data.Select(trace => (string?)trace?["line"]?["color"]).OfType<string>()));
        Assert.Equal("Title (%)", (string?)json["layout"]?["title"]?["text"]);
        Assert.Throws<ArgumentException>(() => ResultFigure.Of(
            "題", "Title", results.Run.Usage("firm_usage"), results.Run.Gap("US")));
    }

    [Fact]
    public void Both_Languages_Are_Shown()
    {
        Run japanese = results.Run.In(ReportLanguage.Ja);
        Assert.Contains("日本", japanese.ToString(), StringComparison.Ordinal);
        Assert.Contains("（出典）", japanese.Cite(), StringComparison.Ordinal);
        Assert.Contains("試算", results.Comparison.In(ReportLanguage.Ja).ToString(), StringComparison.Ordinal);
        Assert.Contains("企業", japanese.Figure("usage.firm_usage").ToHtml(), StringComparison.Ordinal);
    }

    private static string Refused(Func<object> ask) => Assert.ThrowsAny<ArgumentException>(ask).Message;

    private sealed class Heard(Action hear) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => hear();
    }
}
