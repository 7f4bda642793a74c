using System;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>Small statistics against their closed forms.</summary>
public sealed class MeasuresTests
{
    [Fact]
    public void The_Median_Is_The_Middle_Or_Between_The_Two_In_The_Middle()
    {
        Assert.Equal(2.0, Measures.Median([3.0, 1.0, 2.0]));
        Assert.Equal(2.5, Measures.Median([4.0, 1.0, 2.0, 3.0]));
    }

    [Fact]
    public void Rank_Correlation_Sees_Order_And_Not_Distance()
    {
        Assert.Equal(1.0, Measures.RankCorrelation([1.0, 2.0, 30.0], [0.1, 0.2, 0.21]), 12);
        Assert.Equal(-1.0, Measures.RankCorrelation([1.0, 2.0, 30.0], [3.0, 2.0, 1.0]), 12);

        // One minus six times the sum of squared rank differences (2) over n(n² − 1) (60).
        Assert.Equal(0.8, Measures.RankCorrelation([1.0, 2.0, 3.0, 4.0], [1.0, 3.0, 2.0, 4.0]), 12);
    }

    [Fact]
    public void The_Slope_Of_Points_On_A_Line_Is_That_Of_The_Line() =>
        Assert.Equal(-0.15, Measures.Slope([1.0, 2.0, 5.0], [0.85, 0.7, 0.25]), 12);

    [Fact]
    public void A_Circle_Against_The_Clock_Has_A_Quarter_Of_Pi_Of_Its_Box()
    {
        double[] angles = [.. Enumerable.Range(0, 3600).Select(k => 2.0 * Math.PI * k / 3600.0)];
        double[] x = [.. angles.Select(Math.Cos)];
        double[] y = [.. angles.Select(Math.Sin)];
        Assert.Equal(Math.PI / 4.0, Measures.SignedArea(x, y), 5);
        Assert.Equal(-Math.PI / 4.0, Measures.SignedArea(y, x), 5);
    }

    [Fact]
    public void The_Most_Exposed_Occupations_Are_The_Most_Exposed()
    {
        CountryPack pack = Fitted.Home.Pack;
        bool[] exposed = Measures.MostExposed(pack);
        Assert.Equal(
            ["B1", "C1", "C2", "C3"],
            Enumerable.Range(0, exposed.Length).Where(o => exposed[o]).Select(o => pack.Occupations[o].Id),
            StringComparer.Ordinal);
    }
}
