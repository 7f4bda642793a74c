using System;
using System.Linq;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class FitParameterTests
{
    /// <summary>95 % point of the standard normal distribution, from tables.</summary>
    private const double TabulatedQuantile95 = 1.6448536269514722;

    [Theory]
    [InlineData("hazard", "per_month", 0.005, 0.05, FitScale.Log)]
    [InlineData("multiplier", "share", 0.5, 1.0, FitScale.Log)]
    [InlineData("ratio", "dimensionless", 0.1, 0.9, FitScale.Log)]
    [InlineData("ceiling", "share", 0.6, 0.99, FitScale.LogOdds)]
    [InlineData("trust", "index_0_1", 0.13, 0.5, FitScale.LogOdds)]
    [InlineData("elasticity", "dimensionless", 0.0, 0.4, FitScale.Plain)]
    [InlineData("drift", "share", -0.1, 0.4, FitScale.Plain)]
    [InlineData("survey_shift.jp.tsr.promotes_use", "logit_points", 0.1, 3.1, FitScale.Plain)]
    [InlineData("survey_shift.jp.tsr.promotes_use", "share", 0.1, 0.9, FitScale.Plain)]
    public void The_Range_And_The_Unit_Choose_The_Scale_And_Shifts_Are_Always_Plain(
        string id, string unit, double low, double high, FitScale expected)
    {
        var parameter = new FitParameter(id, unit, 0.5 * (low + high), low, high, movesWithData: true);
        Assert.Equal(expected, parameter.Scale);
    }

    [Theory]
    [InlineData("per_month", 0.0005, 2.0)]
    [InlineData("share", 0.001, 0.999)]
    [InlineData("logit_points", -9.0, 2.5)]
    public void A_Value_Comes_Back_From_Its_Scale(string unit, double low, double high)
    {
        var parameter = new FitParameter("any", unit, 0.5 * (low + high), low, high, movesWithData: false);
        foreach (double share in Enumerable.Range(0, 101).Select(percent => percent / 100.0))
        {
            double value = low + (share * (high - low));
            Assert.Equal(value, parameter.FromScale(parameter.ToScale(value)), 1e-12);
            double scaled = parameter.ScaledLow + (share * (parameter.ScaledHigh - parameter.ScaledLow));
            Assert.Equal(scaled, parameter.ToScale(parameter.FromScale(scaled)), 1e-9);
        }
    }

    [Fact]
    public void The_Prior_Is_Centred_On_The_Value_And_The_Range_Is_Its_5_And_95_Percent_Points()
    {
        var positive = new FitParameter("rate", "per_month", 0.02, 0.01, 0.08, movesWithData: true);
        Assert.Equal(Math.Log(0.02), positive.Mean, 1e-14);
        Assert.Equal(Math.Log(8.0) / (2.0 * TabulatedQuantile95), positive.Deviation, 1e-14);
        var share = new FitParameter("share", "share", 0.5, 0.2, 0.8, movesWithData: true);
        Assert.Equal(0.0, share.Mean, 1e-14);
        Assert.Equal(Math.Log(4.0) / TabulatedQuantile95, share.Deviation, 1e-14);
        var plain = new FitParameter("shift", "logit_points", 0.3, -1.2, 1.8, movesWithData: true);
        Assert.Equal((0.3, -1.2, 1.8), (plain.Mean, plain.ScaledLow, plain.ScaledHigh));
        Assert.Equal(1.5 / TabulatedQuantile95, plain.Deviation, 1e-14);
    }

    [Theory]
    [InlineData("logit_points", -1.0, -1.0)]
    [InlineData("logit_points", 2.0, 1.0)]
    [InlineData("per_month", 0.2, 0.2)]
    [InlineData("share", 0.4, 0.3)]
    [InlineData("share", 0.4, double.NaN)]
    public void An_Empty_Range_Is_Refused(string unit, double low, double high)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => new FitParameter("narrow", unit, low, low, high, movesWithData: true));
        Assert.Contains("'narrow'", refusal.Message, StringComparison.Ordinal);
    }
}
