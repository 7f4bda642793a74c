namespace AdoptionSim.Reports.Numbers;

/// <summary>
/// Where a printed number comes from, so that anybody can compute it again from the Parquet tables: of the rows that
/// fit, one value for each replicate, times a factor, and a statistic over the replicates.
/// </summary>
/// <param name="Table">Name of the table, which is its file's name without the ending.</param>
/// <param name="Column">
/// Column of the table, or a sum of columns with whole factors, such as <c>employed-12*quit</c>.
/// </param>
/// <param name="Rows">
/// Which rows: <c>column=value</c> joined by <c>;</c>, where <c>a..b</c> is a range with both ends; empty for all.
/// </param>
/// <param name="Statistic">
/// What is taken over the replicates that have a value: <c>median</c>, <c>p05</c>, <c>p95</c> (quantiles of type 7),
/// <c>min</c>, <c>max</c>; <c>first</c>: the value of the first row; <c>count_distinct</c>: how many values there are;
/// <c>missing_share</c>: share of replicates without a value.
/// </param>
public sealed record NumberSource(string Table, string Column, string Rows, string Statistic = NumberSource.First)
{
    /// <summary>The statistic of a value that stands in the table as it is.</summary>
    public const string First = "first";

    /// <summary>The value of the one row of a replicate.</summary>
    public const string Value = "value";

    /// <summary>The sum over the rows of a replicate.</summary>
    public const string Sum = "sum";

    /// <summary>
    /// Start of a ratio: the sum over the rows of a replicate over that of the column named after it.
    /// </summary>
    public const string Ratio = "ratio:";

    /// <summary>
    /// What makes one value of the rows of a replicate: <c>value</c>, <c>sum</c>, <c>ratio:column</c>, the
    /// sum over the sum of another column, or <c>closed_from:x</c>, the first month from which the value is at most x
    /// in every row to the last.
    /// </summary>
    public string Reduce { get; init; } = Value;

    /// <summary>What the value of each replicate is multiplied by.</summary>
    public double Factor { get; init; } = 1.0;
}
