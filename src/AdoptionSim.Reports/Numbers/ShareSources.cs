using System;
using AdoptionSim.Reports.Attributions;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Says of every number of an explanation in which column of its table it stands.</summary>
internal static class ShareSources
{
    /// <summary>Every row has the number of replicates.</summary>
    public static NumberSource Replicates { get; } = new(ShareTable.Name, "replicates", "");

    /// <summary>Where the part of the total that a lever or pillar has stands.</summary>
    public static NumberSource OfPercent(string indicator, string player) =>
        new(ShareTable.Name, "total_percent", RowsOf(indicator, ShareTable.Shapley, player, null));

    /// <summary>A mean or an end of its interval; columns are named by the place, not by the kind of band.</summary>
    public static Func<string, NumberSource> Of(
        string indicator, string term, string? player = null, string? other = null) => name => new NumberSource(
        ShareTable.Name,
        name switch
        {
            "mean" or "estimated_mean" => "mean",
            "p05" or "min" => "lower",
            "p95" or "max" => "upper",
            _ => name,
        },
        RowsOf(indicator, term, player, other));

    private static string RowsOf(string indicator, string term, string? player, string? other) =>
        NumberSources.Rows(
        [
            ("indicator", indicator), ("term", term), .. Filter("player", player), .. Filter("other", other),
        ]);

    private static (string Column, string Value)[] Filter(string column, string? value) =>
        value is null ? [] : [(column, value)];
}
