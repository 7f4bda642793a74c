using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Inputs.Checks;

/// <summary>
/// The indicators that a check may name: the columns of the table <c>aggregate</c> by their names, the outcomes by the
/// words of <c>outcomes</c>, what flows in a month as a sum with <c>_total</c>, and gaps as
/// <c>gap.measure.country.column</c>.
/// </summary>
public static class CheckIndicators
{
    private const string Total = "_total";
    private const string NoUnit = "none";

    /// <summary>Words of <c>outcomes</c> and the columns that they stand for.</summary>
    private static readonly (string Word, string Column)[] Words =
    [
        ("firm_usage", "firm_usage_reading"),
        ("individual_usage", "individual_usage_reading"),
        ("worker_usage", "work_use_share"),
        ("intensity", "mean_intensity"),
        ("trust", "trust_index"),
        ("talent", "talent_thousand_persons"),
        ("employment", "employed_persons"),
        ("unemployment", "unemployment_rate_percent"),
        ("wage", "real_wage_index"),
        ("productivity", "labour_productivity_index"),
        ("inequality", "gini_wage"),
        ("fiscal_cost", "fiscal_cost_yen"),
        ("fiscal_cost_total", "fiscal_cost_yen"),
    ];

    /// <summary>Columns that hold what happens in a month, so that months may be summed.</summary>
    private static readonly string[] Flows =
    [
        "incidents", "firms_closed", "laid_off_by_ai", "reassigned", "hiring_suppressed_by_ai",
        "vacancies_withdrawn_by_ai", "retrained", "intangible_investment",
    ];

    private static readonly string[] GapColumns = ["points", "log_odds", "ratio", "lag_months"];

    private static readonly FrozenDictionary<string, CheckIndicator> Home = OfHome()
        .ToFrozenDictionary(indicator => indicator.Name, StringComparer.Ordinal);

    /// <summary>The indicators of a run with these comparators, by name.</summary>
    /// <param name="comparators">Countries, ISO 3166 codes.</param>
    public static IReadOnlyDictionary<string, CheckIndicator> Of(IEnumerable<string> comparators)
    {
        ArgumentNullException.ThrowIfNull(comparators);
        Dictionary<string, CheckIndicator> all = new(Home, StringComparer.Ordinal);
        foreach (CheckIndicator gap in comparators.SelectMany(OfGaps))
        {
            all.Add(gap.Name, gap);
        }

        return all;
    }

    private static IEnumerable<CheckIndicator> OfHome()
    {
        ColumnDefinition[] columns =
        [
            .. AggregateTable.Table.Definition.Columns.Where(
                column => column.Type is ParquetType.Double or ParquetType.Int32 or ParquetType.Int64
                    && column.Name is not "replicate"),
        ];
        var byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        foreach (ColumnDefinition column in columns)
        {
            yield return new CheckIndicator(column.Name, AggregateTable.Name, column.Name, UnitOf(column));
        }

        foreach ((string word, string column) in Words)
        {
            yield return new CheckIndicator(word, AggregateTable.Name, column, UnitOf(byName[column]));
        }

        foreach (string flow in Flows)
        {
            string unit = UnitOf(byName[flow]);
            string sum = unit is "yen_per_month" ? "yen" : unit;
            yield return new CheckIndicator(flow + Total, AggregateTable.Name, flow, sum, IsSum: true);
        }
    }

    private static IEnumerable<CheckIndicator> OfGaps(string comparator) =>
        from measure in GapMeasures.All
        from column in GapColumns
        where Has(measure, column)
        let id = GapMeasures.Id(measure)
        let definition = GapTable.Table.Definition.Columns.Single(
            candidate => string.Equals(candidate.Name, column, StringComparison.Ordinal))
        select new CheckIndicator(
            $"gap.{id}.{comparator}.{column}", GapTable.Name, column, UnitOf(definition), IsSum: false, id, comparator);

    /// <summary>Investment has a ratio, and no points and no lag; the others have no ratio.</summary>
    private static bool Has(GapMeasure measure, string column) => column switch
    {
        "log_odds" => true,
        "ratio" => measure is GapMeasure.PrivateAiInvestment,
        _ => measure is not GapMeasure.PrivateAiInvestment,
    };

    private static string UnitOf(ColumnDefinition column) => column.Unit is NoUnit ? "count" : column.Unit;
}
