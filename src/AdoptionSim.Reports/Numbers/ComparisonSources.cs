using AdoptionSim.Reports.Comparisons;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Says of every number of a comparison in which column of its tables it stands.</summary>
internal static class ComparisonSources
{
    /// <summary>The comparison has one row for each number of pairs, the same in all.</summary>
    public static NumberSource Replicates { get; } = new(ComparisonTable.Name, "replicates", "");

    /// <summary>A median or an end of its band; the columns are named by the place, not by the kind of band.</summary>
    public static NumberSource Of(ComparisonLine line, string prefix, string name) => OfColumn(
        line,
        prefix + name switch
        {
            "median" => "median",
            "p05" or "min" => "lower",
            _ => "upper",
        });

    public static NumberSource OfMean(ComparisonLine line, string name) =>
        OfColumn(line, name is "mean" ? "effect_mean" : $"mean_{name}");

    public static NumberSource OfColumn(ComparisonLine line, string column) => new(
        ComparisonTable.Name, column,
        NumberSources.Rows(
            ("variant", line.Variant), ("indicator", line.Indicator.Id), ("month", NumberSources.Day(line.Month))));

    public static NumberSource OfChannel(ChannelLine line, string channel, string name) => new(
        ChannelTable.Name, name is "mean" ? "effect_mean" : $"mean_{name}",
        NumberSources.Rows(
            ("variant", line.Variant), ("indicator", line.Indicator.Id), ("month", NumberSources.Day(line.Month)),
            ("channel", channel)));

    public static NumberSource Of(CostLine line, string column, string name, double factor) => new(
        CostTable.Name, name is "p05" or "p95" ? $"{column}_{name}" : column,
        NumberSources.Rows(
            ("variant", line.Variant), ("measure", line.Measure), ("comparator", line.Comparator),
            ("month", NumberSources.Day(line.Month)), ("cost_column", line.Column)))
    {
        Factor = factor,
    };
}
