using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Recording;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Observations.Tests.Gaps;

public sealed class GapSeriesTests
{
    [Fact]
    public void Gap_Is_The_Difference_In_Points_And_Log_Odds()
    {
        GapRow row = Assert.Single(GapSeries.Shares(GapMeasure.FirmUsage, [0.2], [0.5]));
        Assert.Equal(30.0, row.Points ?? 0.0, 12);
        Assert.Equal(Math.Log(4.0), row.LogOdds ?? 0.0, 12);
        Assert.Null(row.Ratio);
        Assert.Equal(LagCensoring.AtLeast, row.LagCensoring);
    }

    [Fact]
    public void Gap_Of_A_Country_With_Itself_Is_Exactly_Zero()
    {
        AggregateRow[] months = Months([0.1, 0.35, 0.8], 2.0);
        foreach (GapRow row in GapSeries.Between(months, months))
        {
            Assert.Equal(0.0, row.LogOdds);
            Assert.Equal(row.Measure == GapMeasure.PrivateAiInvestment ? null : 0.0, row.Points);
            Assert.Equal(row.Measure == GapMeasure.PrivateAiInvestment ? null : 0.0, row.LagMonths);
            Assert.Equal(row.Measure == GapMeasure.PrivateAiInvestment ? 1.0 : null, row.Ratio);
        }
    }

    [Fact]
    public void Exchanging_The_Countries_Changes_Signs_Bit_For_Bit() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<(byte Home, byte Comparator)>>(), months =>
        {
            AggregateRow[] home = Months([.. months.Get.Select(m => m.Home / 255.0)], 3.0);
            AggregateRow[] comparator = Months([.. months.Get.Select(m => m.Comparator / 255.0)], 0.7);
            IReadOnlyList<GapRow> there = GapSeries.Between(home, comparator);
            IReadOnlyList<GapRow> back = GapSeries.Between(comparator, home);
            return there.Zip(back).All(pair =>
                pair.First.Points == -pair.Second.Points
                && pair.First.LogOdds == -pair.Second.LogOdds
                && pair.First.LagMonths == -pair.Second.LagMonths
                && pair.First.HomeValue == pair.Second.ComparatorValue);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Investment_Has_A_Ratio_And_Its_Logarithm_Only()
    {
        GapRow row = GapSeries.Between(Months([0.1], 2.0), Months([0.1], 100.0))
            .Single(r => r.Measure == GapMeasure.PrivateAiInvestment);
        Assert.Equal(50.0, row.Ratio);
        Assert.Equal(Math.Log(50.0), row.LogOdds ?? 0.0, 12);
        Assert.Null(row.Points);
        Assert.Null(row.LagMonths);
    }

    [Fact]
    public void Country_Without_A_Reading_Has_No_Gap()
    {
        GapRow row = Assert.Single(GapSeries.Shares(GapMeasure.FirmUsage, [0.2], [null]));
        Assert.Equal(0.2, row.HomeValue);
        Assert.Null(row.Points);
        Assert.Null(row.LogOdds);
        Assert.Null(row.LagMonths);
    }

    [Fact]
    public void Nobody_Or_Everybody_Has_No_Log_Odds() =>
        Assert.Null(Assert.Single(GapSeries.Shares(GapMeasure.FirmUsage, [0.0], [0.5])).LogOdds);

    [Fact]
    public void Rows_Stand_By_Month_Then_Measure()
    {
        IReadOnlyList<GapRow> rows = GapSeries.Between(Months([0.1, 0.2], 1.0), Months([0.3, 0.4], 1.0));
        Assert.Equal(rows.OrderBy(r => r.Month).ThenBy(r => r.Measure), rows);
        Assert.Equal(2 * GapMeasures.All.Count, rows.Count);
    }

    private static AggregateRow[] Months(double[] shares, double investment) =>
    [
        .. shares.Select((share, t) => new AggregateRow
        {
            Month = SmallCountries.Start.Plus(t),
            FirmUsePersonShareTenPlus = share,
            IndividualUsageReading = share,
            FirmUsageReading = share,
            FirmUsageOneTaskReading = share,
            National = SmallCountries.National(investment),
            InvestmentTwelveMonthMean = investment,
            AiSpendYenPerYear = 0,
            IntangibleInvestmentYen = 0,
            LicensedPersons = 0,
        }),
    ];
}
