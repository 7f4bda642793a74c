using System;
using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Laws.Tests;

public sealed class ChoiceLaws
{
    private static readonly LawOptions Many = new() { Agents = 50_000, Seed = 7 };

    [Theory]
    [InlineData(-3.0, 1.0, 0.0, 0.3, AdoptionRule.Logit)]
    [InlineData(-1.0, 0.5, 0.5, 0.2, AdoptionRule.Logit)]
    [InlineData(0.0, 2.0, 4.0, 0.6, AdoptionRule.Logit)]
    [InlineData(-1.0, 0.5, 0.5, 0.2, AdoptionRule.Payback)]
    [InlineData(0.0, 2.0, 4.0, 0.6, AdoptionRule.Payback)]
    public void T3_Ranked_Firms_Adopt_Along_A_Cumulative_Normal(double mean, double deviation, double logCost,
        double decline, AdoptionRule rule)
    {
        LawReport law = ProbitLaw.Check(mean, deviation, logCost, decline, years: 12, Central.Parameters, Many, rule);
        Assert.Equal(13, law.Points.Count);
        foreach (LawPoint point in law.Points)
        {
            Assert.Equal(point.Analytic, point.MeanField, 1e-10);
            double tolerance = (4.0 * point.StandardError) + (2.0 / Many.Agents);
            Assert.InRange(point.Agents, point.Analytic - tolerance, point.Analytic + tolerance);
        }
    }

    [Theory]
    [InlineData(-1.0, 1.0, 1.0)]
    [InlineData(0.5, 3.5, 1.0)]
    [InlineData(-2.0, 2.0, 0.6)]
    public void T4_Weak_Interaction_Has_One_Fixed_Point(double value, double interaction, double scale)
    {
        Assert.True(interaction / (4.0 * scale) < 1.0);
        Assert.Single(SocialLaw.StableFixedPoints(value, interaction, scale));
        Holds(SocialLaw.Check(value, interaction, scale, Central.Parameters, Many).Points);
    }

    [Fact]
    public void T4_Strong_Interaction_Has_Two_And_History_Picks()
    {
        LawReport law = SocialLaw.Check(-3.0, 6.0, 1.0, Central.Parameters, Many);
        Assert.Equal(2, SocialLaw.StableFixedPoints(-3.0, 6.0, 1.0).Count);
        Assert.True(law.Points[0].Analytic < 0.1);
        Assert.True(law.Points[1].Analytic > 0.9);
        Holds(law.Points);
    }

    private static void Holds(IReadOnlyList<LawPoint> points)
    {
        foreach (LawPoint point in points)
        {
            Assert.Equal(point.Analytic, point.MeanField, 1e-8);
            double tolerance = 4.0 * Math.Max(point.StandardError, 1e-9);
            Assert.InRange(point.Agents, point.Analytic - tolerance, point.Analytic + tolerance);
        }
    }
}
