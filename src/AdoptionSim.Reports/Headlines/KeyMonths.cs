using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Reports.Headlines;

/// <summary>The months that a report looks at when nobody names any.</summary>
public static class KeyMonths
{
    private static readonly DateOnly EndOfDecade = new(2030, 12, 1);

    /// <summary>
    /// The last simulated wave of the survey of individuals, December 2030 and the last month, those in the run.
    /// </summary>
    /// <param name="months">Months of the run, in order.</param>
    /// <param name="simulatedWaves">Operator and field month of every reading that is simulated.</param>
    public static IReadOnlyList<DateOnly> Of(
        IReadOnlyList<DateOnly> months, IEnumerable<(string Operator, DateOnly Month)> simulatedWaves) =>
        Within(
            months,
            [
                .. simulatedWaves.Where(wave => wave.Operator is SurveyOperators.MicIndividuals)
                    .Select(wave => wave.Month).OrderDescending().Take(1),
                EndOfDecade,
                months[^1],
            ]);

    /// <summary>Months that are in the run, each once, in order.</summary>
    /// <param name="months">Months of the run.</param>
    /// <param name="wanted">Months wanted.</param>
    public static IReadOnlyList<DateOnly> Within(IReadOnlyList<DateOnly> months, IEnumerable<DateOnly> wanted) =>
        [.. wanted.Where(months.Contains).Distinct().Order()];
}
