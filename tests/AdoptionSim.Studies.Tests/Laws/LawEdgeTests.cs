using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Studies.Tests.Laws;

/// <summary>What the laws do at the ends of their arguments; inside, AdoptionSim.Laws.Tests checks them.</summary>
public sealed class LawEdgeTests
{
    private static readonly LawOptions Few = new() { Agents = 2_000, Seed = 3 };

    [Theory]
    [InlineData(-0.01, 0.3, 0.0, 5)]
    [InlineData(0.03, -0.3, 0.0, 5)]
    [InlineData(0.03, 0.3, -0.1, 5)]
    [InlineData(0.03, 0.3, 1.0, 5)]
    [InlineData(0.03, 0.3, 0.0, 0)]
    [InlineData(double.NaN, 0.3, 0.0, 5)]
    [InlineData(double.PositiveInfinity, 0.3, 0.0, 5)]
    [InlineData(0.03, double.PositiveInfinity, 0.0, 5)]
    [InlineData(0.03, 0.3, double.NaN, 5)]
    public void The_Bass_Law_Refuses_What_Is_Out_Of_Range(double p, double q, double first, int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BassLaw.Check(p, q, first, years, Shipped.Central, Few));

    [Theory]
    [InlineData(0.0, 0.0, 0.0, 0.1, 5)]
    [InlineData(0.0, -1.0, 0.0, 0.1, 5)]
    [InlineData(0.0, 1.0, 0.0, 0.1, 0)]
    [InlineData(double.NaN, 1.0, 0.0, 0.1, 5)]
    [InlineData(0.0, double.PositiveInfinity, 0.0, 0.1, 5)]
    [InlineData(0.0, 1.0, double.NegativeInfinity, 0.1, 5)]
    [InlineData(0.0, 1.0, 0.0, double.NaN, 5)]
    public void The_Probit_Law_Refuses_What_Is_Out_Of_Range(
        double mean, double deviation, double logCost, double decline, int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => ProbitLaw.Check(mean, deviation, logCost, decline, years, Shipped.Central, Few));

    [Theory]
    [InlineData(-2.0, 4.0, 0.0)]
    [InlineData(-2.0, 4.0, -1.0)]
    [InlineData(double.NaN, 4.0, 1.0)]
    [InlineData(-2.0, double.PositiveInfinity, 1.0)]
    [InlineData(-2.0, 4.0, double.NaN)]
    public void The_Social_Law_Refuses_What_Is_Out_Of_Range(double value, double interaction, double scale)
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SocialLaw.Check(value, interaction, scale, Shipped.Central, Few));
        Assert.Throws<ArgumentOutOfRangeException>(() => SocialLaw.StableFixedPoints(value, interaction, scale));
    }

    [Fact]
    public void A_Law_Refuses_Missing_Parameters_And_Options()
    {
        Assert.Throws<ArgumentNullException>(() => BassLaw.Check(0.1, 0.1, 0.0, 1, null!, Few));
        Assert.Throws<ArgumentNullException>(() => BassLaw.Check(0.1, 0.1, 0.0, 1, Shipped.Central, null!));
        Assert.Throws<ArgumentNullException>(() => ProbitLaw.Check(0.0, 1.0, 0.0, 0.1, 1, null!, Few));
        Assert.Throws<ArgumentNullException>(() => ProbitLaw.Check(0.0, 1.0, 0.0, 0.1, 1, Shipped.Central, null!));
        Assert.Throws<ArgumentNullException>(() => SocialLaw.Check(0.0, 1.0, 1.0, null!, Few));
        Assert.Throws<ArgumentNullException>(() => SocialLaw.Check(0.0, 1.0, 1.0, Shipped.Central, null!));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(10, 0)]
    public void A_Law_Refuses_Nobody_And_No_Thread(int agents, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BassLaw.Check(
            0.1, 0.1, 0.0, 1, Shipped.Central, new LawOptions { Agents = agents, Threads = threads }));

    [Theory]
    [InlineData(-1000.0, 1.0, 1.0, 0.0)]
    [InlineData(-100.0, 1.0, 1.0, 0.0)]
    [InlineData(-100.0, 0.0, 1.0, 0.0)]
    [InlineData(-3.0, 1.0, 0.01, 0.0)]
    [InlineData(3.0, 1.0, 0.01, 1.0)]
    [InlineData(36.0, 1.0, 1.0, 1.0)]
    [InlineData(100.0, 0.0, 1.0, 1.0)]
    [InlineData(100.0, 1.0, 1.0, 1.0)]
    [InlineData(1000.0, 1.0, 1.0, 1.0)]
    public void A_Choice_Beyond_Doubt_Has_One_Fixed_Point_At_The_End(
        double value, double interaction, double scale, double expected) =>
        Assert.Equal(expected, Assert.Single(SocialLaw.StableFixedPoints(value, interaction, scale)), 1e-12);

    [Fact]
    public void A_Steep_Interaction_Has_Fixed_Points_At_Both_Ends()
    {
        IReadOnlyList<double> stable = SocialLaw.StableFixedPoints(-100.0, 200.0, 1.0);
        Assert.Equal(2, stable.Count);
        Assert.Equal(0.0, stable[0], 1e-12);
        Assert.Equal(1.0, stable[1], 1e-12);
    }

    [Theory]
    [InlineData(-100.0, 0.0)]
    [InlineData(100.0, 1.0)]
    public void The_Social_Law_Holds_Where_The_Share_Rounds_To_An_End(double value, double expected)
    {
        LawReport law = SocialLaw.Check(value, 1.0, 1.0, Shipped.Central, Few);
        Assert.Equal(["from below", "from above"], law.Points.Select(point => point.Label), StringComparer.Ordinal);
        Assert.All(law.Points, point =>
        {
            Assert.Equal(expected, point.Analytic, 1e-12);
            Assert.Equal(expected, point.MeanField, 1e-12);
            Assert.Equal(expected, point.Agents);
            Assert.Equal(0.0, point.StandardError, 1e-12);
        });
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.37)]
    public void Without_Hazards_The_Share_Stays(double first)
    {
        LawReport law = BassLaw.Check(0.0, 0.0, first, 4, Shipped.Central, Few);
        Assert.Equal(4, law.Points.Count);
        Assert.All(law.Points, point =>
        {
            Assert.Equal((first, first, first), (point.Analytic, point.MeanField, point.Naive));
            Assert.Equal(law.Points[0].Agents, point.Agents);
            Assert.Equal(Math.Sqrt(first * (1.0 - first) / Few.Agents), point.StandardError, 1e-9);
            Assert.InRange(point.Agents, first - (5.0 * point.StandardError), first + (5.0 * point.StandardError));
        });
    }

    [Fact]
    public void A_First_Share_Near_Zero_Carries_Its_Whole_Variance()
    {
        // Logistic growth from a small share multiplies share and deviation alike while the share is small.
        const double First = 5e-8;
        LawPoint point = BassLaw.Check(0.0, 1.0, First, 1, Shipped.Central, Few).Points[0];
        double growth = Math.E;
        double drawn = (growth * growth) - growth;
        double variance = First / Few.Agents * ((growth * growth) + drawn);
        Assert.Equal(1.0, point.StandardError / Math.Sqrt(variance), 0.02);
    }
}
