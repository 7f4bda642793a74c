using System.Collections.Generic;

namespace AdoptionSim.Observations.Recording;

/// <summary>What one country left behind in one replicate.</summary>
/// <param name="Country">Index of the country in the scenario; 0 is the home country.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Months">One row for each month, in order.</param>
/// <param name="Groups">Rows of groups, by month.</param>
/// <param name="Surveys">Readings, in the order of the published table within a field month.</param>
public sealed record CountryRecord(
    int Country,
    int Replicate,
    IReadOnlyList<AggregateRow> Months,
    IReadOnlyList<GroupRow> Groups,
    IReadOnlyList<SurveyRow> Surveys)
{
    /// <summary>Movements of the government's books, by month.</summary>
    public IReadOnlyList<LedgerRow> Ledger { get; init; } = [];

    /// <summary>Occupations and moves between them; null where the labour market is not simulated.</summary>
    public CountryWork? Work { get; init; }
}
