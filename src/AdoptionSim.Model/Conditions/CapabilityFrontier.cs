using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// How far AI reaches into the tasks of each occupation as its capability grows, and what the reachable tasks cost in
/// wages (equations C-1, C-2). The frontier is the same in every country.
/// </summary>
public sealed class CapabilityFrontier
{
    private const int BisectionSteps = 100;
    private const double ScaleMax = 4.0;
    private const double HalfWidthSquaredOfUniform = 3.0; // of a uniform distribution with deviation 1
    private static readonly Month FirstPoint = Month.Of(2023, 1);
    private static readonly Month MiddlePoint = Month.Of(2025, 1);
    private static readonly Month LastPoint = Month.Of(2030, 1);

    private readonly NationalParameters parameters;
    private readonly IReadOnlyList<OccupationSpec> occupations;
    private readonly double[] employmentShare;
    private readonly double scale;

    [Scratch("moved in every tick")]
    private readonly double[] capableShare;

    /// <summary>Makes the frontier and scales it so that the weighted capable share meets its benchmark in
    /// 2025.</summary>
    /// <param name="parameters">National parameters.</param>
    /// <param name="pack">The country whose occupations weigh.</param>
    public CapabilityFrontier(NationalParameters parameters, CountryPack pack)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(pack);
        this.parameters = parameters;
        occupations = pack.Occupations;
        employmentShare = EmploymentShares(pack);
        capableShare = new double[occupations.Count];
        scale = Solve(parameters.ExposureBenchmarkShare[pack.ExposureMap]);
    }

    /// <summary>Share of each occupation's tasks that AI can do, for the month last moved to.</summary>
    public ReadOnlySpan<double> CapableShareByOccupation => capableShare;

    /// <summary>Capability index of a month: log-linear between the dated points, level after the last one
    /// (C-1).</summary>
    /// <param name="month">The month.</param>
    public double Capability(Month month)
    {
        if (month < MiddlePoint)
        {
            return Between(parameters.Capability2023, parameters.Capability2025, FirstPoint, MiddlePoint, month);
        }

        Month until = month < LastPoint ? month : LastPoint;
        return Between(parameters.Capability2025, parameters.Capability2030, MiddlePoint, LastPoint, until);
    }

    /// <summary>Moves the frontier to a month; returns the share of all tasks that AI can do, weighted by
    /// employment.</summary>
    /// <param name="month">The month.</param>
    public double MoveTo(Month month) => Fill(Capability(month) * scale);

    private static double Between(double from, double to, Month start, Month end, Month month)
    {
        double share = (double)month.Since(start) / end.Since(start);
        return PortableMath.Exp(((1.0 - share) * PortableMath.Log(from)) + (share * PortableMath.Log(to)));
    }

    private static double[] EmploymentShares(CountryPack pack)
    {
        var persons = new double[pack.Occupations.Count];
        double total = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            for (int o = 0; o < persons.Length; o++)
            {
                double part = cell.Persons * pack.Sectors[cell.Sector].OccupationShares[o];
                persons[o] += part;
                total += part;
            }
        }

        for (int o = 0; o < persons.Length; o++)
        {
            persons[o] /= total;
        }

        return persons;
    }

    private double Solve(double benchmarkShare)
    {
        double low = 0.0;
        double high = ScaleMax;
        double capability = Capability(MiddlePoint);
        for (int step = 0; step < BisectionSteps; step++)
        {
            double middle = 0.5 * (low + high);
            if (Fill(capability * middle) < benchmarkShare)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return 0.5 * (low + high);
    }

    /// <summary>Tasks are within reach where their score is at least one minus the effective capability.</summary>
    private double Fill(double effectiveCapability)
    {
        double weighted = 0.0;
        for (int o = 0; o < capableShare.Length; o++)
        {
            double tail = CapableShare(occupations[o], effectiveCapability);
            double bounded = parameters.TaskDifficultyBoundedShare;
            capableShare[o] = bounded == 0.0
                ? tail
                : ((1.0 - bounded) * tail) + (bounded * CapableShareBounded(occupations[o], effectiveCapability));
            weighted += employmentShare[o] * capableShare[o];
        }

        return weighted;
    }

    /// <summary>The same where scores are uniform with the same mean and spread: the hardest task has a
    /// score.</summary>
    private static double CapableShareBounded(OccupationSpec occupation, double effectiveCapability)
    {
        double half = Math.Sqrt(HalfWidthSquaredOfUniform) * occupation.ExposureDeviation;
        double easiest = occupation.ExposureMean + half;
        return Math.Clamp((easiest - 1.0 + effectiveCapability) / (2.0 * half), 0.0, 1.0);
    }

    private static double CapableShare(OccupationSpec occupation, double effectiveCapability)
    {
        double threshold = 1.0 - effectiveCapability;
        if (threshold <= 0.0)
        {
            return 1.0;
        }

        double mean = occupation.ExposureMean;
        double spread = (mean * (1.0 - mean) / (occupation.ExposureDeviation * occupation.ExposureDeviation)) - 1.0;
        return 1.0 - PortableMath.BetaCdf(threshold, mean * spread, (1.0 - mean) * spread);
    }
}
