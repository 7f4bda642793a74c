using System;

namespace AdoptionSim.Kernel.Tests;

public sealed class SineTests
{
    [Fact]
    public void The_Sine_Agrees_With_The_Platform()
    {
        var draws = new Draws(DrawKey.For(3, 0, 0), new DrawStream("test.sine"));
        for (uint k = 0; k < 100_000; k++)
        {
            double turns = draws.Uniform(0, k);
            Assert.Equal(Math.Sin(2.0 * Math.PI * turns), PortableMath.SineOfTurns(turns), 1e-15);
        }
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(0.25, 1.0)]
    [InlineData(0.5, 0.0)]
    [InlineData(0.75, -1.0)]
    [InlineData(1.0, 0.0)]
    [InlineData(-0.25, -1.0)]
    [InlineData(1e15, 0.0)]
    [InlineData(-1e-300, 0.0)]
    public void Quarter_Turns_Are_Exact(double turns, double expected) =>
        Assert.Equal(expected, PortableMath.SineOfTurns(turns));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_Is_Not_Finite_Has_No_Sine(double turns) =>
        Assert.True(double.IsNaN(PortableMath.SineOfTurns(turns)));

    [Fact]
    public void Whole_Turns_And_Signs_Change_Nothing_Else()
    {
        for (int k = 0; k <= 64; k++)
        {
            double turns = k / 64.0;
            double sine = PortableMath.SineOfTurns(turns);
            Assert.Equal(sine, PortableMath.SineOfTurns(turns + 7.0));
            Assert.Equal(-sine, PortableMath.SineOfTurns(-turns), 2e-16);
        }
    }
}
