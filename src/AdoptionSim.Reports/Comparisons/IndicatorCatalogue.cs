using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>
/// Every indicator that comparisons look at. A new one of the home country is one line: the column of the table
/// <c>aggregate</c>, and whether its effect is a difference or a ratio. The unit comes from the table, and so does the
/// name unless the texts have a shorter one under <c>indicator.</c> and the column.
/// </summary>
public static class IndicatorCatalogue
{
    /// <summary>Start of the ids of the home country's own indicators.</summary>
    public const string HomePrefix = "home.";

    private const double Percent = 100.0;
    private const double PerHundredMillion = 1e-8;

    private static readonly (string Column, EffectKind Effect)[] Home =
    [
        ("individual_usage_reading", EffectKind.Difference),
        ("firm_usage_reading", EffectKind.Difference),
        ("firm_usage_one_task_reading", EffectKind.Difference),
        ("firm_use_person_share_10_plus", EffectKind.Difference),
        ("firm_use_share", EffectKind.Difference),
        ("firm_integrated_share", EffectKind.Difference),
        ("firm_abandoned_share", EffectKind.Difference),
        ("mean_intensity", EffectKind.Difference),
        ("individual_regular_share_20_69", EffectKind.Difference),
        ("work_use_share", EffectKind.Difference),
        ("trust_index", EffectKind.Difference),
        ("regulatory_clarity_index", EffectKind.Difference),
        ("ai_price_share_of_wage", EffectKind.LogRatio),
        ("talent_thousand_persons", EffectKind.LogRatio),
        ("private_ai_investment_12_month_mean", EffectKind.LogRatio),
        ("ai_spend", EffectKind.LogRatio),
        ("intangible_investment", EffectKind.LogRatio),
        ("licensed_persons", EffectKind.LogRatio),
        ("employed_persons", EffectKind.LogRatio),
        ("unemployment_rate_percent", EffectKind.Difference),
        ("vacancy_rate_percent", EffectKind.Difference),
        ("real_wage_index", EffectKind.Difference),
        ("labour_productivity_index", EffectKind.Difference),
        ("labour_share_percent", EffectKind.Difference),
        ("gini_wage", EffectKind.Difference),
    ];

    /// <summary>The indicators of a run, those of the home country first.</summary>
    /// <param name="comparators">Country codes of the comparators.</param>
    public static IReadOnlyList<Indicator> Of(IReadOnlyList<string> comparators)
    {
        ArgumentNullException.ThrowIfNull(comparators);
        return
        [
            .. Home.Select(entry => HomeOf(entry.Column, entry.Effect)),
            .. from measure in GapMeasures.Ids
               from comparator in comparators
               from column in GapColumns.All
               where GapColumns.Has(measure, column) && !IsLogOfRatio(measure, column)
               select GapOf(measure, comparator, column),
        ];
    }

    /// <summary>Id of a gap.</summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="comparator">Country code of the comparator.</param>
    /// <param name="column">Column of the table <c>gap</c>.</param>
    public static string GapId(string measure, string comparator, string column) =>
        $"gap.{measure}.{comparator}.{column}";

    private static Indicator HomeOf(string column, EffectKind effect)
    {
        ColumnDefinition definition = AggregateTable.Table.Definition.Columns.Single(
            candidate => string.Equals(candidate.Name, column, StringComparison.Ordinal));
        (string unit, double factor) = InUnitOfReaders(definition.Unit);
        return new Indicator
        {
            Id = HomePrefix + column,
            Table = AggregateTable.Name,
            Column = column,
            Unit = unit,
            Factor = factor,
            Effect = effect,
            Name = ReportTexts.Keys.Contains($"indicator.{column}", StringComparer.Ordinal)
                ? ReportTexts.Of($"indicator.{column}")
                : new ReportText(definition.DescriptionJa, definition.DescriptionEn),
        };
    }

    /// <summary>Shares are read in percent, and yen in hundred millions (億円).</summary>
    private static (string Unit, double Factor) InUnitOfReaders(string unit) => unit switch
    {
        "share" => (NumberFormat.Percent, Percent),
        "yen_per_year" => ("hundred_million_yen_per_year", PerHundredMillion),
        "yen_per_month" => ("hundred_million_yen_per_month", PerHundredMillion),
        _ => (unit, 1.0),
    };

    private static Indicator GapOf(string measure, string comparator, string column)
    {
        ReportText country = ReportTexts.NameOf("country", comparator);
        ReportText kind = ReportTexts.Of($"compare.gap.{column}");
        return new Indicator
        {
            Id = GapId(measure, comparator, column),
            Table = GapTable.Name,
            Column = column,
            Measure = measure,
            Comparator = comparator,
            Unit = GapColumns.UnitOf(column),
            Effect = column is GapColumns.Ratio ? EffectKind.LogRatio : EffectKind.Difference,
            Name = new ReportText($"{country.Ja}：{kind.Ja}", $"{country.En}: {kind.En}"),
        };
    }

    /// <summary>The effect on the ratio of investments already is a difference of these logarithms.</summary>
    private static bool IsLogOfRatio(string measure, string column) =>
        GapColumns.IsInvestment(measure) && column is GapColumns.LogOdds;
}
