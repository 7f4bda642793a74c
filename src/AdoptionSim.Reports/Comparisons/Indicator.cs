using System;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>One quantity that comparisons and attributions look at: where it stands and what its effect is.</summary>
public sealed record Indicator
{
    /// <summary>Id, such as <c>home.firm_usage_reading</c> or <c>gap.firm_usage.US.points</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Table: <c>aggregate</c> or <c>gap</c>.</summary>
    public required string Table { get; init; }

    /// <summary>Column of the table.</summary>
    public required string Column { get; init; }

    /// <summary>Id of the measure of a gap; null for the home country's own indicators.</summary>
    public string? Measure { get; init; }

    /// <summary>Country code of the comparator of a gap; null for the home country's own indicators.</summary>
    public string? Comparator { get; init; }

    /// <summary>Unit in which values are given.</summary>
    public required string Unit { get; init; }

    /// <summary>Value in the unit over value in the table: 100 for shares given in percent.</summary>
    public double Factor { get; init; } = 1.0;

    /// <summary>What the effect is.</summary>
    public required EffectKind Effect { get; init; }

    /// <summary>Name in both languages.</summary>
    public required ReportText Name { get; init; }

    /// <summary>Whether values stand in the table of gaps.</summary>
    public bool IsGap => string.Equals(Table, GapTable.Name, StringComparison.Ordinal);
}
