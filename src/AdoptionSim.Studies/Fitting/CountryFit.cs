using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdoptionSim.Kernel;
using AdoptionSim.Runtime.Hosting;
using MathNet.Numerics.LinearAlgebra;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// Fits one country: most likely parameters by Gauss–Newton steps on the engine, then an ensemble from the posterior's
/// normal approximation. Each member is run once more and corrected, so that it still meets the data where the
/// approximation is not straight enough.
/// </summary>
internal sealed class CountryFit
{
    private const double DifferenceShareOfDeviation = 0.25;
    private const double NormalQuantile95 = 1.6448536269514722;
    private const int Corrections = 2;
    private static readonly DrawStream MemberStream = new("fit.member");

    private readonly FitProblem problem;
    private readonly FitSimulator simulator;
    private readonly BlockThreads threads;
    private readonly Draws draws;
    private readonly int[] shiftOfTarget;
    private readonly int[] simulated;
    private readonly GaussNewton solver;
    private int simulations;

    public CountryFit(
        FitProblem problem, FitSimulator simulator, BlockThreads threads, ulong seed, uint drawScope,
        Action<string> report)
    {
        this.problem = problem;
        this.simulator = simulator;
        this.threads = threads;
        draws = new Draws(DrawKey.For(seed, 0, drawScope), MemberStream);
        shiftOfTarget = [.. problem.Targets.Select(problem.ShiftOf)];
        simulated = [.. Enumerable.Range(0, problem.Parameters.Count)
            .Where(k => problem.Parameters[k].MovesWithData && !problem.Parameters[k].IsShift)];
        solver = new GaussNewton(
            Vector<double>.Build.DenseOfEnumerable(problem.Parameters.Select(p => p.Mean)),
            Vector<double>.Build.DenseOfEnumerable(problem.Parameters.Select(p => p.Deviation)),
            OrNothing([.. problem.Targets.Select(t => t.LogOdds)]),
            OrNothing([.. problem.Targets.Select(t => t.Deviation)]),
            Predict,
            Jacobian,
            (iteration, cost) => report($"{problem.CountryCode}: step {iteration}, cost {cost:F3}"));
    }

    /// <summary>Fits, and draws an ensemble.</summary>
    /// <param name="shared">
    /// Members of the home country's ensemble, which set what they share with this country; empty for the home country.
    /// </param>
    /// <param name="members">Members wanted.</param>
    public FitResult Fit(IReadOnlyList<IReadOnlyDictionary<string, double>> shared, int members)
    {
        GaussNewton.Optimum optimum = problem.Targets.Count == 0 ? solver.Prior() : solver.Solve();
        Vector<double>[] points = DrawMembers(optimum, shared, members, out double[][] predictions);
        return new FitResult(
            problem.CountryCode,
            Values(optimum),
            Readings(optimum, predictions),
            [.. points.Select(point => problem.Parameters
                .Select((parameter, k) => (parameter.Id, Value: parameter.FromScale(point[k])))
                .ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal))],
            optimum.Cost,
            simulations,
            simulator.Persons);
    }

    /// <summary>The library has no vectors without elements; a country without readings is never predicted.</summary>
    private static Vector<double> OrNothing(double[] values) =>
        Vector<double>.Build.DenseOfArray(values.Length == 0 ? [1.0] : values);

    private Vector<double> Predict(Vector<double> at)
    {
        Interlocked.Increment(ref simulations);
        double[] inside = Within(at);
        double[] latent = simulator.Latent(inside);
        for (int row = 0; row < latent.Length; row++)
        {
            latent[row] += shiftOfTarget[row] < 0 ? 0.0 : inside[shiftOfTarget[row]];
        }

        return Vector<double>.Build.DenseOfArray(latent);
    }

    /// <summary>
    /// Points stay within the ranges of the files, so that a long step cannot leave the model's domain.
    /// </summary>
    private double[] Within(Vector<double> at)
    {
        var inside = new double[at.Count];
        for (int k = 0; k < inside.Length; k++)
        {
            FitParameter p = problem.Parameters[k];
            inside[k] = Math.Clamp(at[k], p.ScaledLow, p.ScaledHigh);
        }

        return inside;
    }

    private Matrix<double> Jacobian(Vector<double> at, Vector<double> predicted)
    {
        Matrix<double> slope = Matrix<double>.Build.Dense(predicted.Count, at.Count);
        threads.ForEach(simulated.Length, piece =>
        {
            int k = simulated[piece];
            double step = DifferenceShareOfDeviation * problem.Parameters[k].Deviation;
            Vector<double> moved = at.Clone();
            moved[k] += step;
            Vector<double> column = (Predict(moved) - predicted) / step;
            lock (slope)
            {
                slope.SetColumn(k, column);
            }
        });
        for (int row = 0; row < predicted.Count; row++)
        {
            if (shiftOfTarget[row] >= 0)
            {
                slope[row, shiftOfTarget[row]] = 1.0;
            }
        }

        return slope;
    }

    private Vector<double>[] DrawMembers(
        GaussNewton.Optimum optimum, IReadOnlyList<IReadOnlyDictionary<string, double>> shared, int members,
        out double[][] predictions)
    {
        Matrix<double> root = optimum.Covariance.Add(optimum.Covariance.Transpose()).Multiply(0.5).Cholesky().Factor;
        var points = new Vector<double>[members];
        var predicted = new double[members][];
        threads.ForEach(members, member =>
        {
            Vector<double> normal = Vector<double>.Build.Dense(
                optimum.At.Count, k => draws.Normal((uint)member, (uint)k));
            Vector<double> change = root * normal;
            Vector<double> point = optimum.At + change;
            if (shared.Count > 0)
            {
                Share(point, shared[member % shared.Count]);
            }

            points[member] = Corrected(optimum, point, change);
            predicted[member] = problem.Targets.Count == 0 ? [] : [.. Predict(points[member])];
        });
        predictions = predicted;
        return points;
    }

    /// <summary>Moves a member so that the engine gives what the normal approximation says of it.</summary>
    private Vector<double> Corrected(GaussNewton.Optimum optimum, Vector<double> point, Vector<double> change)
    {
        if (problem.Targets.Count > 0)
        {
            Vector<double> aim = optimum.Predicted + (optimum.Slope * change);
            for (int round = 0; round < Corrections; round++)
            {
                point += solver.Correction(optimum.Slope, aim - Predict(point));
            }
        }

        return Vector<double>.Build.DenseOfArray(Within(point));
    }

    /// <summary>
    /// Takes the parameters that data of this country say nothing about from the home country's member.
    /// </summary>
    private void Share(Vector<double> point, IReadOnlyDictionary<string, double> member)
    {
        for (int k = 0; k < point.Count; k++)
        {
            FitParameter parameter = problem.Parameters[k];
            if (!parameter.MovesWithData && member.TryGetValue(parameter.Id, out double value))
            {
                point[k] = parameter.ToScale(value);
            }
        }
    }

    private List<FittedValue> Values(GaussNewton.Optimum optimum)
    {
        List<FittedValue> values = [];
        double[] inside = Within(optimum.At);
        for (int k = 0; k < inside.Length; k++)
        {
            FitParameter parameter = problem.Parameters[k];
            double deviation = Math.Sqrt(optimum.Covariance[k, k]);
            values.Add(new FittedValue(
                parameter,
                parameter.FromScale(inside[k]),
                parameter.FromScale(Math.Max(parameter.ScaledLow, inside[k] - (NormalQuantile95 * deviation))),
                parameter.FromScale(Math.Min(parameter.ScaledHigh, inside[k] + (NormalQuantile95 * deviation))),
                1.0 - (deviation / parameter.Deviation)));
        }

        return values;
    }

    private List<FittedReading> Readings(GaussNewton.Optimum optimum, double[][] predictions)
    {
        List<FittedReading> readings = [];
        double[] inside = Within(optimum.At);
        for (int row = 0; row < problem.Targets.Count; row++)
        {
            FitTarget target = problem.Targets[row];
            double reading = optimum.Predicted[row];
            double shift = shiftOfTarget[row] < 0 ? 0.0 : inside[shiftOfTarget[row]];
            int index = row;
            double[] band = [.. predictions.Select(member => member[index]).Order()];
            readings.Add(new FittedReading(
                target, Percent(reading - shift), Percent(reading), Percent(Quantile(band, 0.05)),
                Percent(Quantile(band, 0.95)), (reading - target.LogOdds) / target.Deviation));
        }

        return readings;
    }

    /// <summary>Quantile by linear interpolation between order statistics (type 7).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)Math.Floor(place);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    private static double Percent(double logOdds) => 100.0 / (1.0 + Math.Exp(-logOdds));
}
