using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// Writes yearly values in the wide form of the Integrated Assessment Modeling Consortium: model, scenario, region,
/// variable, unit, and a column for each year. A state is read in December, or in the last month of the run; events are
/// summed over full calendar years. Each variable is given as median and both ends of the band over replicates.
/// </summary>
internal static class IamcExport
{
    private const int LastMonth = 12;
    private static readonly string[] KeyColumns = ["replicate", "country", "month", "comparator", "measure"];

    private static readonly HashSet<string> Events =
    [
        .. WorkMeasures.All.Where(measure => measure.OverYear).Select(measure => measure.Column),
        "firms_closed", "incidents", "intangible_investment",
    ];

    /// <summary>Writes the file.</summary>
    /// <exception cref="FormatException">The folder holds no run.</exception>
    public static void Write(string folder, FolderIdentity identity, string path)
    {
        RunManifest manifest = RunRegistry.Show(folder).Manifest
            ?? throw new FormatException("this form holds a run and nothing else");
        string data = Path.Combine(folder, RunFolder.DataFolder);
        using ParquetReader aggregate = Open(data, AggregateTable.Name);
        using ParquetReader gap = Open(data, GapTable.Name);
        int[] years = [.. aggregate.ReadDates("month").Select(month => month.Year).Distinct().Order()];
        using StreamWriter page = TableCsv.Open(path, ReportLanguage.En);
        TableCsv.WriteLine(
            page,
            [
                "model", "scenario", "region", "variable", "unit",
                .. years.Select(year => year.ToString(CultureInfo.InvariantCulture)),
            ]);
        string[] start = [$"AdoptionSim {identity.EngineVersion}", manifest.ScenarioId];
        string[] countries = aggregate.ReadStrings("country");
        WriteTable(page, start, aggregate, row => (countries[row], string.Empty), years, "AI Adoption");
        if (gap.RowCount > 0)
        {
            string[] comparators = gap.ReadStrings("comparator");
            string[] measures = gap.ReadStrings("measure");
            WriteTable(
                page, start, gap,
                row => (manifest.HomeCountry, $"|{Title(measures[row])}|{NameOf(comparators[row])}"), years,
                "AI Adoption Gap");
        }
    }

    private static ParquetReader Open(string data, string table) =>
        ParquetReader.Open(File.OpenRead(Path.Combine(data, table + ".parquet")));

    private static void WriteTable(
        StreamWriter page, string[] start, ParquetReader table, Func<int, (string Region, string Part)> placeOf,
        int[] years, string family)
    {
        DateOnly[] months = table.ReadDates("month");
        int[] replicates = table.ReadInt32("replicate");
        IGrouping<(string Region, string Part), int>[] places =
            [.. Enumerable.Range(0, months.Length).GroupBy(placeOf)];
        foreach (ColumnDefinition column in TableColumns.Of(table).Where(IsNumber))
        {
            double?[] values = Numbers(table, column);
            bool isEvent = Events.Contains(column.Name);
            foreach (IGrouping<(string Region, string Part), int> place in places)
            {
                Estimate?[] estimates =
                    [.. years.Select(year => EstimateOf(place, year, months, replicates, values, isEvent))];
                WriteVariable(
                    page, [.. start, NameOf(place.Key.Region)], $"{family}{place.Key.Part}|{Title(column.Name)}",
                    isEvent ? PerYear(column.Unit) : column.Unit, estimates);
            }
        }
    }

    private static Estimate? EstimateOf(
        IEnumerable<int> rows, int year, DateOnly[] months, int[] replicates, double?[] values, bool isEvent)
    {
        List<double> found = [];
        foreach (IGrouping<int, int> replicate in rows.Where(row => months[row].Year == year)
            .GroupBy(row => replicates[row]))
        {
            int[] ordered = [.. replicate.OrderBy(row => months[row])];
            double? value = isEvent
                ? ordered.Length == LastMonth ? ordered.Aggregate((double?)0.0, (sum, row) => sum + values[row]) : null
                : values[ordered[^1]];
            if (value is double known)
            {
                found.Add(known);
            }
        }

        return found.Count == 0 ? null : Estimate.Of(found);
    }

    /// <summary>Median and ends, each a variable; one without a value in any year is left out.</summary>
    private static void WriteVariable(
        StreamWriter page, string[] start, string variable, string unit, Estimate?[] estimates)
    {
        bool percentiles = Array.Exists(estimates, estimate => estimate?.Band == BandKind.Percentiles);
        (string Name, Func<Estimate, double?> Of)[] statistics =
        [
            ("Median", estimate => estimate.Median),
            (percentiles ? "5th Percentile" : "Minimum", estimate => estimate.Lower),
            (percentiles ? "95th Percentile" : "Maximum", estimate => estimate.Upper),
        ];
        foreach ((string name, Func<Estimate, double?> of) in statistics)
        {
            string[] cells =
            [
                .. estimates.Select(estimate => estimate is null
                    ? "" : of(estimate)?.ToString("R", CultureInfo.InvariantCulture) ?? ""),
            ];
            if (Array.Exists(cells, cell => cell.Length > 0))
            {
                TableCsv.WriteLine(page, [.. start, $"{variable}|{name}", unit, .. cells]);
            }
        }
    }

    private static bool IsNumber(ColumnDefinition column) =>
        column.Type is ParquetType.Double or ParquetType.Int64 or ParquetType.Int32
            && Array.IndexOf(KeyColumns, column.Name) < 0;

    private static double?[] Numbers(ParquetReader table, ColumnDefinition column) => column.Type switch
    {
        ParquetType.Int32 => [.. table.ReadNullableInt32(column.Name).Select(value => (double?)value)],
        ParquetType.Int64 => [.. table.ReadNullableInt64(column.Name).Select(value => (double?)value)],
        _ => table.ReadNullableDouble(column.Name),
    };

    private static string PerYear(string unit) =>
        unit.EndsWith("_per_month", StringComparison.Ordinal)
            ? unit[..^"_per_month".Length] + "_per_year" : unit + "_per_year";

    private static string NameOf(string country) => ReportTexts.NameOf("country", country).En;

    private static string Title(string name) => string.Join(
        ' ', name.Split('_').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
