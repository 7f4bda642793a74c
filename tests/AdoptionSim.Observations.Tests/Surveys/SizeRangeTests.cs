using System;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Tests.Surveys;

public sealed class SizeRangeTests
{
    [Theory]
    [InlineData(1, null, 0, 6)]
    [InlineData(10, null, 2, 6)]
    [InlineData(1000, null, 6, 6)]
    [InlineData(5000, null, 6, 6)]
    [InlineData(250, null, 5, 6)]
    [InlineData(1, 49, 0, 2)]
    [InlineData(50, 249, 3, 4)]
    [InlineData(10, 49, 2, 2)]
    [InlineData(1, 299, 0, 4)]
    [InlineData(300, 999, 5, 5)]
    [InlineData(300, 4999, 5, 6)]
    [InlineData(2, 2, 0, 0)]
    public void Nearest_Takes_The_Class_Bounds_Nearest_By_Ratio(int from, int? to, int first, int last)
    {
        SizeRange range = SizeRange.Nearest(SmallCountries.Sizes, from, to);
        Assert.Equal((first, last), (range.First, range.Last));
    }

    [Fact]
    public void Nearest_Refuses_Bounds_Out_Of_Order()
    {
        Assert.Throws<ArgumentException>(() => SizeRange.Nearest(SmallCountries.Sizes, 10, 9));
        Assert.Throws<ArgumentException>(() => SizeRange.Nearest(SmallCountries.Sizes, 0, 9));
        Assert.Throws<ArgumentException>(() => SizeRange.Nearest([], 1, null));
    }
}
