using System;
using System.IO;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Comparisons;

public sealed class ComparisonBuilderTests
{
    private const int Replicates = 20;

    [Fact]
    public void A_Point_More_In_Every_Replicate_Is_A_Point_Less_Of_Every_Gap()
    {
        using SmallRuns one = new();
        using SmallRuns two = new() { Individuals = (_, country, t) => SmallRuns.Line(country, t) + Extra(country) };
        Comparison comparison = Compare(one, two);
        ComparisonLine usage = LineOf(comparison, "home.individual_usage_reading");
        ComparisonLine gap = LineOf(comparison, "gap.individual_usage.DE.points");
        Assert.Equal(1.0, usage.Effect.Mean.GetValueOrDefault(), 1e-9);
        Assert.Equal(-1.0, gap.Effect.Mean.GetValueOrDefault(), 1e-9);
        Assert.Equal(3.0, gap.Base.Median.GetValueOrDefault(), 1e-9);
        Assert.Equal(2.0, gap.VariantValue.Median.GetValueOrDefault(), 1e-9);
        Assert.True(usage.Effect.BandExcludesZero);
        Assert.Equal(0.0, LineOf(comparison, "home.firm_usage_reading").Effect.Mean);
    }

    [Fact]
    public void Base_Against_Itself_Differs_By_Exactly_Nothing()
    {
        using SmallRuns run = new();
        Comparison comparison = Compare(run, run);
        Assert.All(comparison.Lines, line =>
        {
            Assert.True(line.Effect.Effect.Count == 0 || line.Effect.Mean == 0.0, line.Indicator.Id);
            Assert.True((line.Effect.Deviation ?? 0.0) == 0.0);
        });
    }

    [Fact]
    public void A_Lag_That_Is_Only_A_Bound_Is_Left_Out_And_Counted()
    {
        using SmallRuns run = new();
        ComparisonLine early = Compare(run, run).Lines.First(
            line => line.Indicator.Id is "gap.individual_usage.US.lag_months");
        Assert.Equal(Replicates, early.CensoredPairs);
        Assert.Equal(0, early.Effect.Effect.Count);
        Assert.Null(early.Effect.Mean);
    }

    [Fact]
    public void Every_Number_Has_An_Id_Of_Its_Own_And_Both_Languages_Print_The_Same_Numbers()
    {
        using SmallRuns run = new();
        Comparison comparison = Compare(run, run);
        NumberCatalogue numbers = NumberCatalogue.Of(comparison);
        Assert.True(numbers.Numbers.Count > 100);
        Assert.NotNull(numbers.Find("compare.b.gap.firm_usage.DE.points.2031-06.effect.median"));
        Assert.All(
            numbers.Numbers.Where(number => !number.Text.Ja.EndsWith('万')),
            number => Assert.Equal(number.Text.Ja, number.Text.En));
        string ja = ComparisonText.Render(comparison, ReportLanguage.Ja, 240);
        string en = ComparisonText.Render(comparison, ReportLanguage.En, 240);
        Assert.Contains("最小検出効果", ja, StringComparison.Ordinal);
        Assert.Contains("Detectable", en, StringComparison.Ordinal);
        Assert.Contains("試算", ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_Than_Nineteen_Replicates_Announce_That_Five_To_Ninety_Five_Percent_Are_Refused()
    {
        using SmallRuns run = new();
        Comparison comparison = Compare(run, run, 5);
        Assert.Equal(BandKind.MinMax, comparison.Band);
        Assert.Contains(
            "fewer than 19", ComparisonText.Render(comparison, ReportLanguage.En, 240), StringComparison.Ordinal);
        Assert.All(comparison.Lines, line => Assert.Null(line.Effect.BandExcludesZero));
    }

    [Fact]
    public void Runs_With_Other_Replicates_Are_Refused()
    {
        using SmallRuns one = new();
        using SmallRuns two = new();
        ComparedScenario first = Read(one, "a", 3);
        ComparedScenario second = Read(two, "b", 4);
        Assert.Throws<ArgumentException>(() => ComparisonBuilder.Build("id", [first, second], []));
    }

    private static double Extra(string country) => country is "JP" ? 0.01 : 0.0;

    private static Comparison Compare(SmallRuns one, SmallRuns two, int replicates = Replicates) =>
        ComparisonBuilder.Build("id", [Read(one, "a", replicates), Read(two, "b", replicates)], []);

    private static ComparedScenario Read(SmallRuns runs, string label, int replicates)
    {
        string folder = runs.Write(replicates, label);
        string data = Path.Combine(folder, RunResults.DataFolder);
        return new ComparedScenario(
            label, label, IndicatorValues.Read(table => File.OpenRead(Path.Combine(data, table))));
    }

    private static ComparisonLine LineOf(Comparison comparison, string id) =>
        comparison.Lines.Last(line => string.Equals(line.Indicator.Id, id, StringComparison.Ordinal));
}
