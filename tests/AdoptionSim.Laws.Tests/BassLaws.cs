using System;
using System.Collections.Generic;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Laws.Tests;

public sealed class BassLaws
{
    private static readonly LawOptions Many = new() { Agents = 300_000, Seed = 42 };

    [Fact]
    public void T1_Closed_Form_Gives_The_Published_Values()
    {
        double At(double years) => BassLaw.ClosedForm(0.03, 0.38, 0.0, years);
        Assert.Equal(0.03576, At(1), 0.000005);
        Assert.Equal(0.33120, At(5), 0.000005);
        Assert.Equal(0.8128032212, At(10), 0.00000000005);
        Assert.Equal(0.97161, At(15), 0.000005);
        Assert.Equal(0.99626, At(20), 0.000005);
    }

    [Theory]
    [InlineData(0.03, 0.38, 0.0)]
    [InlineData(0.02, 0.5, 0.0)]
    [InlineData(0.45, 0.3, 0.1)]
    [InlineData(0.2, 0.0, 0.0)]
    public void T1_Expectation_Is_The_Closed_Form_And_Agents_Are_Within_Four_Standard_Errors(double p, double q,
        double first)
    {
        LawReport law = BassLaw.Check(p, q, first, years: 20, Central.Parameters, Many);
        Assert.Equal(20, law.Points.Count);
        foreach (LawPoint point in law.Points)
        {
            Assert.Equal(point.Analytic, point.MeanField, 1e-12);
            double binomial = Math.Sqrt(point.Analytic * (1.0 - point.Analytic) / Many.Agents);
            double tolerance = 4.0 * Math.Max(binomial, point.StandardError);
            Assert.InRange(point.Agents, point.Analytic - tolerance, point.Analytic + tolerance);
        }
    }

    [Theory]
    [InlineData(0.03, 0.38, 0.0)]
    [InlineData(0.02, 0.5, 0.05)]
    [InlineData(0.0, 0.6, 0.01)]
    public void T1_Firms_That_Adopt_As_In_Bass_Follow_The_Same_Curve(double p, double q, double first)
    {
        LawReport law = BassLaw.CheckFirms(p, q, first, years: 20, Central.Parameters, Many);
        Assert.Equal(20, law.Points.Count);
        foreach (LawPoint point in law.Points)
        {
            Assert.Equal(point.Analytic, point.MeanField, 1e-12);
            double binomial = Math.Sqrt(point.Analytic * (1.0 - point.Analytic) / Many.Agents);
            double tolerance = 4.0 * Math.Max(binomial, point.StandardError);
            Assert.InRange(point.Agents, point.Analytic - tolerance, point.Analytic + tolerance);
        }
    }

    [Fact]
    public void T1b_A_Hazard_Held_Constant_Within_The_Month_Runs_Behind()
    {
        IReadOnlyList<LawPoint> points = BassLaw.Check(0.03, 0.38, 0.0, 10, Central.Parameters, Many).Points;
        Assert.Equal(0.80634, points[9].Naive!.Value, 0.000005);
        Assert.Equal(0.81280, points[9].MeanField, 0.000005);
    }

    [Theory]
    [InlineData(0.5, 0.01)]
    [InlineData(1.2, 0.002)]
    public void T2_Without_External_Hazard_The_Curve_Is_Logistic(double q, double first)
    {
        LawReport law = BassLaw.Check(0.0, q, first, years: 15, Central.Parameters, Many);
        Assert.Equal("logistic", law.Name);
        for (int year = 1; year <= 15; year++)
        {
            double logistic = 1.0 / (1.0 + ((1.0 - first) / first * Math.Exp(-q * year)));
            LawPoint point = law.Points[year - 1];
            Assert.Equal(logistic, point.Analytic, 1e-12);
            Assert.Equal(logistic, point.MeanField, 1e-10);
            Assert.InRange(point.Agents, logistic - (4.0 * point.StandardError),
                logistic + (4.0 * point.StandardError));
        }
    }

    [Fact]
    public void T18_The_Error_Of_Agents_Falls_With_The_Root_Of_Their_Number()
    {
        int[] sizes = [1_000, 4_000, 16_000, 64_000];
        const int Seeds = 40;
        double[] logSize = new double[sizes.Length];
        double[] logError = new double[sizes.Length];
        for (int k = 0; k < sizes.Length; k++)
        {
            double squares = 0.0;
            for (ulong seed = 1; seed <= Seeds; seed++)
            {
                LawPoint point = BassLaw.Check(
                    0.1, 0.6, 0.0, 5, Central.Parameters, new LawOptions { Agents = sizes[k], Seed = seed }).Points[4];
                squares += Math.Pow(point.Agents - point.MeanField, 2.0);
            }

            logSize[k] = Math.Log(sizes[k]);
            logError[k] = 0.5 * Math.Log(squares / Seeds);
        }

        Assert.InRange(Slope(logSize, logError), -0.6, -0.4);
    }

    [Fact]
    public void Another_Seed_Gives_Other_Agents()
    {
        LawPoint one = BassLaw.Check(0.1, 0.6, 0.0, 1, Central.Parameters,
            new LawOptions { Agents = 50_000, Seed = 1 }).Points[0];
        LawPoint two = BassLaw.Check(0.1, 0.6, 0.0, 1, Central.Parameters,
            new LawOptions { Agents = 50_000, Seed = 2 }).Points[0];
        Assert.NotEqual(one.Agents, two.Agents);
        Assert.Equal(one.MeanField, two.MeanField);
    }

    private static double Slope(double[] x, double[] y)
    {
        double meanX = 0.0;
        double meanY = 0.0;
        for (int k = 0; k < x.Length; k++)
        {
            meanX += x[k] / x.Length;
            meanY += y[k] / x.Length;
        }

        double cross = 0.0;
        double square = 0.0;
        for (int k = 0; k < x.Length; k++)
        {
            cross += (x[k] - meanX) * (y[k] - meanY);
            square += (x[k] - meanX) * (x[k] - meanX);
        }

        return cross / square;
    }
}
