using System;
using System.Collections.Generic;

namespace AdoptionSim.Observations.Recording;

/// <summary>What all countries left behind in one replicate, in the scenario's order.</summary>
public sealed record ReplicateRecord
{
    /// <summary>Joins the records of the countries.</summary>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="countries">One record for each country of the scenario, in the scenario's order.</param>
    /// <exception cref="ArgumentException">A record is of another replicate, or out of order.</exception>
    public ReplicateRecord(int replicate, IReadOnlyList<CountryRecord> countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        for (int c = 0; c < countries.Count; c++)
        {
            if (countries[c].Replicate != replicate || countries[c].Country != c)
            {
                throw new ArgumentException(
                    $"Place {c} of replicate {replicate} holds country {countries[c].Country} of replicate "
                    + $"{countries[c].Replicate}.",
                    nameof(countries));
            }
        }

        Replicate = replicate;
        Countries = countries;
    }

    /// <summary>Number of the replicate, from 0.</summary>
    public int Replicate { get; }

    /// <summary>The countries; the home country first.</summary>
    public IReadOnlyList<CountryRecord> Countries { get; }
}
