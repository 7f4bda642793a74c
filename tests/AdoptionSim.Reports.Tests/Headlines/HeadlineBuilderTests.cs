using System;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Tests.Headlines;

public sealed class HeadlineBuilderTests
{
    private const string Individuals = "individual_usage";

    [Fact]
    public void Months_Are_The_Last_Wave_The_End_Of_The_Decade_And_The_Horizon()
    {
        using SmallRuns run = new();
        Headline headline = HeadlineBuilder.Build(run.Results(1));
        Assert.Equal([new(2025, 2, 1), new(2030, 12, 1), new(2031, 6, 1)], headline.Months);
        Assert.Equal("run-1", headline.RunId);
        Assert.Equal("JP US DE", string.Join(' ', headline.Countries));
    }

    [Fact]
    public void Months_Outside_The_Run_Are_Left_Out()
    {
        using SmallRuns run = new();
        HeadlineOptions options = new() { Months = [new(2040, 1, 1), new(2025, 2, 1), new(2025, 2, 1)] };
        Assert.Equal([new(2025, 2, 1)], HeadlineBuilder.Build(run.Results(1), options).Months);
    }

    [Fact]
    public void Usage_Is_The_Median_Over_Replicates_In_Percent()
    {
        using SmallRuns run = new() { Individuals = (r, _, _) => 0.1 + (0.01 * r) };
        Estimate value = Usage(HeadlineBuilder.Build(run.Results(21)), Individuals, "JP").Value;
        Assert.Equal(20.0, value.Median ?? 0.0, 9);
        Assert.Equal(11.0, value.Lower ?? 0.0, 9);
        Assert.Equal(29.0, value.Upper ?? 0.0, 9);
    }

    [Fact]
    public void Gap_Has_Points_Log_Odds_And_Lag()
    {
        using SmallRuns run = new();
        GapLine end = HeadlineBuilder.Build(run.Results(2)).Gaps
            .Single(g => g.Measure is Individuals && g.Comparator is "US" && g.Month == new DateOnly(2031, 6, 1));
        Assert.Equal(20.0, end.Points.Median ?? 0.0, 9);
        Assert.Equal(40.0, end.LagMonths.Median ?? 0.0, 6);
        Assert.True(end.LogOdds.Median > 0.0);
        Assert.Equal(0.0, end.LagAtLeastShare);
        Assert.Null(end.Ratio.Median);
    }

    [Fact]
    public void Lag_Before_The_Run_Is_A_Lower_Bound()
    {
        using SmallRuns run = new();
        GapLine early = HeadlineBuilder.Build(run.Results(2)).Gaps.First(g => g.Measure is Individuals);
        Assert.Equal(1.0, early.LagMonths.Median);
        Assert.Equal(1.0, early.LagAtLeastShare);
    }

    [Fact]
    public void Investment_Has_The_Ratio_Only_And_No_Closing()
    {
        using SmallRuns run = new();
        Headline headline = HeadlineBuilder.Build(run.Results(2));
        GapLine line = headline.Gaps.First(g => g.Measure is "private_ai_investment" && g.Comparator is "US");
        Assert.Equal(109.1 / 0.9, line.Ratio.Median ?? 0.0, 9);
        Assert.Null(line.Points.Median);
        Assert.Null(line.LagMonths.Median);
        Assert.DoesNotContain(headline.Closings, c => c.Measure is "private_ai_investment");
    }

    [Fact]
    public void Closing_Is_The_First_Month_From_Which_The_Gap_Stays_Closed()
    {
        // Closed at first, open in months 10 to 19, closed again to the end.
        using SmallRuns run = new()
        {
            Individuals = (_, country, t) => country is "JP" ? 0.5 : t is >= 10 and < 20 ? 0.7 : 0.54,
        };
        ClosingLine line = HeadlineBuilder.Build(run.Results(2)).Closings[0];
        Assert.Equal(new DateOnly(2026, 9, 1), ClosingLine.MonthOf(line.Month.Median ?? 0.0));
        Assert.Equal(0.0, line.NotClosedShare);
        Assert.False(line.BothAtCeiling);
    }

    [Fact]
    public void Closing_Is_Over_Those_That_Close_And_Says_How_Many_Do_Not()
    {
        using SmallRuns run = new()
        {
            Individuals = (r, country, t) => country is "JP" ? 0.5 : r < 15 && t >= 12 + r ? 0.52 : 0.9,
        };
        ClosingLine line = HeadlineBuilder.Build(run.Results(20)).Closings[0];
        Assert.Equal(20, line.Replicates);
        Assert.Equal(15, line.Month.Count);
        Assert.Equal(0.25, line.NotClosedShare);
        Assert.Equal(BandKind.MinMax, line.Month.Band);
        Assert.Equal(new DateOnly(2026, 8, 1), ClosingLine.MonthOf(line.Month.Median ?? 0.0));
    }

    [Fact]
    public void Closing_Under_A_Shared_Ceiling_Is_Flagged()
    {
        using SmallRuns run = new() { Individuals = (_, country, _) => country is "JP" ? 0.93 : 0.96 };
        Assert.All(
            HeadlineBuilder.Build(run.Results(2)).Closings.Where(c => c.Measure is Individuals),
            line => Assert.True(line.BothAtCeiling));
    }

    [Fact]
    public void Country_Without_A_Reading_Cannot_Be_Compared()
    {
        using SmallRuns run = new()
        {
            Individuals = (_, country, t) => country is "US" ? null : SmallRuns.Line(country, t),
        };
        Headline headline = HeadlineBuilder.Build(run.Results(2));
        ClosingLine line = headline.Closings.First(c => c.Comparator is "US");
        Assert.Equal(0, line.Replicates);
        Assert.Null(line.NotClosedShare);
        Assert.Null(Usage(headline, Individuals, "US").Value.Median);
    }

    [Fact]
    public void Work_Is_Of_Home_And_Events_Are_Of_Twelve_Months()
    {
        using SmallRuns run = new();
        Headline headline = HeadlineBuilder.Build(run.Results(21));
        Assert.All(headline.Work, line => Assert.Equal("JP", line.Country));
        Assert.Equal(WorkMeasures.All.Count * headline.Months.Count, headline.Work.Count);
        Estimate employed = Work(headline, "employment", 2).Value;
        Assert.Equal((67_010.0, 67_001.0), (employed.Median ?? 0.0, employed.Lower ?? 0.0));
        Assert.Equal(2.5, Work(headline, "unemployment_rate", 0).Value.Median);

        // Thousands of months 66 to 77 are summed; the second month has no year behind it.
        Assert.Equal(12.0 * 71.5, Work(headline, "laid_off_by_ai", 2).Value.Median ?? 0.0, 9);
        Assert.Equal(0, Work(headline, "laid_off_by_ai", 0).Value.Count);
        Assert.Equal(31.0, Work(headline, "displaced_by_ai", 0).Value.Median ?? 0.0, 9);
    }

    [Fact]
    public void Run_Without_A_Labour_Market_Has_No_Section_On_Work()
    {
        using SmallRuns run = new() { Work = (_, _) => null };
        Headline headline = HeadlineBuilder.Build(run.Results(2));
        Assert.Empty(headline.Work);
        Assert.DoesNotContain(
            HeadlineTables.Of(headline), table => table.Title.En.Contains("Employment", StringComparison.Ordinal));
    }

    [Fact]
    public void Survey_Says_Whether_The_Published_Value_Lies_In_The_Band()
    {
        using SmallRuns inside = new();
        using SmallRuns outside = new() { Wave = r => 0.4 + (0.001 * r) };
        Assert.True(HeadlineBuilder.Build(inside.Results(20)).Surveys.Single().IsInside);
        Assert.False(HeadlineBuilder.Build(outside.Results(20)).Surveys.Single().IsInside);
        Assert.Null(HeadlineBuilder.Build(inside.Results(1)).Surveys.Single().IsInside);
    }

    [Fact]
    public void Published_Bounds_Are_Inside_When_They_Touch_The_Band()
    {
        PublishedBounds(18.0, 21.0, true);
        PublishedBounds(50.0, 60.0, false);
        PublishedBounds(null, 10.0, false);
        PublishedBounds(10.0, null, true);
    }

    [Fact]
    public void What_Is_Not_Simulated_Is_Listed_With_Its_Reason()
    {
        using SmallRuns run = new();
        Assert.Equal(
            "opinions country_not_in_run",
            string.Join(' ', HeadlineBuilder.Build(run.Results(2)).NotSimulated.Select(s => s.NotSimulatedReason)));
    }

    [Theory]
    [InlineData(2025, 1)]
    [InlineData(2031, 12)]
    [InlineData(1, 1)]
    public void Month_Numbers_Go_Both_Ways(int year, int month)
    {
        DateOnly day = new(year, month, 1);
        Assert.Equal(day, ClosingLine.MonthOf(ClosingLine.NumberOf(day)));
        Assert.Equal(day.AddMonths(1), ClosingLine.MonthOf(ClosingLine.NumberOf(day) + 0.5));
    }

    private static void PublishedBounds(double? lower, double? upper, bool expected)
    {
        using SmallRuns run = new()
        {
            Published = SmallRuns.Reading("mic_individuals", "JP", "ever_used", null) with
            {
                LowerPercent = lower,
                UpperPercent = upper,
            },
        };
        Assert.Equal(expected, HeadlineBuilder.Build(run.Results(20)).Surveys.Single().IsInside);
    }

    private static WorkLine Work(Headline headline, string measure, int month) => headline.Work.Single(
        line => string.Equals(line.Measure.Id, measure, StringComparison.Ordinal)
            && line.Month == headline.Months[month]);

    private static UsageLine Usage(Headline headline, string measure, string country) => headline.Usage.First(
        line => string.Equals(line.Measure, measure, StringComparison.Ordinal)
            && string.Equals(line.Country, country, StringComparison.Ordinal));
}
