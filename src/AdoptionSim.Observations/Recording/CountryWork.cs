using System.Collections.Generic;

namespace AdoptionSim.Observations.Recording;

/// <summary>What a simulated labour market left behind in one replicate.</summary>
/// <param name="Occupations">Stocks and flows by occupation, age band and sex, by month.</param>
/// <param name="Markets">Vacancies, posts, tasks and wages by occupation, by month.</param>
/// <param name="Transitions">Moves between occupations, by calendar year.</param>
public sealed record CountryWork(
    IReadOnlyList<OccupationRow> Occupations,
    IReadOnlyList<OccupationMarketRow> Markets,
    IReadOnlyList<TransitionRow> Transitions);
