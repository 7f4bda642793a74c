using System;
using System.Collections.Generic;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Time;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class FitTargetTests
{
    private const double TabulatedQuantile95 = 1.6448536269514722;

    private static readonly SurveyParameters Surveys = new()
    {
        Shift = new ParameterFamily(new Dictionary<string, double>(StringComparer.Ordinal)),
        TsrSampleLargeShare = 0.1,
        RespondentsDefault = 500.0,
        DiscrepancyLogOdds = 0.3,
    };

    [Fact]
    public void A_Value_Has_The_Binomial_Deviation_Of_Log_Odds_And_The_Discrepancy()
    {
        FitTarget target = FitTarget.Of(Reading(20.0, respondents: 400), Surveys);
        Assert.Equal(Math.Log(0.25), target.LogOdds, 1e-14);
        Assert.Equal(Math.Sqrt((1.0 / (400.0 * 0.16)) + 0.09), target.Deviation, 1e-14);
    }

    [Fact]
    public void Fewer_Respondents_Widen_The_Deviation_And_Never_Below_The_Discrepancy()
    {
        double last = 0.3;
        foreach (int respondents in new[] { 100_000_000, 10_000, 1_000, 100, 10, 1 })
        {
            double deviation = FitTarget.Of(Reading(35.0, respondents: respondents), Surveys).Deviation;
            Assert.True(deviation > last, $"{respondents}: {deviation} after {last}");
            last = deviation;
        }
    }

    [Fact]
    public void Where_No_Respondents_Are_Printed_The_Usual_Number_Is_Taken() => Assert.Equal(
        FitTarget.Of(Reading(35.0, respondents: 500), Surveys).Deviation,
        FitTarget.Of(Reading(35.0), Surveys).Deviation);

    [Fact]
    public void Bounds_Give_Their_Middle_In_Log_Odds_And_Widen_The_Deviation()
    {
        FitTarget target = FitTarget.Of(Reading(null, 20.0, 80.0, 400), Surveys);
        double halfWidth = Math.Log(4.0) / TabulatedQuantile95;
        Assert.Equal(0.0, target.LogOdds, 1e-14);
        Assert.Equal(Math.Sqrt(0.01 + (halfWidth * halfWidth) + 0.09), target.Deviation, 1e-14);
        Assert.True(target.Deviation > FitTarget.Of(Reading(null, 40.0, 60.0, 400), Surveys).Deviation);
    }

    [Fact]
    public void A_Printed_Value_Counts_Before_Bounds() => Assert.Equal(
        FitTarget.Of(Reading(20.0), Surveys).Deviation, FitTarget.Of(Reading(20.0, 1.0, 99.0), Surveys).Deviation);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 10.0, null)]
    [InlineData(null, null, 10.0)]
    [InlineData(null, 0.0, 10.0)]
    [InlineData(null, 90.0, 100.0)]
    [InlineData(0.0, null, null)]
    [InlineData(100.0, null, null)]
    [InlineData(-1.0, null, null)]
    [InlineData(101.0, null, null)]
    [InlineData(double.NaN, null, null)]
    public void A_Reading_Without_Log_Odds_Is_Refused_By_Name(double? value, double? lower, double? upper)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => FitTarget.Of(Reading(value, lower, upper), Surveys));
        Assert.Contains("'some_row'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Reading_Of_Nobody_Is_Refused() =>
        Assert.Throws<ArgumentException>(() => FitTarget.Of(Reading(20.0, respondents: 0), Surveys));

    private static PublishedReading Reading(
        double? value, double? lower = null, double? upper = null, int? respondents = null) => new()
        {
            SurveyId = "some_row",
            Operator = "tsr",
            CountryCode = "JP",
            FieldMonth = Month.Of(2024, 2),
            SubgroupKind = "all",
            Subgroup = "all",
            Measure = "promotes_use",
            ValuePercent = value,
            LowerPercent = lower,
            UpperPercent = upper,
            Respondents = respondents,
            Role = ReadingRole.Fitted,
            Source = "tsr_2023",
            Flag = "S",
        };
}
