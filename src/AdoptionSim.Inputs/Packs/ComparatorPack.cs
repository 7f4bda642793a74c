using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>
/// Builds the tables of a comparator: its own employers, population and totals of the labour force, with the
/// occupations of Japanese sectors and the age profile of the Japanese labour force.
/// </summary>
internal sealed class ComparatorPack
{
    private const string CountriesFile = "data/comparators/countries.csv";
    private const string SectorsFile = "data/comparators/coarse_sectors.csv";
    private const string EmployersFile = "data/comparators/employers.csv";
    private const string PopulationFile = "data/comparators/population_by_age_sex.csv";

    private readonly string code;
    private readonly PackTables tables;
    private readonly CountryPack japan;

    private ComparatorPack(string code, PackTables tables, CountryPack japan)
    {
        this.code = code;
        this.tables = tables;
        this.japan = japan;
    }

    /// <summary>Builds the pack; null when the tables lack the country.</summary>
    /// <param name="code">ISO 3166 code of two letters.</param>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="japan">The pack of Japan.</param>
    public static CountryPack? Build(string code, PackTables tables, CountryPack japan) =>
        new ComparatorPack(code, tables, japan).Pack();

    private CountryPack? Pack()
    {
        CsvRow? country = Own(tables.Rows(
            CountriesFile, "country_iso2", "name_ja", "name_en", "unemployment_2024_percent")).FirstOrDefault();
        CsvRow[] rows = Own(tables.Rows(
            EmployersFile,
            "country_iso2",
            "coarse_sector",
            "size_class",
            "persons_from",
            "persons_to",
            "kind",
            "employers",
            "persons_thousand"));
        if (country is null || rows.Length == 0)
        {
            string file = country is null ? CountriesFile : EmployersFile;
            tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(file), code);
            return null;
        }

        IReadOnlyList<SectorSpec> sectors = Sectors();
        IReadOnlyList<SizeClass> sizes = EmployerTable.SizeClasses(rows);
        string[] names = [.. sectors.Select(sector => sector.Id)];
        IReadOnlyList<EmployerCell> employers =
            EmployerTable.Cells(rows, "coarse_sector", names, sizes, isJapan: false, tables.Bag);
        double unemploymentRate = Math.Min(country.Number("unemployment_2024_percent") / 100, 0.99);
        return new CountryPack
        {
            Code = code,
            DrawScope = CountryCodes.DrawScopeOf(code),
            Name = new BilingualText(country.Text("name_ja"), country.Text("name_en")),
            Occupations = japan.Occupations,
            ExposureMap = japan.ExposureMap,
            Sectors = sectors,
            SizeClasses = sizes,
            LargestFirmPersons = japan.LargestFirmPersons,
            Employers = employers,
            Persons = Persons(employers.Sum(cell => cell.Persons), unemploymentRate),
            InvestmentBnUsdByYear = InvestmentTable.Of(code, tables),
        };
    }

    private CsvRow[] Own(IEnumerable<CsvRow> rows) =>
        [.. rows.Where(row => string.Equals(row.Text("country_iso2"), code, StringComparison.Ordinal))];

    private IReadOnlyList<SectorSpec> Sectors()
    {
        string[] known = [.. japan.Sectors.Select(sector => sector.Id)];
        var parts = new List<(string Coarse, BilingualText Name, string Section, double Weight)>();
        foreach (CsvRow row in tables.Rows(
            SectorsFile, "coarse_sector", "name_ja", "name_en", "section", "employed_thousand"))
        {
            if (row.Word("section", known) is { } section)
            {
                var name = new BilingualText(row.Text("name_ja"), row.Text("name_en"));
                parts.Add((row.Text("coarse_sector"), name, section, row.Number("employed_thousand")));
            }
        }

        return [.. parts.GroupBy(part => part.Coarse, StringComparer.Ordinal).Select(Sector)];
    }

    private SectorSpec Sector(
        IGrouping<string, (string Coarse, BilingualText Name, string Section, double Weight)> parts)
    {
        double sum = parts.Sum(part => part.Weight);
        var shares = parts.ToDictionary(part => part.Section, part => part.Weight / sum, StringComparer.Ordinal);
        double[] occupations = new double[japan.Occupations.Count];
        foreach (SectorSpec section in japan.Sectors.Where(section => shares.ContainsKey(section.Id)))
        {
            for (int k = 0; k < occupations.Length; k++)
            {
                occupations[k] += shares[section.Id] * section.OccupationShares[k];
            }
        }

        return new SectorSpec(parts.Key, parts.First().Name, occupations, shares);
    }

    private IReadOnlyList<PersonCell> Persons(long employedTotal, double unemploymentRate)
    {
        IReadOnlyList<AgeGroup> groups = AgeTable.Groups(Own(tables.Rows(
            PopulationFile, "country_iso2", "sex", "age_from", "age_to", "population_thousand")), AgeTable.OpenFrom);
        double unemployedTotal = employedTotal * unemploymentRate / (1 - unemploymentRate);
        double[] sizes = [.. groups.Select(group => (double)group.Persons)];
        double active = employedTotal + unemployedTotal;
        if (active >= sizes.Sum())
        {
            SourcePlace place = SourcePlace.StartOf(PopulationFile);
            tables.Bag.Report(DiagnosticCatalogue.PersonsDoNotFit, place, code, active, sizes.Sum());
            return [];
        }

        double[] participation = [.. groups.Select(ParticipationInJapan)];
        double[] unemployment = [.. groups.Select(UnemploymentInJapan)];
        double[] labourForce = OddsScale.Counts(sizes, participation, active);
        double[] unemployed = OddsScale.Counts(labourForce, unemployment, unemployedTotal);
        double[] employed = [.. labourForce.Zip(unemployed, (all, without) => all - without)];
        long unemployedPersons = (long)Math.Round(unemployedTotal, MidpointRounding.AwayFromZero);
        return StatusCells.Of(
            groups,
            WholePersons.Deal(employed, employedTotal),
            WholePersons.Deal(unemployed, unemployedPersons),
            PopulationFile,
            tables.Bag);
    }

    private double ParticipationInJapan(AgeGroup group)
    {
        double active = InJapan(group, LabourStatus.Employed) + InJapan(group, LabourStatus.Unemployed);
        double all = active + InJapan(group, LabourStatus.Outside);
        return all > 0 ? active / all : 0;
    }

    private double UnemploymentInJapan(AgeGroup group)
    {
        double without = InJapan(group, LabourStatus.Unemployed);
        double active = without + InJapan(group, LabourStatus.Employed);
        return active > 0 ? without / active : 0;
    }

    private double InJapan(AgeGroup group, LabourStatus status) => japan.Persons
        .Where(cell => cell.Sex == group.Sex && cell.Status == status && IsInside(cell.AgeFrom, group))
        .Sum(cell => (double)cell.Persons);

    /// <summary>The open group of a comparator takes in all older ages.</summary>
    private static bool IsInside(int ageYears, AgeGroup group) =>
        ageYears >= group.AgeFrom && (ageYears <= group.AgeTo || group.AgeFrom == AgeTable.OpenFrom);
}
