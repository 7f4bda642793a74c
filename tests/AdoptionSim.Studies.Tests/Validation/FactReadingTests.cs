using AdoptionSim.Model.Population;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>When a figure passes, and how it is printed.</summary>
public sealed class FactReadingTests
{
    private static readonly FactCheck Between = new()
    {
        Id = "x",
        Measure = new BilingualText("量", "quantity"),
        Low = -0.01,
        High = 0.01,
        Source = "design_prior",
        Flag = "D",
    };

    [Fact]
    public void A_Figure_Passes_With_Its_Median_And_Two_Thirds_Of_Its_Runs_Inside()
    {
        Assert.True(new FactReading(Between, [0.0, 0.005, 0.5]).Passes);
        Assert.False(new FactReading(Between, [0.0, 0.5, 0.6]).Passes);

        // The median of two runs on either side says nothing of either.
        Assert.False(new FactReading(Between, [-0.5, 0.5]).Passes);
    }

    [Fact]
    public void Where_Every_Run_Is_Asked_For_One_Outside_Fails()
    {
        FactCheck every = Between with { EveryRun = true };
        Assert.True(new FactReading(every, [0.0, 0.01]).Passes);
        Assert.False(new FactReading(every, [0.0, 0.0, 0.011]).Passes);
    }

    [Fact]
    public void What_Could_Not_Be_Measured_Neither_Counts_Nor_Passes()
    {
        Assert.Equal([0.002], new FactReading(Between, [double.NaN, 0.002, double.PositiveInfinity]).Values);
        var nothing = new FactReading(Between, [double.NaN]);
        Assert.False(nothing.Passes);
        Assert.Null(nothing.Median);
        Assert.Equal(FactNumbers.None, FactNumbers.Median(nothing));
    }

    [Fact]
    public void Figures_Are_Printed_With_Their_Unit_And_Range()
    {
        var reading = new FactReading(Between, [-0.0125, 0.0, 0.002]);
        Assert.Equal("0.00 %", FactNumbers.Median(reading));
        Assert.Equal("[-1.25 %, 0.20 %]", FactNumbers.Band(reading));
        Assert.Equal("-1.00 % … 1.00 %", FactNumbers.Expected(Between));
        Assert.Equal("≥ -0.01", FactNumbers.Expected(Between with { High = null, Unit = FactUnit.Number }));
    }
}
