using System;
using System.Linq;
using AdoptionSim.Reports.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Reports.Tests.Statistics;

public sealed class QuantilesTests
{
    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.9, 3.7)]
    [InlineData(1.0, 4.0)]
    public void Quantile_Is_Of_Type_7(double probability, double expected) =>
        Assert.Equal(expected, Quantiles.Of([4.0, 1.0, 3.0, 2.0], probability), 12);

    [Fact]
    public void Quantile_Lies_Among_The_Values_And_Grows() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<int>>(), values =>
        {
            double[] numbers = [.. values.Get.Select(v => (double)v)];
            double[] quantiles = [.. Enumerable.Range(0, 11).Select(k => Quantiles.Of(numbers, k / 10.0))];
            return quantiles[0] == numbers.Min() && quantiles[^1] == numbers.Max()
                && quantiles.Zip(quantiles.Skip(1)).All(pair => pair.First <= pair.Second);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_Has_No_Quantile()
    {
        Assert.Throws<ArgumentException>(() => Quantiles.Of([], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Of([1.0], 1.5));
    }

    [Theory]
    [InlineData(1, BandKind.None)]
    [InlineData(2, BandKind.MinMax)]
    [InlineData(18, BandKind.MinMax)]
    [InlineData(19, BandKind.Percentiles)]
    public void Band_Is_What_The_Replicates_Resolve(int replicates, BandKind band)
    {
        double[] values = [.. Enumerable.Range(0, replicates).Select(r => (double)r)];
        Estimate estimate = Estimate.Of(values);
        Assert.Equal(band, estimate.Band);
        Assert.Equal(band == BandKind.None, estimate.Lower is null);
        double? expected = band switch
        {
            BandKind.MinMax => values.Max(),
            BandKind.Percentiles => Quantiles.Of(values, 0.95),
            _ => null,
        };
        Assert.Equal(expected, estimate.Upper);
    }

    [Fact]
    public void Estimate_Of_Nothing_Is_Empty()
    {
        Estimate estimate = Estimate.Of([]);
        Assert.Null(estimate.Median);
        Assert.Equal(BandKind.None, estimate.Band);
    }
}
