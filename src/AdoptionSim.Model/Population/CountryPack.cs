using System.Collections.Generic;

namespace AdoptionSim.Model.Population;

/// <summary>
/// What the tables say of one country: its employers, its persons and its private AI investment. All counts are 1:1;
/// the builder deals a country of the wanted scale from them.
/// </summary>
public sealed record CountryPack
{
    /// <summary>ISO 3166 code of two letters.</summary>
    public required string Code { get; init; }

    /// <summary>Number that keys the country's draws; never changes and never repeats.</summary>
    public required uint DrawScope { get; init; }

    /// <summary>Name in both languages.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Occupations, the same list in every country.</summary>
    public required IReadOnlyList<OccupationSpec> Occupations { get; init; }

    /// <summary>Published map that the exposures of the occupations follow, an id of <see cref="ExposureMaps"/>.
    /// </summary>
    public string ExposureMap { get; init; } = ExposureMaps.Ilo;

    /// <summary>Sectors.</summary>
    public required IReadOnlyList<SectorSpec> Sectors { get; init; }

    /// <summary>Size classes, in order of size, without gaps.</summary>
    public required IReadOnlyList<SizeClass> SizeClasses { get; init; }

    /// <summary>Largest headcount that a firm of the open size class may have, persons.</summary>
    public required int LargestFirmPersons { get; init; }

    /// <summary>Employers. Their persons add to the employed among <see cref="Persons"/>.</summary>
    public required IReadOnlyList<EmployerCell> Employers { get; init; }

    /// <summary>Persons aged 15 or more.</summary>
    public required IReadOnlyList<PersonCell> Persons { get; init; }

    /// <summary>What the tables say about work; null where the labour market is not simulated.</summary>
    public WorkTables? Work { get; init; }

    /// <summary>Published private AI investment by calendar year, bn USD.</summary>
    public required IReadOnlyDictionary<int, double> InvestmentBnUsdByYear { get; init; }
}
