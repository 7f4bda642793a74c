using System.Collections.Generic;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Population;

/// <summary>
/// What the tables say about work beyond who works where: wages, moves between occupations, participation by age and
/// the cohorts to come. Only countries whose labour market is simulated have them.
/// </summary>
public sealed record WorkTables
{
    /// <summary>
    /// How easily a person of one occupation can work in another, rows add to 1; from-occupation × to-occupation, row
    /// by row.
    /// </summary>
    public required IReadOnlyList<double> Accessibility { get; init; }

    /// <summary>Scheduled wage by sector and size class, yen per month; sector × size class, row by row.</summary>
    public required IReadOnlyList<double> WageYenPerMonth { get; init; }

    /// <summary>
    /// Share of persons of each single year of age, from 15 on, in the labour force; the last entry holds for all older
    /// ages.
    /// </summary>
    public required IReadOnlyDictionary<Sex, IReadOnlyList<double>> ParticipationByAge { get; init; }

    /// <summary>Persons who turn 15 in each calendar year; the last year holds for later ones.</summary>
    public required IReadOnlyDictionary<int, long> NewcomersByYear { get; init; }
}
