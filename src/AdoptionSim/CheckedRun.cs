using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>Holds the tables of a run against the checks of its scenario.</summary>
internal sealed class CheckedRun
{
    private readonly string home;
    private readonly Table aggregate;
    private readonly Table gap;

    private CheckedRun(Table aggregate, Table gap)
    {
        this.aggregate = aggregate;
        this.gap = gap;
        home = aggregate.Countries.Length > 0 ? aggregate.Countries[0] : string.Empty;
    }

    /// <summary>The results of all checks, in their order.</summary>
    /// <param name="folder">The run's folder.</param>
    /// <param name="checks">The checks.</param>
    /// <exception cref="IOException">A table cannot be read.</exception>
    public static IReadOnlyList<CheckResult> Evaluate(string folder, IReadOnlyList<ScenarioCheck> checks)
    {
        if (checks.Count == 0)
        {
            return [];
        }

        string data = Path.Combine(folder, RunFolder.DataFolder);
        using var countries = new Table(data, AggregateTable.Table.Definition, "country");
        using var pairs = new Table(data, GapTable.Table.Definition, "comparator");
        var run = new CheckedRun(countries, pairs);
        return [.. checks.Select(run.Evaluate)];
    }

    private CheckResult Evaluate(ScenarioCheck check)
    {
        int[] replicates = [.. aggregate.Replicates.Distinct().Order()];
        Dictionary<int, Bounds> left = ValuesOf(check.Left, replicates);
        Dictionary<int, Bounds> right = ValuesOf(check.Right, replicates);
        int met = replicates.Count(replicate =>
            left.TryGetValue(replicate, out Bounds one) && right.TryGetValue(replicate, out Bounds other)
            && IsMet(check, one, other));
        return new CheckResult(
            check, EstimateOf(left, check.ShownFactor), EstimateOf(right, check.ShownFactor), replicates.Length, met);
    }

    /// <summary>Whatever a value is between its bounds, the check holds.</summary>
    private static bool IsMet(ScenarioCheck check, Bounds one, Bounds other) =>
        check.IsMet(one.Low, other.High) && check.IsMet(one.High, other.Low);

    private static Estimate EstimateOf(Dictionary<int, Bounds> values, double factor) =>
        Estimate.Of([.. values.Values.Select(bounds => bounds.Printed / factor)]);

    private Dictionary<int, Bounds> ValuesOf(CheckOperand operand, int[] replicates)
    {
        if (operand.Indicator is not { } indicator)
        {
            return replicates.ToDictionary(replicate => replicate, _ => Bounds.At(operand.Number));
        }

        var month = new DateOnly(operand.Month.Year, operand.Month.MonthOfYear, 1);
        Table table = indicator.Measure is null ? aggregate : gap;
        string country = indicator.Comparator ?? home;
        double?[] values = table.Numbers(indicator.Column);
        Dictionary<int, Bounds> found = [];
        foreach (int row in table.RowsOf(country, indicator.Measure))
        {
            bool isWanted = indicator.IsSum ? table.Months[row] <= month : table.Months[row] == month;
            if (isWanted && values[row] * operand.Factor is double value)
            {
                int replicate = table.Replicates[row];
                double before = indicator.IsSum && found.TryGetValue(replicate, out Bounds sum) ? sum.Printed : 0.0;
                found[replicate] = Bounds.Of(before + value, table.CensoringOf(indicator.Column, row));
            }
        }

        return found;
    }

    /// <summary>What is known of a value: a lag may be known to be at least or at most so much.</summary>
    private readonly record struct Bounds(double Low, double High, double Printed)
    {
        public static Bounds At(double value) => new(value, value, value);

        public static Bounds Of(double value, string? censoring) => censoring switch
        {
            "at_least" => new Bounds(value, double.PositiveInfinity, value),
            "ahead_at_least" => new Bounds(double.NegativeInfinity, value, value),
            _ => At(value),
        };
    }

    /// <summary>A table with the columns that tell its rows apart.</summary>
    private sealed class Table : IDisposable
    {
        private readonly ParquetReader reader;
        private readonly TableDefinition definition;
        private readonly string[]? measures;
        private readonly string?[]? censorings;

        public Table(string data, TableDefinition definition, string countryColumn)
        {
            this.definition = definition;
            reader = ParquetReader.Open(File.OpenRead(Path.Combine(data, definition.FileName)));
            bool isEmpty = reader.RowCount == 0;
            Replicates = isEmpty ? [] : reader.ReadInt32("replicate");
            Countries = isEmpty ? [] : reader.ReadStrings(countryColumn);
            Months = isEmpty ? [] : reader.ReadDates("month");
            bool isGap = string.Equals(definition.Name, GapTable.Name, StringComparison.Ordinal);
            measures = isGap && !isEmpty ? reader.ReadStrings("measure") : null;
            censorings = isGap && !isEmpty ? reader.ReadNullableStrings("lag_censoring") : null;
        }

        public int[] Replicates { get; }

        public string[] Countries { get; }

        public DateOnly[] Months { get; }

        public IEnumerable<int> RowsOf(string country, string? measure) =>
            Enumerable.Range(0, Months.Length).Where(row =>
                string.Equals(Countries[row], country, StringComparison.Ordinal)
                && (measure is null || string.Equals(measures?[row], measure, StringComparison.Ordinal)));

        public string? CensoringOf(string column, int row) => column is "lag_months" ? censorings?[row] : null;

        public double?[] Numbers(string name)
        {
            ColumnDefinition column = definition.Columns.Single(
                candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
            return (column.Type, column.Nullable) switch
            {
                _ when Months.Length == 0 => [],
                (ParquetType.Int64, true) => [.. reader.ReadNullableInt64(name).Select(number => (double?)number)],
                (ParquetType.Int64, _) => [.. reader.ReadInt64(name).Select(number => (double?)number)],
                (ParquetType.Int32, true) => [.. reader.ReadNullableInt32(name).Select(number => (double?)number)],
                (ParquetType.Int32, _) => [.. reader.ReadInt32(name).Select(number => (double?)number)],
                (_, true) => reader.ReadNullableDouble(name),
                _ => [.. reader.ReadDouble(name).Select(number => (double?)number)],
            };
        }

        public void Dispose() => reader.Dispose();
    }
}
