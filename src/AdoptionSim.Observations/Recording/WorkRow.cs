namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Work in one country and month of one replicate, in persons of the country. Indices are 100 in the first month of the
/// run.
/// </summary>
public sealed record WorkRow
{
    /// <summary>Employed persons.</summary>
    public required long EmployedPersons { get; init; }

    /// <summary>Employed, unemployed and persons in public training.</summary>
    public required long LabourForcePersons { get; init; }

    /// <summary>Persons without work, trainees among them, percent of the labour force; null without one.</summary>
    public double? UnemploymentRatePercent { get; init; }

    /// <summary>Unfilled vacancies, percent of the labour force; null without one.</summary>
    public double? VacancyRatePercent { get; init; }

    /// <summary>Unfilled vacancies, posts.</summary>
    public required long Vacancies { get; init; }

    /// <summary>Mean wage of the employed at prices of the first month, index; null without employed.</summary>
    public double? RealWageIndex { get; init; }

    /// <summary>
    /// Output of an employed person at prices of the first month, index, without the growth that would come without AI;
    /// null without employed.
    /// </summary>
    public double? LabourProductivityIndex { get; init; }

    /// <summary>Wages, percent of output at present prices; null without output.</summary>
    public double? LabourSharePercent { get; init; }

    /// <summary>Gini coefficient of wages over the employed, 0 to 1; null without employed.</summary>
    public double? WageGini { get; init; }

    /// <summary>Wage below which nine tenths of the employed earn over that below which one tenth does.</summary>
    public double? WageP90OverP10 { get; init; }

    /// <summary>Price level, index.</summary>
    public required double PriceIndex { get; init; }

    /// <summary>Persons laid off in the month because AI lowered the need of their firm.</summary>
    public required long LaidOffByAi { get; init; }

    /// <summary>
    /// Persons who were laid off because of AI and have not found work at the old wage since, at the end of the month.
    /// </summary>
    public required long DisplacedByAiPersons { get; init; }

    /// <summary>Employed persons whom AI saves a noticeable share of hours.</summary>
    public required long ComplementedPersons { get; init; }

    /// <summary>The same as a share of the employed; null without employed.</summary>
    public double? ComplementedShare { get; init; }

    /// <summary>Persons moved to another occupation inside their firm in the month.</summary>
    public required long Reassigned { get; init; }

    /// <summary>Replacements of the month not opened because AI left a surplus, posts.</summary>
    public required long HiringSuppressedByAi { get; init; }

    /// <summary>Vacancies of the month taken back because AI left a surplus, posts.</summary>
    public required long VacanciesWithdrawnByAi { get; init; }

    /// <summary>Persons who completed public training in the month.</summary>
    public required long Retrained { get; init; }

    /// <summary>Share of the unemployed who have been so for at least a year; null without unemployed.</summary>
    public double? LongTermUnemployedShare { get; init; }

    /// <summary>Firms that closed in the month, each succeeded by a new one.</summary>
    public required long FirmsClosed { get; init; }

    /// <summary>Hours that AI saves, as a share of those of all employed; null without employed.</summary>
    public double? HoursSavedShare { get; init; }

    /// <summary>
    /// Employed aged 15 to 24 in the quarter of occupations with the highest exposure, index; null where the first
    /// month has none.
    /// </summary>
    public double? YoungEmployedInExposedIndex { get; init; }
}
