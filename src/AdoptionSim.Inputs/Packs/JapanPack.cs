using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Builds the tables of Japan.</summary>
internal sealed class JapanPack
{
    private const string SectionsFile = "data/japan/employment_by_section.csv";
    private const string OccupationsFile = "data/japan/occupations.csv";
    private const string SharesFile = "data/japan/employment_by_section_occupation.csv";
    private const string EmployersFile = "data/japan/employers.csv";
    private const string PopulationFile = "data/japan/population_by_age_sex.csv";
    private const string LabourForceFile = "data/japan/labour_force_by_age_sex.csv";

    private readonly PackTables tables;
    private readonly PopulationParameters parameters;

    private JapanPack(PackTables tables, PopulationParameters parameters)
    {
        this.tables = tables;
        this.parameters = parameters;
    }

    /// <summary>Builds the pack.</summary>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="parameters">What the tables leave open: employment rates of the elderly, the largest firm.</param>
    public static CountryPack Build(PackTables tables, PopulationParameters parameters) =>
        new JapanPack(tables, parameters).Pack();

    private CountryPack Pack()
    {
        IReadOnlyList<OccupationSpec> occupations = Occupations();
        List<SectorSpec> sectors = Sectors(occupations);
        IReadOnlyList<CsvRow> rows = tables.Rows(
            EmployersFile,
            "section",
            "size_class",
            "persons_from",
            "persons_to",
            "kind",
            "employers",
            "persons_thousand",
            "expected_large_sme_act");
        IReadOnlyList<SizeClass> sizes = EmployerTable.SizeClasses(rows);
        string[] sections = [.. sectors.Select(sector => sector.Id)];
        IReadOnlyList<EmployerCell> employers =
            EmployerTable.Cells(rows, "section", sections, sizes, isJapan: true, tables.Bag);
        return new CountryPack
        {
            Code = "JP",
            DrawScope = CountryCodes.DrawScopeOf("JP"),
            Name = new BilingualText("日本", "Japan"),
            Occupations = occupations,
            Sectors = sectors,
            SizeClasses = sizes,
            LargestFirmPersons = (int)parameters.LargestFirmPersons,
            Employers = employers,
            Persons = Persons(employers.Sum(cell => cell.Persons)),
            InvestmentBnUsdByYear = InvestmentTable.Of("JP", tables),
        };
    }

    private IReadOnlyList<OccupationSpec> Occupations() =>
    [
        .. tables
            .Rows(
                OccupationsFile,
                "occupation_id",
                "name_ja",
                "name_en",
                "monthly_wage_thousand_yen",
                "female_share",
                "ilo_mean_exposure",
                "ilo_total_sd")
            .Select(row => new OccupationSpec(
                row.Text("occupation_id"),
                new BilingualText(row.Text("name_ja"), row.Text("name_en")),
                row.Number("monthly_wage_thousand_yen") * 1000,
                row.Number("female_share"),
                row.Number("ilo_mean_exposure"),
                row.Number("ilo_total_sd"))),
    ];

    private List<SectorSpec> Sectors(IReadOnlyList<OccupationSpec> occupations)
    {
        var employed = new Dictionary<(string Section, string Occupation), double>();
        foreach (CsvRow row in tables.Rows(SharesFile, "section", "occupation_id", "employed_thousand"))
        {
            (string, string) key = (row.Text("section"), row.Text("occupation_id"));
            if (!employed.TryAdd(key, row.Number("employed_thousand")))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{key.Item1} {key.Item2}");
            }
        }

        var sectors = new List<SectorSpec>();
        foreach (CsvRow row in tables.Rows(SectionsFile, "section", "section_ja", "section_en"))
        {
            string section = row.Text("section");

            // Persons of unknown occupation have no row among the occupations: the others stand for them.
            double[] persons = [.. occupations.Select(known => employed.GetValueOrDefault((section, known.Id)))];
            double sum = persons.Sum();
            if (!(sum > 0))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(SharesFile), section);
                continue;
            }

            var name = new BilingualText(row.Text("section_ja"), row.Text("section_en"));
            var itself = new Dictionary<string, double>(StringComparer.Ordinal) { [section] = 1 };
            sectors.Add(new SectorSpec(section, name, [.. persons.Select(part => part / sum)], itself));
        }

        return sectors;
    }

    private IReadOnlyList<PersonCell> Persons(long employedTotal)
    {
        IReadOnlyList<AgeGroup> groups = AgeTable.Groups(
            tables.Rows(PopulationFile, "sex", "age_from", "age_to", "population_thousand"));
        double[] employed = new double[groups.Count];
        double[] unemployed = new double[groups.Count];
        foreach (CsvRow row in tables.Rows(
            LabourForceFile, "sex", "age_group", "employed_thousand", "unemployed_thousand"))
        {
            if (row.Word("sex", AgeTable.SexWords) is { } sex && AgesOf(row) is { } ages)
            {
                int[] inside = Inside(groups, AgeTable.SexOf(sex), ages);
                Split(groups, inside, row.Thousands("employed_thousand"), employed);
                Split(groups, inside, row.Thousands("unemployed_thousand"), unemployed);
            }
        }

        long[] employedPersons = LargestRemainder.Deal(employed, employedTotal);
        long unemployedTotal = (long)Math.Round(unemployed.Sum(), MidpointRounding.AwayFromZero);
        long[] unemployedPersons = LargestRemainder.Deal(unemployed, unemployedTotal);
        return StatusCells.Of(groups, employedPersons, unemployedPersons, LabourForceFile, tables.Bag);
    }

    private (int From, int To)? AgesOf(CsvRow row)
    {
        string[] parts = row.Text("age_group").Split('_');
        int to = AgeTable.OpenTo;
        if (parts.Length == 2
            && int.TryParse(parts[0], out int from)
            && (parts[1] is "plus" || int.TryParse(parts[1], out to)))
        {
            return (from, to);
        }

        var ages = new BilingualText("年齢階級", "an age group such as 15_24 or 65_plus");
        SourcePlace place = row.PlaceOf("age_group");
        tables.Bag.Report(DiagnosticCatalogue.BadCell, place, "age_group", row.Text("age_group"), ages);
        return null;
    }

    private static int[] Inside(IReadOnlyList<AgeGroup> groups, Sex sex, (int From, int To) ages) =>
    [
        .. Enumerable.Range(0, groups.Count).Where(k =>
            groups[k].Sex == sex && groups[k].AgeFrom >= ages.From && groups[k].AgeTo <= ages.To),
    ];

    /// <summary>
    /// Splits a printed group over its five-year groups: by persons, and among the elderly by persons who would work at
    /// the employment rates of their ages.
    /// </summary>
    private void Split(IReadOnlyList<AgeGroup> groups, int[] inside, long persons, double[] parts)
    {
        double[] weights = [.. inside.Select(k => groups[k].Persons * RateOf(groups[k].AgeFrom))];
        double sum = weights.Sum();
        for (int k = 0; k < inside.Length && sum > 0; k++)
        {
            parts[inside[k]] += persons * (weights[k] / sum);
        }
    }

    private double RateOf(int ageFrom) => ageFrom switch
    {
        < 65 => 1,
        65 => parameters.ElderlyEmploymentRate["65_69"],
        70 => parameters.ElderlyEmploymentRate["70_74"],
        75 => parameters.ElderlyEmploymentRate["75_79"],
        80 => parameters.ElderlyEmploymentRate["80_84"],
        _ => parameters.ElderlyEmploymentRate["85_plus"],
    };
}
