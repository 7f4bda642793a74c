using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>Parts of tables.</summary>
internal static class Rows
{
    /// <summary>Values of a column, by row.</summary>
    public static IReadOnlyList<object?> Column(this TestTable table, string name)
    {
        int index = table.Columns.Select(column => column.Name).ToList().IndexOf(name);
        Assert.True(index >= 0, $"There is no column '{name}'.");
        return table.Values[index];
    }

    /// <summary>The rows with a wanted value in a column, at least one, without what the footer says.</summary>
    public static TestTable Where(this TestTable table, string column, Func<object?, bool> isWanted)
    {
        TestTable found = WhereIfAny(table, column, isWanted);
        Assert.NotEqual(0, found.RowCount);
        return found;
    }

    /// <summary>The rows up to a month.</summary>
    public static TestTable UpTo(this TestTable table, DateOnly month) =>
        table.Where("month", value => value is DateOnly day && day <= month);

    /// <summary>The rows of a replicate; a ledger may have none.</summary>
    public static TestTable OfReplicate(this TestTable table, int replicate) =>
        table.WhereIfAny("replicate", value => value is int number && number == replicate);

    private static TestTable WhereIfAny(this TestTable table, string column, Func<object?, bool> isWanted)
    {
        IReadOnlyList<object?> values = table.Column(column);
        int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(row => isWanted(values[row]))];
        return new TestTable(table.Columns, [.. table.Values.Select(all => rows.Select(row => all[row]).ToArray())]);
    }

    /// <summary>Groups the numbers of rows by the values of columns, in the order of the rows.</summary>
    public static IEnumerable<IGrouping<string, int>> GroupBy(this TestTable table, params string[] columns)
    {
        IReadOnlyList<object?>[] keys = [.. columns.Select(table.Column)];
        return Enumerable.Range(0, table.RowCount).GroupBy(
            row => string.Join('|', keys.Select(values => values[row])), StringComparer.Ordinal);
    }
}
