using System;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

public sealed class SumsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(67)]
    public void Every_Place_Is_Added(int length)
    {
        long[] sums = [.. Enumerable.Range(0, length).Select(k => (long)k * k)];
        long[] parts = [.. Enumerable.Range(0, length).Select(k => -3_000_000_000L * k)];
        Sums.Add(sums, parts);
        Sums.Add(sums, parts);
        Assert.Equal(Enumerable.Range(0, length).Select(k => ((long)k * k) - (6_000_000_000L * k)), sums);
    }

    [Fact]
    public void Different_Lengths_Are_Refused() =>
        Assert.Throws<ArgumentException>(() => Sums.Add(new long[3], new long[4]));
}
