using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Labour;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Laws.Tests;

public sealed class MatchingLaws
{
    [Theory]
    [InlineData(10, 0.65132)]
    [InlineData(100, 0.63397)]
    [InlineData(1000, 0.63230)]
    public void T7_The_Exact_Rule_Has_The_Published_Mean_And_Draws_Around_It(int n, double perVacancy)
    {
        LawSheet law = MatchingLaw.Check(new MatchingLawSettings { Applications = n, Vacancies = n, Draws = 4000 });
        LawValue exact = law.Values[0];
        Assert.Equal(perVacancy, exact.Analytic / n, 0.000005);
        Assert.Equal(exact.Analytic, exact.MeanField, 1e-9 * n);
        double tolerance = 4.0 * exact.StandardError!.Value;
        Assert.InRange(exact.Agents!.Value, exact.Analytic - tolerance, exact.Analytic + tolerance);
        Assert.True(exact.StandardError < 0.003 * n);
        Assert.Equal(1.0 - (1.0 / Math.E), law.Values[1].MeanField / n, 1e-12);
    }

    [Fact]
    public void T7_The_Exact_Mean_Approaches_The_Exponential_As_One_Over_The_Number()
    {
        double Distance(int n) =>
            (LabourEquations.UrnBallExactMean(n, n) - LabourEquations.UrnBallExponential(n, n)) / n;
        Assert.Equal(10.0, Distance(1_000) / Distance(10_000), 0.01);
        Assert.Equal(0.5 / Math.E / 10_000, Distance(10_000), 1e-8);
    }

    [Theory]
    [InlineData(0, 5, 0.0)]
    [InlineData(5, 0, 0.0)]
    [InlineData(5, 1, 1.0)]
    [InlineData(1, 5, 1.0)]
    public void Matching_At_The_Ends_Is_Certain(int applications, int vacancies, double expected)
    {
        LawValue exact = MatchingLaw.Check(new MatchingLawSettings
        {
            Applications = applications,
            Vacancies = vacancies,
            Draws = 50,
        }).Values[0];
        Assert.Equal(expected, exact.Analytic, 1e-12);
        Assert.Equal(expected, exact.MeanField, 1e-12);
        Assert.Equal((expected, 0.0), (exact.Agents, exact.StandardError));
    }

    [Theory]
    [InlineData(0.0036, 0.14, 0.02507)]
    [InlineData(0.0048, 0.142, 0.03270)]
    public void T8_Unemployment_At_Rest_Is_Separations_Over_Separations_And_Finding(
        double separation, double finding, double published)
    {
        LawValue value = Assert.Single(DmpLaw.Check(new DmpLawSettings
        {
            SeparationHazardPerStep = separation,
            FindingShare = finding,
        }).Values);
        Assert.Equal(published, value.Analytic, 0.000005);
        Assert.Equal(separation / (separation + finding), value.MeanField, 1e-12);
    }

    [Fact]
    public void T8_Efficiency_Follows_From_Finding_And_Tightness()
    {
        LawSheet law = DmpLaw.Check(new DmpLawSettings
        {
            SeparationHazardPerStep = 0.0036,
            FindingShare = 0.14,
            Tightness = 1.16,
        });
        Assert.Equal(["unemployed", "finding", "tightness", "vacancies"],
            law.Values.Take(4).Select(value => value.Quantity), StringComparer.Ordinal);
        Assert.Equal(0.14, law.Values[1].MeanField, 1e-9);
        Assert.Equal(1.16, law.Values[2].MeanField, 1e-6);
        Assert.Equal(1.16 * law.Values[0].Analytic, law.Values[3].MeanField, 1e-6);
    }

    [Fact]
    public void T9_Posts_That_Move_Slowly_Trace_The_Beveridge_Curve()
    {
        double efficiency = 0.14 / Math.Pow(1.16, 0.4);
        Assert.Equal(0.132, efficiency, 0.0005);
        IReadOnlyList<LawValue> points = DmpLaw.Check(new DmpLawSettings
        {
            SeparationHazardPerStep = 0.0036,
            FindingShare = 0.14,
            Efficiency = efficiency,
        }).Values;
        LawValue[] curve = [.. points.Where(point => point.At is not null)];
        double[] unemployed = [0.02, 0.025, 0.03, 0.04];
        double[] published = [0.041, 0.029, 0.022, 0.014];
        Assert.Equal(unemployed.Length, curve.Length);
        for (int k = 0; k < curve.Length; k++)
        {
            Assert.Equal(unemployed[k], curve[k].At!.Value, 1e-15);
            Assert.Equal(published[k], curve[k].Analytic, 0.0005);
            Assert.Equal(curve[k].Analytic, curve[k].MeanField, 1e-6);
        }
    }

    [Fact]
    public void T9_All_The_Way_The_Slow_Market_Stays_On_The_Curve()
    {
        const double Efficiency = 0.132;
        var rules = new FlowRules
        {
            SeparationHazardPerStep = 0.0036,
            OpeningHazardPerStep = 0.0036,
            LayoffSpeedPerStep = 0.1,
            OpeningSpeedPerStep = 0.1,
            Matching = MatchingRule.CobbDouglas,
            MatchingEfficiency = Efficiency,
            MatchExponent = 0.6,
        };
        ExpectedFlows market = LabourLaw.Start(rules, OccupationNetwork.Complete(1), 1.02, persons: 1.0);
        for (int step = 0; step < 200_000; step++)
        {
            double posts = 1.02 - (0.045 * Math.Max(0, step - 1000) / 199_000.0);
            market.Advance([posts]);
            if (step > 1000 && step % 1000 == 0)
            {
                double u = market.Unemployed(0);
                double residual = (0.0036 * (1.0 - u))
                    - (Efficiency * Math.Pow(u, 0.6) * Math.Pow(market.Vacancies(0), 0.4));
                Assert.Equal(0.0, residual, 1e-6);
            }
        }

        Assert.InRange(market.Unemployed(0), 0.035, 0.06);
    }

    [Fact]
    public void The_Law_Of_Search_Refuses_Too_Little_Too_Much_And_The_Impossible()
    {
        static DmpLawSettings With(double? finding, double? efficiency, double? tightness) => new()
        {
            SeparationHazardPerStep = 0.01,
            FindingShare = finding,
            Efficiency = efficiency,
            Tightness = tightness,
        };
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(null, null, null)));
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(null, 0.2, null)));
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(0.1, 0.2, 1.0)));
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(1.2, null, null)));
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(0.5, null, 0.1)));
        Assert.Throws<ArgumentException>(() => DmpLaw.Check(With(0.5, null, 100.0)));
    }
}
