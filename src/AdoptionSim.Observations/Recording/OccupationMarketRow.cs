using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// The market of one occupation in one month of one replicate, in persons and posts of the country. For persons who
/// never had an occupation there are stocks of persons only, and no posts or wages.
/// </summary>
public readonly record struct OccupationMarketRow
{
    /// <summary>Month of the tick.</summary>
    public required Month Month { get; init; }

    /// <summary>Occupation; null for persons who never had one.</summary>
    public required string? Occupation { get; init; }

    /// <summary>Unfilled vacancies at the end of the month.</summary>
    public long? Vacancies { get; init; }

    /// <summary>Vacancies opened in the month.</summary>
    public long? VacanciesOpened { get; init; }

    /// <summary>Vacancies of the month taken back because AI left a surplus.</summary>
    public long? VacanciesWithdrawnByAi { get; init; }

    /// <summary>Replacements of the month not opened because AI left a surplus.</summary>
    public long? HiringSuppressedByAi { get; init; }

    /// <summary>Posts that employers want.</summary>
    public long? PostsWanted { get; init; }

    /// <summary>Posts that they would want without AI.</summary>
    public long? PostsWantedWithoutAi { get; init; }

    /// <summary>Employed persons whom AI saves a noticeable share of hours.</summary>
    public long? Complemented { get; init; }

    /// <summary>Persons who lost work to AI and have not found work at the old wage since, by last occupation.
    /// </summary>
    public required long Displaced { get; init; }

    /// <summary>Unemployed for at least a year, by last occupation.</summary>
    public required long LongTermUnemployed { get; init; }

    /// <summary>Share of tasks that AI does alone, over the base staff; null without staff.</summary>
    public double? AutomatedShare { get; init; }

    /// <summary>Share of labour that AI spares, over the base staff; null without staff.</summary>
    public double? LabourReliefShare { get; init; }

    /// <summary>Mean wage at present prices, yen per month.</summary>
    public double? WageYenPerMonth { get; init; }
}
