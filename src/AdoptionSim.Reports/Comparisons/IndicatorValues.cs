using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>
/// Every indicator of a run by replicate, in a few months. Memory holds those months and one column at a time.
/// </summary>
public sealed class IndicatorValues
{
    private readonly Dictionary<(string Id, DateOnly Month), IndicatorValue[]> values = [];
    private readonly Dictionary<int, int> placeOf = [];

    private IndicatorValues(ParquetReader aggregate, IReadOnlyList<DateOnly> months)
    {
        Months = months;
        RunId = aggregate.Metadata.GetValueOrDefault(TableMetadata.RunId)
            ?? throw new InvalidDataException($"A table says nothing of '{TableMetadata.RunId}'.");
        Replicates = [.. aggregate.ReadInt32("replicate").Distinct().Order()];
        for (int r = 0; r < Replicates.Count; r++)
        {
            placeOf[Replicates[r]] = r;
        }

        Countries = [.. aggregate.ReadStrings("country").Distinct(StringComparer.Ordinal)];
        Indicators = IndicatorCatalogue.Of([.. Countries.Skip(1)]);
    }

    /// <summary>Id of the run.</summary>
    public string RunId { get; }

    /// <summary>Numbers of the replicates, in order.</summary>
    public IReadOnlyList<int> Replicates { get; }

    /// <summary>Countries, home first.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>Months looked at, first days, in order.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>The indicators, in order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Reads the indicators of a run.</summary>
    /// <param name="open">Opens the file of a name such as <c>gap.parquet</c>.</param>
    /// <param name="months">Months to look at, those outside the run are left out; null for the usual.</param>
    /// <exception cref="IOException">A table cannot be read.</exception>
    /// <exception cref="InvalidDataException">No month is left, or a table does not fit.</exception>
    public static IndicatorValues Read(Func<string, Stream> open, IReadOnlyList<DateOnly>? months = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        using ParquetReader aggregate = ParquetReader.Open(open(AggregateTable.Table.Definition.FileName));
        DateOnly[] monthOfRow = aggregate.ReadDates("month");
        IReadOnlyList<DateOnly> all = [.. monthOfRow.Distinct().Order()];
        IReadOnlyList<DateOnly> wanted = months is null
            ? KeyMonths.Of(all, WavesOf(open))
            : KeyMonths.Within(all, months);
        if (wanted.Count == 0)
        {
            throw new InvalidDataException("The run has none of the months.");
        }

        IndicatorValues found = new(aggregate, wanted);
        found.ReadHome(aggregate, monthOfRow);
        using ParquetReader gap = ParquetReader.Open(open(GapTable.Table.Definition.FileName));
        found.ReadGaps(gap);
        return found;
    }

    /// <summary>An indicator in a month, by replicate.</summary>
    /// <param name="id">Id of the indicator.</param>
    /// <param name="month">First day of the month.</param>
    /// <returns>One value for each of <see cref="Replicates"/>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such indicator, or the month was not read.</exception>
    public IReadOnlyList<IndicatorValue> Of(string id, DateOnly month) => values[(id, month)];

    private static List<(string Operator, DateOnly Month)> WavesOf(Func<string, Stream> open)
    {
        using ParquetReader survey = ParquetReader.Open(open(SurveyTable.Table.Definition.FileName));
        string[] operators = survey.ReadStrings("operator");
        DateOnly[] months = survey.ReadDates("field_month");
        string?[] reasons = survey.ReadNullableStrings("not_simulated_reason");
        return
        [
            .. Enumerable.Range(0, operators.Length).Where(row => reasons[row] is null)
                .Select(row => (operators[row], months[row])).Distinct(),
        ];
    }

    private static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    private void ReadHome(ParquetReader table, DateOnly[] months)
    {
        string[] countries = table.ReadStrings("country");
        int[] replicates = table.ReadInt32("replicate");
        int[] rows =
        [
            .. Enumerable.Range(0, months.Length)
                .Where(row => Same(countries[row], Countries[0]) && Months.Contains(months[row])),
        ];
        foreach (Indicator indicator in Indicators.Where(indicator => !indicator.IsGap))
        {
            double?[] column = ReadNumbers(table, indicator.Column);
            foreach (int row in rows)
            {
                Keep(indicator, months[row], replicates[row], column[row], Censoring.None);
            }
        }
    }

    private void ReadGaps(ParquetReader table)
    {
        if (table.RowCount == 0)
        {
            return;
        }

        DateOnly[] months = table.ReadDates("month");
        string[] measures = table.ReadStrings("measure");
        string[] comparators = table.ReadStrings("comparator");
        int[] replicates = table.ReadInt32("replicate");
        string?[] censorings = table.ReadNullableStrings("lag_censoring");
        int[] rows = [.. Enumerable.Range(0, months.Length).Where(row => Months.Contains(months[row]))];
        Dictionary<string, Indicator> byId = Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (string name in GapColumns.All)
        {
            double?[] column = table.ReadNullableDouble(name);
            foreach (int row in rows)
            {
                string id = IndicatorCatalogue.GapId(measures[row], comparators[row], name);
                if (byId.TryGetValue(id, out Indicator? indicator))
                {
                    Censoring censoring = name is GapColumns.LagMonths ? Word(censorings[row]) : Censoring.None;
                    Keep(indicator, months[row], replicates[row], column[row], censoring);
                }
            }
        }
    }

    private void Keep(Indicator indicator, DateOnly month, int replicate, double? value, Censoring censoring)
    {
        if (!values.TryGetValue((indicator.Id, month), out IndicatorValue[]? series))
        {
            series = new IndicatorValue[Replicates.Count];
            values.Add((indicator.Id, month), series);
        }

        series[placeOf[replicate]] = new IndicatorValue(indicator.Factor * value, censoring);
    }

    private static Censoring Word(string? word)
    {
        if (word is null)
        {
            return Censoring.None;
        }

        bool atMost = Same(word, HorizontalLag.WordOf(LagCensoring.AheadAtLeast));
        bool atLeast = Same(word, HorizontalLag.WordOf(LagCensoring.AtLeast));
        return atLeast ? Censoring.AtLeast : atMost ? Censoring.AtMost : Censoring.None;
    }

    private static double?[] ReadNumbers(ParquetReader table, string name)
    {
        ColumnDefinition definition = AggregateTable.Table.Definition.Columns.Single(
            column => Same(column.Name, name));
        return definition.Type switch
        {
            ParquetType.Int64 when definition.Nullable =>
                [.. table.ReadNullableInt64(name).Select(number => (double?)number)],
            ParquetType.Int64 => [.. table.ReadInt64(name).Select(number => (double?)number)],
            ParquetType.Int32 when definition.Nullable =>
                [.. table.ReadNullableInt32(name).Select(number => (double?)number)],
            ParquetType.Int32 => [.. table.ReadInt32(name).Select(number => (double?)number)],
            _ when definition.Nullable => table.ReadNullableDouble(name),
            _ => [.. table.ReadDouble(name).Select(number => (double?)number)],
        };
    }
}
