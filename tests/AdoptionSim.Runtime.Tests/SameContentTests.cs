using System;
using System.Collections.Generic;

namespace AdoptionSim.Runtime.Tests;

public sealed class SameContentTests
{
    [Fact]
    public void Copies_Are_The_Same_Down_To_Private_Fields_And_Maps()
    {
        Assert.True(SameContent.Of(Make(1.0, 2), Make(1.0, 2)));
        Assert.True(SameContent.Of(new[] { Make(1.0, 2) }, new[] { Make(1.0, 2) }));
        Assert.True(SameContent.Of(null, null));
    }

    [Fact]
    public void The_Least_Difference_Anywhere_Is_Seen()
    {
        Assert.False(SameContent.Of(Make(1.0, 2), Make(Math.BitIncrement(1.0), 2)));
        Assert.False(SameContent.Of(Make(1.0, 2), Make(1.0, 3)));
        Assert.False(SameContent.Of(0.0, -0.0));
        Assert.False(SameContent.Of(Make(1.0, 2), null));
        Assert.False(SameContent.Of(new[] { 1, 2 }, new[] { 1 }));
        Assert.False(SameContent.Of("a", "A"));
        Assert.False(SameContent.Of(1, 1L));
    }

    [Fact]
    public void What_Cannot_Be_Looked_Into_Counts_As_Different()
    {
        int one = 1;
        Assert.False(SameContent.Of((Func<int>)(() => one), (Func<int>)(() => one)));
    }

    private static Sample Make(double number, int hidden) => new(
        number, [new("x", [1, 2])], new Dictionary<string, double>(StringComparer.Ordinal) { ["k"] = number }, hidden);

    private sealed record Part(string Name, IReadOnlyList<int> Numbers);

    private sealed class Sample(double number, List<Part> parts, Dictionary<string, double> map, int hidden)
    {
        public double Number { get; } = number;

        public List<Part> Parts { get; } = parts;

        public Dictionary<string, double> Map { get; } = map;

        public int Twice => 2 * hidden;
    }
}
