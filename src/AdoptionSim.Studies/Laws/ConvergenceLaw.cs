using System;
using System.Collections.Generic;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>Agents approach the expectation: their error falls with the root of their number.</summary>
public static class ConvergenceLaw
{
    /// <summary>
    /// Root mean square distance of the agents' stocks from the expected ones after the last step, over all stocks,
    /// occupations and seeds, per person.
    /// </summary>
    /// <param name="flows">The two markets.</param>
    /// <param name="persons">Number of persons, 1 or more.</param>
    /// <param name="seeds">Number of seeds, from 1 on, 1 or more.</param>
    public static double Error(FlowCase flows, int persons, int seeds)
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(seeds, 1);
        ILabourFlows expected = Run(flows, flows.Expected(persons), persons);
        double squares = 0.0;
        for (int seed = 1; seed <= seeds; seed++)
        {
            ILabourFlows agents = Run(flows, flows.Agents(persons, (ulong)seed), persons);
            for (int o = 0; o < expected.Occupations; o++)
            {
                squares += Square(agents.Employed(o) - expected.Employed(o))
                    + Square(agents.Unemployed(o) - expected.Unemployed(o))
                    + Square(agents.Vacancies(o) - expected.Vacancies(o));
            }
        }

        return Math.Sqrt(squares / seeds / (3.0 * expected.Occupations)) / persons;
    }

    /// <summary>Slope of the log error over the log number of persons, by least squares.</summary>
    /// <param name="persons">Numbers of persons, two different ones or more.</param>
    /// <param name="errors">Error at each number, above 0.</param>
    public static double Slope(IReadOnlyList<int> persons, IReadOnlyList<double> errors)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentOutOfRangeException.ThrowIfNotEqual(errors.Count, persons.Count, nameof(errors));
        double meanX = 0.0;
        double meanY = 0.0;
        for (int k = 0; k < persons.Count; k++)
        {
            meanX += Math.Log(persons[k]) / persons.Count;
            meanY += Math.Log(errors[k]) / persons.Count;
        }

        double cross = 0.0;
        double square = 0.0;
        for (int k = 0; k < persons.Count; k++)
        {
            double x = Math.Log(persons[k]) - meanX;
            cross += x * (Math.Log(errors[k]) - meanY);
            square += x * x;
        }

        return cross / square;
    }

    private static double Square(double value) => value * value;

    private static ILabourFlows Run(FlowCase flows, ILabourFlows market, int persons)
    {
        for (int step = 0; step < flows.Steps; step++)
        {
            double[] target = (double[])flows.TargetPerPerson(step).Clone();
            for (int o = 0; o < target.Length; o++)
            {
                target[o] *= persons;
            }

            market.Advance(target);
        }

        return market;
    }
}
