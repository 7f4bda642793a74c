using System;
using MathNet.Numerics.LinearAlgebra;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// Most likely parameters under normal priors and normal errors, by damped Gauss–Newton steps, with the normal
/// approximation of their posterior around the optimum.
/// </summary>
internal sealed class GaussNewton
{
    private const int IterationsMax = 15;
    private const double CostTolerance = 1e-4;
    private const double FirstDamping = 0.3;
    private const double DampingFactor = 10.0;
    private const double DampingMax = 1e3;

    private readonly Vector<double> priorMean;
    private readonly Vector<double> priorDeviation;
    private readonly Vector<double> target;
    private readonly Vector<double> targetDeviation;
    private readonly Func<Vector<double>, Vector<double>> predict;
    private readonly Func<Vector<double>, Vector<double>, Matrix<double>> jacobian;
    private readonly Action<int, double> report;

    /// <summary>Sets up the problem; all vectors are on the fit's scales.</summary>
    public GaussNewton(
        Vector<double> priorMean, Vector<double> priorDeviation, Vector<double> target, Vector<double> targetDeviation,
        Func<Vector<double>, Vector<double>> predict, Func<Vector<double>, Vector<double>, Matrix<double>> jacobian,
        Action<int, double> report)
    {
        this.priorMean = priorMean;
        this.priorDeviation = priorDeviation;
        this.target = target;
        this.targetDeviation = targetDeviation;
        this.predict = predict;
        this.jacobian = jacobian;
        this.report = report;
    }

    /// <summary>Steps to the optimum.</summary>
    public Optimum Solve()
    {
        Vector<double> at = priorMean.Clone();
        Vector<double> predicted = predict(at);
        double cost = Cost(at, predicted);
        double damping = FirstDamping;
        Matrix<double> slope = jacobian(at, predicted);
        for (int iteration = 0; iteration < IterationsMax; iteration++)
        {
            report(iteration, cost);
            Vector<double> next = at + Step(at, predicted, slope, damping);
            Vector<double> nextPredicted = predict(next);
            double nextCost = Cost(next, nextPredicted);
            if (!(nextCost < cost))
            {
                // Also where the prediction is not a number: such a point is never accepted.
                damping *= DampingFactor;
                if (damping > DampingMax)
                {
                    break;
                }

                continue;
            }

            bool converged = cost - nextCost < CostTolerance * cost;
            (at, predicted, cost) = (next, nextPredicted, nextCost);
            damping /= DampingFactor;
            slope = jacobian(at, predicted);
            if (converged)
            {
                break;
            }
        }

        return new Optimum(at, predicted, cost, slope, Precision(slope, 0.0).Inverse());
    }

    /// <summary>The prior, where there are no data.</summary>
    public Optimum Prior()
    {
        int parameters = priorMean.Count;
        Matrix<double> covariance = Matrix<double>.Build.DenseOfDiagonalVector(priorDeviation.PointwisePower(2.0));
        return new Optimum(priorMean, target, 0.0, Matrix<double>.Build.Dense(1, parameters), covariance);
    }

    /// <summary>
    /// Change of the parameters that moves the prediction by a wanted amount, least in the measure of the prior.
    /// </summary>
    public Vector<double> Correction(Matrix<double> slope, Vector<double> wanted)
    {
        Matrix<double> prior = Matrix<double>.Build.DenseOfDiagonalVector(priorDeviation.PointwisePower(2.0));
        Matrix<double> noise = Matrix<double>.Build.DenseOfDiagonalVector(targetDeviation.PointwisePower(2.0));
        Matrix<double> cross = prior * slope.Transpose();
        return cross * ((slope * cross) + noise).Solve(wanted);
    }

    private double Cost(Vector<double> at, Vector<double> predicted) =>
        0.5 * ((predicted - target).PointwiseDivide(targetDeviation).PointwisePower(2.0).Sum()
            + (at - priorMean).PointwiseDivide(priorDeviation).PointwisePower(2.0).Sum());

    private Matrix<double> Precision(Matrix<double> slope, double damping)
    {
        Matrix<double> weighted = Matrix<double>.Build.DenseOfDiagonalVector(targetDeviation.PointwisePower(-2.0));
        Vector<double> prior = priorDeviation.PointwisePower(-2.0);
        return (slope.Transpose() * weighted * slope)
            + Matrix<double>.Build.DenseOfDiagonalVector(prior * (1.0 + damping));
    }

    private Vector<double> Step(Vector<double> at, Vector<double> predicted, Matrix<double> slope, double damping)
    {
        Vector<double> missing = (target - predicted).PointwiseDivide(targetDeviation.PointwisePower(2.0));
        Vector<double> data = slope.Transpose() * missing;
        Vector<double> prior = (priorMean - at).PointwiseDivide(priorDeviation.PointwisePower(2.0));
        return Precision(slope, damping).Solve(data + prior);
    }

    /// <summary>An optimum and its surroundings.</summary>
    internal sealed record Optimum(
        Vector<double> At, Vector<double> Predicted, double Cost, Matrix<double> Slope, Matrix<double> Covariance);
}
