using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Builds the tables of Japan.</summary>
internal sealed class JapanPack
{
    private const string SectionsFile = "data/japan/employment_by_section.csv";
    private const string SharesFile = "data/japan/employment_by_section_occupation.csv";
    private const string EmployersFile = "data/japan/employers.csv";

    private readonly PackTables tables;
    private readonly string exposureMap;
    private readonly PopulationParameters parameters;

    private JapanPack(PackTables tables, string exposureMap, PopulationParameters parameters)
    {
        this.tables = tables;
        this.exposureMap = exposureMap;
        this.parameters = parameters;
    }

    /// <summary>Builds the pack.</summary>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="exposureMap">Exposure map of the occupations, an id of <see cref="ExposureMaps"/>.</param>
    /// <param name="parameters">What the tables leave open: the largest firm.</param>
    public static CountryPack Build(PackTables tables, string exposureMap, PopulationParameters parameters) =>
        new JapanPack(tables, exposureMap, parameters).Pack();

    private CountryPack Pack()
    {
        IReadOnlyList<OccupationSpec> occupations = OccupationTable.Read(tables, exposureMap);
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
        ParticipationProfile? profile = ParticipationProfile.Read(tables);
        return new CountryPack
        {
            Code = "JP",
            DrawScope = CountryCodes.DrawScopeOf("JP"),
            Name = new BilingualText("日本", "Japan"),
            Occupations = occupations,
            ExposureMap = exposureMap,
            Sectors = sectors,
            SizeClasses = sizes,
            LargestFirmPersons = (int)parameters.LargestFirmPersons,
            Employers = employers,
            Persons = profile is null
                ? []
                : JapanPersons.Cells(tables, profile, employers.Sum(cell => cell.Persons)),
            Work = profile is null ? null : new JapanWork(tables).Read(occupations, sectors, sizes, profile),
            InvestmentBnUsdByYear = InvestmentTable.Of("JP", tables),
        };
    }

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
}
