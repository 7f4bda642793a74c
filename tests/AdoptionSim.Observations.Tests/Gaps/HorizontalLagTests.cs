using System;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Observations.Tests.Gaps;

public sealed class HorizontalLagTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(7.0)]
    [InlineData(18.5)]
    [InlineData(31.25)]
    public void Lag_Of_A_Shifted_Line_Is_The_Shift(double shift)
    {
        double[] comparator = Line(60, 0.0);
        double[] home = Line(60, shift);
        (double months, LagCensoring censoring) = HorizontalLag.At(home, comparator);
        Assert.Equal(shift, months, 9);
        Assert.Equal(LagCensoring.None, censoring);
    }

    [Fact]
    public void Lag_Of_A_Shifted_S_Curve_Is_The_Whole_Month_Shift()
    {
        double[] comparator = [.. Enumerable.Range(0, 80).Select(t => S(t))];
        double[] home = [.. Enumerable.Range(0, 80).Select(t => S(t - 24))];
        Assert.Equal(24.0, HorizontalLag.At(home, comparator).Months, 9);
    }

    [Fact]
    public void Lag_Is_At_Least_The_Run_When_The_Comparator_Started_Above()
    {
        double[] comparator = [0.5, 0.6, 0.7];
        double[] home = [0.1, 0.2, 0.3];
        Assert.Equal((2.0, LagCensoring.AtLeast), HorizontalLag.At(home, comparator));
        Assert.Equal((-2.0, LagCensoring.AheadAtLeast), HorizontalLag.At(comparator, home));
    }

    [Fact]
    public void Lead_Is_A_Negative_Lag() =>
        Assert.Equal((-1.5, LagCensoring.Ahead), HorizontalLag.At([0.1, 0.2, 0.4, 0.6], [0.0, 0.1, 0.2, 0.3]));

    [Fact]
    public void Equal_Values_Have_No_Lag() =>
        Assert.Equal((0.0, LagCensoring.None), HorizontalLag.At([0.1, 0.4], [0.4, 0.4]));

    [Fact]
    public void Exchanging_The_Countries_Only_Changes_The_Sign() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<(byte Home, byte Comparator)>>(), months =>
        {
            double[] home = [.. months.Get.Select(m => m.Home / 255.0)];
            double[] comparator = [.. months.Get.Select(m => m.Comparator / 255.0)];
            return HorizontalLag.At(home, comparator).Months == -HorizontalLag.At(comparator, home).Months;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lag_Needs_The_Same_Months()
    {
        Assert.Throws<ArgumentException>(() => HorizontalLag.At([0.1], [0.1, 0.2]));
        Assert.Throws<ArgumentException>(() => HorizontalLag.At([], []));
    }

    private static double[] Line(int months, double shift) =>
        [.. Enumerable.Range(0, months).Select(t => 0.4 + (0.005 * (t - shift)))];

    private static double S(double t) => 1.0 / (1.0 + Math.Exp(-(t - 40) / 9.0));
}
