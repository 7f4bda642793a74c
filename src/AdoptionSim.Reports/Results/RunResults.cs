using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Reports.Results;

/// <summary>
/// What a run left on disk, as the reports read it: usage, gap, work and survey readings of all replicates.
/// </summary>
public sealed class RunResults
{
    /// <summary>Name of the folder of tables within a run's folder.</summary>
    public const string DataFolder = "data";

    /// <summary>Months over which events are summed.</summary>
    public const int MonthsPerYear = 12;

    private readonly int[] replicates;
    private readonly Dictionary<string, ResultCube> usage = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Measure, string Column), ResultCube> gap = [];
    private readonly Dictionary<string, CensoringCube> censoring = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResultCube> work = new(StringComparer.Ordinal);

    private RunResults(ParquetReader aggregate, ParquetReader gaps, ParquetReader surveys, string dataFolder)
    {
        RunId = RunIdOf(aggregate);
        if (!string.Equals(RunId, RunIdOf(gaps), StringComparison.Ordinal)
            || !string.Equals(RunId, RunIdOf(surveys), StringComparison.Ordinal))
        {
            throw new InvalidDataException("The tables of the folder come from different runs.");
        }

        int[] replicateOfRow = aggregate.ReadInt32("replicate");
        string[] countryOfRow = aggregate.ReadStrings("country");
        DateOnly[] monthOfRow = aggregate.ReadDates("month");
        if (replicateOfRow.Length == 0)
        {
            throw new InvalidDataException("The table 'aggregate' has no rows.");
        }

        replicates = [.. replicateOfRow.Distinct().Order()];
        Countries = [.. countryOfRow.Distinct(StringComparer.Ordinal)];
        Months = [.. monthOfRow.Distinct().Order()];
        ResultIndex index = new(replicates, Countries, Months);
        int[] cells = index.CellsOf(replicateOfRow, countryOfRow, monthOfRow);
        foreach (GapMeasure measure in GapMeasures.All)
        {
            double?[] values = aggregate.ReadNullableDouble(GapMeasures.AggregateColumn(measure));
            usage[GapMeasures.Id(measure)] = ResultCube.From(index, cells, values);
        }

        foreach (WorkMeasure measure in WorkMeasures.All)
        {
            work[measure.Id] = ResultCube.From(index, cells, Numbers(aggregate, measure.Column));
        }

        ReadGaps(gaps, index);
        Surveys = SurveyResults.Read(surveys);
        Spending = SpendingLines.Read(dataFolder, replicates);
    }

    /// <summary>Id of the run.</summary>
    public string RunId { get; }

    /// <summary>Number of replicates that ended.</summary>
    public int Replicates => replicates.Length;

    /// <summary>Countries, home first.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>Home country.</summary>
    public string Home => Countries[0];

    /// <summary>Months, first days, in order.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>Published readings beside what the surveys of the model read.</summary>
    public IReadOnlyList<SurveyResult> Surveys { get; }

    /// <summary>What the government spent, by line of the budget.</summary>
    public IReadOnlyList<SpendingLine> Spending { get; }

    /// <summary>Reads the tables of a run.</summary>
    /// <param name="folder">The run's folder, which holds <c>data/</c>.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The tables are of different runs, or empty.</exception>
    /// <exception cref="ParquetFormatException">A file is not a whole Parquet file.</exception>
    public static RunResults Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using ParquetReader aggregate = OpenTable(folder, AggregateTable.Table.Definition);
        using ParquetReader gaps = OpenTable(folder, GapTable.Table.Definition);
        using ParquetReader surveys = OpenTable(folder, SurveyTable.Table.Definition);
        return new RunResults(aggregate, gaps, surveys, Path.Combine(folder, DataFolder));
    }

    /// <summary>Values of a measure in a country and month, one for each replicate in which there is one.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="country">Country code.</param>
    /// <param name="month">First day of the month.</param>
    /// <returns>Shares 0 to 1, or bn USD per year.</returns>
    public IReadOnlyList<double> Usage(string measure, string country, DateOnly month) =>
        usage[measure].Across(IndexOfCountry(country), IndexOfMonth(month));

    /// <summary>Values of a measure in a country over all months, of one replicate.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="country">Country code.</param>
    /// <param name="replicate">Place of the replicate among those that ended, from 0.</param>
    public IReadOnlyList<double?> UsageCurve(string measure, string country, int replicate) =>
        usage[measure].Curve(replicate, IndexOfCountry(country));

    /// <summary>Values of a column of the gap, one for each replicate in which there is one.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="column">Column of the table <c>gap</c>: points, log_odds, ratio or lag_months.</param>
    /// <param name="comparator">Country code.</param>
    /// <param name="month">First day of the month.</param>
    public IReadOnlyList<double> Gap(string measure, string column, string comparator, DateOnly month) =>
        gap.TryGetValue((measure, column), out ResultCube? cube)
            ? cube.Across(IndexOfCountry(comparator), IndexOfMonth(month))
            : [];

    /// <summary>Values of a column of the gap over all months, of one replicate.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="column">Column of the table <c>gap</c>.</param>
    /// <param name="comparator">Country code.</param>
    /// <param name="replicate">Place of the replicate among those that ended, from 0.</param>
    public IReadOnlyList<double?> GapCurve(string measure, string column, string comparator, int replicate) =>
        gap.TryGetValue((measure, column), out ResultCube? cube)
            ? cube.Curve(replicate, IndexOfCountry(comparator))
            : [];

    /// <summary>Values of a quantity of work in a country and month, one for each replicate in which there is one.
    /// </summary>
    /// <param name="measure">The quantity.</param>
    /// <param name="country">Country code.</param>
    /// <param name="month">First day of the month; of events, the last of the twelve months that are summed.</param>
    /// <returns>
    /// Values in the measure's unit. None where the labour market is not simulated, and none of events before the
    /// twelfth month.
    /// </returns>
    public IReadOnlyList<double> Work(WorkMeasure measure, string country, DateOnly month)
    {
        ArgumentNullException.ThrowIfNull(measure);
        int last = IndexOfMonth(month);
        int first = measure.OverYear ? last - MonthsPerYear + 1 : last;
        List<double> found = [];
        for (int r = 0; first >= 0 && r < replicates.Length; r++)
        {
            IReadOnlyList<double?> curve = work[measure.Id].Curve(r, IndexOfCountry(country));
            double? sum = 0.0;
            for (int t = first; t <= last; t++)
            {
                sum += curve[t];
            }

            if (sum is double known)
            {
                found.Add(measure.Factor * known);
            }
        }

        return found;
    }

    /// <summary>Values of a quantity of work over all months, of one replicate.</summary>
    /// <param name="measure">The quantity.</param>
    /// <param name="country">Country code.</param>
    /// <param name="replicate">Place of the replicate among those that ended, from 0.</param>
    /// <returns>Values in the measure's unit; of events, sums of the twelve months up to each, from the twelfth on.
    /// </returns>
    public IReadOnlyList<double?> WorkCurve(WorkMeasure measure, string country, int replicate)
    {
        ArgumentNullException.ThrowIfNull(measure);
        IReadOnlyList<double?> curve = work[measure.Id].Curve(replicate, IndexOfCountry(country));
        int span = measure.OverYear ? MonthsPerYear : 1;
        return
        [
            .. Enumerable.Range(0, curve.Count).Select(t => t < span - 1
                ? null
                : measure.Factor * Enumerable.Range(t - span + 1, span).Select(k => curve[k]).Aggregate(
                    (double?)0.0, (sum, value) => sum + value)),
        ];
    }

    /// <summary>In how many replicates the lag in a month has this censoring.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="comparator">Country code.</param>
    /// <param name="month">First day of the month.</param>
    /// <param name="word">Word of the censoring, such as <c>at_least</c>.</param>
    public int CountCensored(string measure, string comparator, DateOnly month, string word) =>
        censoring.TryGetValue(measure, out CensoringCube? cube)
            ? cube.Count(IndexOfCountry(comparator), IndexOfMonth(month), word)
            : 0;

    private static string RunIdOf(ParquetReader table) =>
        table.Metadata.TryGetValue(TableMetadata.RunId, out string? id)
            ? id
            : throw new InvalidDataException($"A table says nothing of '{TableMetadata.RunId}'.");

    private static ParquetReader OpenTable(string folder, TableDefinition definition) =>
        ParquetReader.Open(File.OpenRead(Path.Combine(folder, DataFolder, definition.FileName)));

    /// <summary>A column of whole or other numbers; without values where an older run lacks it.</summary>
    private static double?[] Numbers(ParquetReader table, string column)
    {
        ParquetColumn? found = table.Schema.Columns.FirstOrDefault(
            c => string.Equals(c.Name, column, StringComparison.Ordinal));
        return found?.Type switch
        {
            null => new double?[table.RowCount],
            ParquetType.Int64 => [.. table.ReadNullableInt64(column).Select(value => (double?)value)],
            _ => table.ReadNullableDouble(column),
        };
    }

    private void ReadGaps(ParquetReader table, ResultIndex index)
    {
        string[] measures = table.ReadStrings("measure");
        int[] cells = index.CellsOf(
            table.ReadInt32("replicate"), table.ReadStrings("comparator"), table.ReadDates("month"));
        foreach (string column in GapColumns.All)
        {
            double?[] values = table.ReadNullableDouble(column);
            foreach (string measure in GapMeasures.Ids.Where(measure => GapColumns.Has(measure, column)))
            {
                gap[(measure, column)] = ResultCube.From(index, cells, values, measures, measure);
            }
        }

        string?[] words = table.ReadNullableStrings("lag_censoring");
        foreach (string measure in GapMeasures.Ids)
        {
            censoring[measure] = CensoringCube.From(index, cells, words, measures, measure);
        }
    }

    private int IndexOfCountry(string country)
    {
        for (int c = 0; c < Countries.Count; c++)
        {
            if (string.Equals(Countries[c], country, StringComparison.Ordinal))
            {
                return c;
            }
        }

        throw new ArgumentException($"The run has no country '{country}'.", nameof(country));
    }

    private int IndexOfMonth(DateOnly month)
    {
        for (int t = 0; t < Months.Count; t++)
        {
            if (Months[t] == month)
            {
                return t;
            }
        }

        throw new ArgumentException($"The run has no month {month:yyyy-MM}.", nameof(month));
    }
}
