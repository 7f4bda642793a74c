using System;
using System.Linq;
using AdoptionSim.Reports.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Reports.Tests.Statistics;

public sealed class PairedEstimateTests
{
    [Fact]
    public void Exchanging_Base_And_Variant_Changes_Every_Sign_And_No_Bit()
    {
        Gen<double[]> effects = Gen.Choose(0, 40).SelectMany(
            count => Gen.ArrayOf(Gen.Choose(-1_000_000, 1_000_000).Select(value => value / 7919.0), count));
        Prop.ForAll(effects.ToArbitrary(), values =>
        {
            PairedEstimate one = PairedEstimate.Of(values);
            PairedEstimate other = PairedEstimate.Of([.. values.Select(value => -value)]);
            return one.Effect.Median == -other.Effect.Median
                && one.Effect.Lower == -other.Effect.Upper && one.Effect.Upper == -other.Effect.Lower
                && one.Mean == -other.Mean && one.MeanLower == -other.MeanUpper && one.MeanUpper == -other.MeanLower
                && one.Deviation == other.Deviation && one.MinimumDetectable == other.MinimumDetectable
                && one.MeanExcludesZero == other.MeanExcludesZero && one.BandExcludesZero == other.BandExcludesZero;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Ten pairs 1 to 10: mean 5.5, standard deviation 3.02765, t 2.262 and 0.883 with 9 degrees.</summary>
    [Fact]
    public void Mean_Interval_And_Detectable_Effect_Are_Those_Of_The_Textbook()
    {
        PairedEstimate estimate = PairedEstimate.Of([.. Enumerable.Range(1, 10).Select(k => (double)k)]);
        double error = 3.02765 / Math.Sqrt(10.0);
        Assert.Equal(5.5, estimate.Mean);
        Assert.Equal(5.5, estimate.Effect.Median);
        Assert.Equal(3.02765, estimate.Deviation.GetValueOrDefault(), 1e-5);
        Assert.Equal(5.5 - (2.26216 * error), estimate.MeanLower.GetValueOrDefault(), 1e-4);
        Assert.Equal((2.26216 + 0.88340) * error, estimate.MinimumDetectable.GetValueOrDefault(), 1e-4);
        Assert.True(estimate.MeanExcludesZero);
    }

    [Fact]
    public void Too_Few_Pairs_Give_Neither_Band_Nor_Interval()
    {
        PairedEstimate one = PairedEstimate.Of([1.0]);
        Assert.Equal(1.0, one.Mean);
        Assert.Null(one.MeanLower);
        Assert.Null(one.MinimumDetectable);
        Assert.Null(one.MeanExcludesZero);
        Assert.Equal(BandKind.None, one.Effect.Band);
        PairedEstimate eighteen = PairedEstimate.Of([.. Enumerable.Repeat(1.0, 18)]);
        Assert.Equal(BandKind.MinMax, eighteen.Effect.Band);
        Assert.Null(eighteen.BandExcludesZero);
        Assert.True(PairedEstimate.Of([.. Enumerable.Repeat(1.0, 19)]).BandExcludesZero);
        Assert.Null(PairedEstimate.Of([]).Mean);
    }

    [Fact]
    public void No_Effect_In_Any_Pair_Excludes_Nothing()
    {
        PairedEstimate none = PairedEstimate.Of(new double[20]);
        Assert.Equal((0.0, 0.0, 0.0), (none.Mean, none.Effect.Lower, none.Effect.Upper));
        Assert.Equal((false, false), (none.MeanExcludesZero, none.BandExcludesZero));
    }
}
