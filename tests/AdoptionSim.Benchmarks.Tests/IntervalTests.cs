using System;
using System.Linq;
using AdoptionSim.Benchmarks.Measuring;

namespace AdoptionSim.Benchmarks.Tests;

public sealed class IntervalTests
{
    /// <summary>Ranks of the sign test's band for the median, from published tables (two-sided, 5 %).</summary>
    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(15, 4)]
    [InlineData(20, 6)]
    [InlineData(25, 8)]
    public void The_Band_Has_The_Ranks_Of_The_Sign_Test(int count, int rank)
    {
        Interval interval = Interval.Of(Enumerable.Range(1, count).Reverse().Select(value => (double)value));
        Assert.Equal((rank, (count + 1) / 2.0, count + 1 - rank), (interval.Low, interval.Median, interval.High));
    }

    [Fact]
    public void A_Single_Value_Is_Its_Own_Band() => Assert.Equal(new Interval(3.0, 3.0, 3.0), Interval.Of([3.0]));

    [Theory]
    [InlineData(0.12345, "0.123")]
    [InlineData(1.2345, "1.23")]
    [InlineData(12.345, "12.3")]
    [InlineData(1234.5, "1234")]
    public void Numbers_Have_Three_Digits(double value, string expected) =>
        Assert.Equal(expected, Interval.Digits(value));
}
