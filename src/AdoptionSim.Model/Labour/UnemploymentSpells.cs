using System;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Unemployed persons by the length of their spell, as a chain of steps (L-34): who is not hired is one step longer
/// unemployed. It follows an <see cref="ExpectedFlows"/>, whose flows do not depend on it.
/// </summary>
public sealed class UnemploymentSpells
{
    private readonly double[] persons;
    private readonly int lengths;
    private readonly ExpectedFlows flows;

    /// <summary>Starts with all unemployed in the first step of their spell.</summary>
    /// <param name="flows">The market.</param>
    /// <param name="longTermSteps">Steps after which a spell is long, 1 or more.</param>
    public UnemploymentSpells(ExpectedFlows flows, int longTermSteps)
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentOutOfRangeException.ThrowIfLessThan(longTermSteps, 1);
        this.flows = flows;
        lengths = longTermSteps + 1;
        persons = new double[flows.Occupations * lengths];
        for (int o = 0; o < flows.Occupations; o++)
        {
            persons[o * lengths] = flows.Unemployed(o);
        }
    }

    /// <summary>Takes over the last step of the market; called once after each.</summary>
    public void Advance()
    {
        for (int o = 0; o < flows.Occupations; o++)
        {
            Span<double> chain = persons.AsSpan(o * lengths, lengths);
            double searching = 0.0;
            foreach (double some in chain)
            {
                searching += some;
            }

            double hired = 0.0;
            for (int to = 0; to < flows.Occupations; to++)
            {
                hired += flows.HiredFromUnemployment(o, to);
            }

            double remainingShare = searching > 0.0 ? Math.Max(0.0, 1.0 - (hired / searching)) : 0.0;
            chain[^1] = (chain[^1] + chain[^2]) * remainingShare;
            for (int length = lengths - 2; length > 0; length--)
            {
                chain[length] = chain[length - 1] * remainingShare;
            }

            chain[0] = flows.Separated(o);
        }
    }

    /// <summary>Unemployed persons of an occupation whose spell has lasted the long-term steps or more.</summary>
    /// <param name="occupation">Row of the occupation of their last work.</param>
    public double LongTerm(int occupation) => persons[((occupation + 1) * lengths) - 1];

    /// <summary>Unemployed persons of an occupation, of any length of spell.</summary>
    /// <param name="occupation">Row of the occupation of their last work.</param>
    public double All(int occupation)
    {
        double sum = 0.0;
        foreach (double some in persons.AsSpan(occupation * lengths, lengths))
        {
            sum += some;
        }

        return sum;
    }
}
