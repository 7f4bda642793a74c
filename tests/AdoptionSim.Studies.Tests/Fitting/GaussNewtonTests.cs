using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Studies.Fitting;
using MathNet.Numerics.LinearAlgebra;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class GaussNewtonTests
{
    private static readonly Matrix<double> Design = Matrix<double>.Build.DenseOfArray(new[,]
    {
        { 1.0, 0.5, -0.2 },
        { 0.3, -1.0, 0.8 },
        { -0.6, 0.1, 1.5 },
        { 0.9, 0.9, 0.4 },
        { 1.1, -0.3, 0.2 },
    });

    private static readonly Vector<double> PriorMean = Of(0.2, -0.1, 0.4);
    private static readonly Vector<double> PriorDeviation = Of(0.8, 1.2, 1.0);
    private static readonly Vector<double> Published = Of(0.9, 0.3, 1.4, 0.2, -0.5);

    [Fact]
    public void On_Strong_Linear_Data_The_Mean_Is_The_Closed_Form()
    {
        Vector<double> noise = Of(0.002, 0.001, 0.001, 0.003, 0.002);
        GaussNewton.Optimum optimum = Linear(noise).Solve();
        (Vector<double> mean, Matrix<double> covariance) = ClosedForm(noise);
        Assert.True((optimum.At - mean).InfinityNorm() < 1e-10);
        Assert.True((optimum.Covariance - covariance).Enumerate().Max(Math.Abs) < 1e-10);
        Assert.True((optimum.Predicted - (Design * mean)).InfinityNorm() < 1e-9);
    }

    [Fact]
    public void On_Weak_Linear_Data_The_Covariance_Is_The_Closed_Form_And_The_Mean_Close()
    {
        Vector<double> noise = Of(0.5, 1.0, 0.8, 2.0, 0.7);
        GaussNewton.Optimum optimum = Linear(noise).Solve();
        (Vector<double> mean, Matrix<double> covariance) = ClosedForm(noise);
        Assert.True((optimum.Covariance - covariance).Enumerate().Max(Math.Abs) < 1e-10);
        Vector<double> deviation = covariance.Diagonal().PointwiseSqrt();
        Assert.True((optimum.At - mean).PointwiseDivide(deviation).InfinityNorm() < 1e-3);
    }

    [Fact]
    public void The_Cost_Falls_From_Report_To_Report_To_That_Of_The_Optimum()
    {
        List<double> costs = [];
        Vector<double> noise = Of(0.5, 1.0, 0.8, 2.0, 0.7);
        GaussNewton.Optimum optimum = Linear(noise, (iteration, cost) =>
        {
            Assert.Equal(costs.Count, iteration);
            costs.Add(cost);
        }).Solve();
        costs.Add(optimum.Cost);
        Assert.True(costs.Count > 2);
        for (int k = 1; k < costs.Count; k++)
        {
            Assert.True(costs[k] <= costs[k - 1]);
        }

        Vector<double> error = (Published - (Design * optimum.At)).PointwiseDivide(noise);
        Vector<double> moved = (optimum.At - PriorMean).PointwiseDivide(PriorDeviation);
        Assert.Equal(0.5 * (error.DotProduct(error) + moved.DotProduct(moved)), optimum.Cost, 1e-12);
    }

    [Fact]
    public void On_A_Logistic_Curve_It_Finds_What_Made_The_Data()
    {
        Vector<double> truth = Of(-2.0, 0.7);
        Vector<double> published = Curve(truth);
        Vector<double> noise = Vector<double>.Build.Dense(published.Count, 0.01);
        Vector<double> priorMean = Of(1.0, 0.1);
        Vector<double> priorDeviation = Of(3.0, 1.0);
        GaussNewton.Optimum optimum = new GaussNewton(
            priorMean, priorDeviation, published, noise, Curve, SlopeOfCurve, (_, _) => { }).Solve();
        Vector<double> deviation = optimum.Covariance.Diagonal().PointwiseSqrt();
        Assert.True((optimum.At - truth).PointwiseDivide(deviation).InfinityNorm() < 0.1, optimum.At.ToString());

        // The pulls of data and prior cancel at the most likely point.
        Vector<double> error = (published - optimum.Predicted).PointwiseDivide(noise.PointwisePower(2.0));
        Vector<double> pull = (SlopeOfCurve(optimum.At, optimum.Predicted).Transpose() * error)
            + (priorMean - optimum.At).PointwiseDivide(priorDeviation.PointwisePower(2.0));
        Assert.True(pull.PointwiseMultiply(deviation).InfinityNorm() < 1e-2, pull.ToString());
    }

    [Fact]
    public void A_Step_To_Where_The_Prediction_Is_No_Number_Is_Not_Taken()
    {
        // From 0.5 the first steps overshoot beyond 0; the root of the published value is at 0.04.
        static Vector<double> Root(Vector<double> at) => Of(Math.Sqrt(at[0]));
        static Matrix<double> Slope(Vector<double> at, Vector<double> predicted) =>
            Matrix<double>.Build.Dense(1, 1, 0.5 / predicted[0]);
        GaussNewton.Optimum optimum = new GaussNewton(
            Of(0.5), Of(1.0), Of(0.2), Of(0.05), Root, Slope, (_, _) => { }).Solve();
        Assert.True(double.IsFinite(optimum.Cost));
        Assert.Equal(0.04, optimum.At[0], 5e-3);
    }

    [Fact]
    public void A_Correction_With_Tiny_Noise_Moves_The_Prediction_As_Wanted_And_Least_In_The_Prior()
    {
        Matrix<double> slope = Design.SubMatrix(0, 2, 0, 3);
        Vector<double> wanted = Of(0.3, -0.7);
        Vector<double> noise = Of(1e-7, 1e-7);
        Vector<double> change = new GaussNewton(
            PriorMean, PriorDeviation, wanted, noise, at => slope * at, (_, _) => slope, (_, _) => { })
            .Correction(slope, wanted);
        Assert.True(((slope * change) - wanted).InfinityNorm() < 1e-10);

        // In units of the prior the least change lies in the span of the rows: it is at right angles to their kernel.
        Matrix<double> scaled = slope * Matrix<double>.Build.DenseOfDiagonalVector(PriorDeviation);
        Vector<double> inPrior = change.PointwiseDivide(PriorDeviation);
        Assert.All(scaled.Kernel(), direction => Assert.Equal(0.0, direction.DotProduct(inPrior), 1e-10));
    }

    [Fact]
    public void Without_Data_The_Posterior_Is_The_Prior()
    {
        GaussNewton.Optimum prior = Linear(Of(1.0, 1.0, 1.0, 1.0, 1.0)).Prior();
        Assert.Equal(PriorMean, prior.At);
        Assert.Equal(PriorDeviation.PointwiseMultiply(PriorDeviation), prior.Covariance.Diagonal());
        Assert.Equal(0.0, prior.Cost);
    }

    private static GaussNewton Linear(Vector<double> noise, Action<int, double>? report = null) => new(
        PriorMean, PriorDeviation, Published, noise, at => Design * at, (_, _) => Design, report ?? ((_, _) => { }));

    /// <summary>Mean and covariance in the form of Kalman, which the code under test does not use.</summary>
    private static (Vector<double> Mean, Matrix<double> Covariance) ClosedForm(Vector<double> noise)
    {
        Matrix<double> prior = Matrix<double>.Build.DenseOfDiagonalVector(PriorDeviation.PointwisePower(2.0));
        Matrix<double> errors = Matrix<double>.Build.DenseOfDiagonalVector(noise.PointwisePower(2.0));
        Matrix<double> gain = prior * Design.Transpose() * ((Design * prior * Design.Transpose()) + errors).Inverse();
        return (PriorMean + (gain * (Published - (Design * PriorMean))), prior - (gain * Design * prior));
    }

    private static Vector<double> Curve(Vector<double> at) =>
        Vector<double>.Build.Dense(8, year => 1.0 / (1.0 + Math.Exp(-(at[0] + (at[1] * year)))));

    private static Matrix<double> SlopeOfCurve(Vector<double> at, Vector<double> predicted) =>
        Matrix<double>.Build.Dense(
            8, 2, (year, k) => predicted[year] * (1.0 - predicted[year]) * (k == 0 ? 1.0 : year));

    private static Vector<double> Of(params double[] values) => Vector<double>.Build.DenseOfArray(values);
}
