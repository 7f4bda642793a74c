using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads what the tables of Japan say about work: moves between occupations, wages and newcomers.</summary>
/// <param name="tables">Opens the tables.</param>
internal sealed class JapanWork(PackTables tables)
{
    private const string MobilityFile = "data/mobility.csv";
    private const string WagesFile = "data/japan/wages_by_section_size.csv";
    private const string NewcomersFile = "data/japan/newcomers.csv";

    /// <summary>How far the rounding of printed shares may move their sum.</summary>
    private const double RoundingTolerance = 1e-4;

    /// <summary>The tables; cells that are missing are reported and left at 0.</summary>
    /// <param name="occupations">Occupations of the pack.</param>
    /// <param name="sectors">Sectors of the pack.</param>
    /// <param name="sizes">Size classes of the pack.</param>
    /// <param name="profile">Participation by age.</param>
    public WorkTables Read(
        IReadOnlyList<OccupationSpec> occupations,
        IReadOnlyList<SectorSpec> sectors,
        IReadOnlyList<SizeClass> sizes,
        ParticipationProfile profile) => new()
        {
            Accessibility = Accessibility([.. occupations.Select(occupation => occupation.Id)]),
            WageYenPerMonth = Wages([.. sectors.Select(sector => sector.Id)], [.. sizes.Select(size => size.Id)]),
            ParticipationByAge = profile.Shares,
            NewcomersByYear = Newcomers(),
        };

    private double[] Accessibility(string[] ids)
    {
        double[] shares = Matrix(
            MobilityFile,
            ("from_occupation_id", ids),
            ("to_occupation_id", ids),
            "accessibility",
            row => row.Share("accessibility") ?? 0);
        for (int from = 0; from < ids.Length; from++)
        {
            Span<double> row = shares.AsSpan(from * ids.Length, ids.Length);
            double sum = 0;
            foreach (double share in row)
            {
                sum += share;
            }

            if (Math.Abs(sum - 1) > RoundingTolerance && !tables.Bag.HasErrors)
            {
                string written = sum.ToString(CultureInfo.InvariantCulture);
                SourcePlace place = SourcePlace.StartOf(MobilityFile);
                tables.Bag.Report(DiagnosticCatalogue.WeightsDoNotAdd, place, MobilityFile, ids[from], written);
            }

            for (int to = 0; to < row.Length && sum > 0; to++)
            {
                row[to] /= sum;
            }
        }

        return shares;
    }

    private double[] Wages(string[] sections, string[] sizes) => Matrix(
        WagesFile,
        ("section", sections),
        ("size_class", sizes),
        "scheduled_wage_thousand_yen_per_month",
        row => row.Number("scheduled_wage_thousand_yen_per_month") * 1000);

    /// <summary>Cells of two keys, row by row; words that are unknown, twice or missing are reported.</summary>
    private double[] Matrix(
        string file,
        (string Column, string[] Words) down,
        (string Column, string[] Words) across,
        string value,
        Func<CsvRow, double> read)
    {
        double[] cells = new double[down.Words.Length * across.Words.Length];
        bool[] isRead = new bool[cells.Length];
        IReadOnlyList<CsvRow> rows = tables.Rows(file, down.Column, across.Column, value);
        foreach (CsvRow row in rows)
        {
            if (row.Word(down.Column, down.Words) is not { } first
                || row.Word(across.Column, across.Words) is not { } second)
            {
                continue;
            }

            int cell = (Array.IndexOf(down.Words, first) * across.Words.Length) + Array.IndexOf(across.Words, second);
            if (isRead[cell])
            {
                tables.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{first} {second}");
            }

            isRead[cell] = true;
            cells[cell] = read(row);
        }

        for (int cell = 0; cell < cells.Length && rows.Count > 0; cell++)
        {
            if (!isRead[cell])
            {
                string name = $"{down.Words[cell / across.Words.Length]} {across.Words[cell % across.Words.Length]}";
                tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(file), name);
            }
        }

        return cells;
    }

    private SortedDictionary<int, long> Newcomers()
    {
        var persons = new SortedDictionary<int, long>();
        IReadOnlyList<CsvRow> rows = tables.Rows(NewcomersFile, "year", "persons_thousand");
        foreach (CsvRow row in rows)
        {
            if (!persons.TryAdd(row.Whole("year"), row.Thousands("persons_thousand")))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, row.Text("year"));
            }
        }

        if (rows.Count > 0 && persons.Keys.Last() - persons.Keys.First() + 1 != persons.Count)
        {
            tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(NewcomersFile), "year");
        }

        return persons;
    }
}
