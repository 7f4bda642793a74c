using System;
using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>Adds the moves between occupations up over each calendar year.</summary>
internal sealed class TransitionMeter
{
    private readonly long[] moves;
    private readonly List<TransitionRow> rows = [];

    /// <summary>Makes a meter.</summary>
    /// <param name="occupations">Number of occupations.</param>
    public TransitionMeter(int occupations)
    {
        moves = new long[WorkCounts.Moves * (occupations + 1) * occupations];
    }

    /// <summary>Rows of the years that have ended.</summary>
    public IReadOnlyList<TransitionRow> Rows => rows;

    /// <summary>Adds a month; in December and the last month of the run, its year ends.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    /// <param name="last">Last month of the run.</param>
    public void Observe(CountrySnapshot country, Month last)
    {
        WorkCounts counts = country.Work;
        int k = 0;
        for (MoveKind kind = MoveKind.Hired; kind <= MoveKind.Reassigned; kind++)
        {
            for (int from = 0; from <= counts.Occupations; from++)
            {
                for (int to = 0; to < counts.Occupations; to++)
                {
                    moves[k++] += counts.Transition(kind, from, to);
                }
            }
        }

        if (country.Month.MonthOfYear == Month.PerYear || country.Month == last)
        {
            EndYear(country);
        }
    }

    private void EndYear(CountrySnapshot country)
    {
        int occupations = country.Work.Occupations;
        for (int k = 0; k < moves.Length; k++)
        {
            if (moves[k] == 0)
            {
                continue;
            }

            int from = k / occupations % (occupations + 1);
            rows.Add(new TransitionRow(
                country.Month.Year, (MoveKind)(k / (occupations * (occupations + 1))),
                OccupationRows.IdOf(country, from), country.Pack.Occupations[k % occupations].Id,
                moves[k] * country.Scale));
        }

        Array.Clear(moves);
    }
}
