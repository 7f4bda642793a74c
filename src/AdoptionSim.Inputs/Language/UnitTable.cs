using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Units that values may carry. A unit converts to another of the same kind by its factor. Rates per month and per year
/// are of different kinds, because a hazard, a probability and a growth rate each convert in another way.
/// </summary>
public static class UnitTable
{
    private const string Fraction = "fraction";

    private static readonly FrozenDictionary<string, Unit> Units = new Unit[]
    {
        new("share", Fraction, 1),
        new("%", Fraction, 0.01),
        new("percent", Fraction, 0.01),
        new("パーセント", Fraction, 0.01),
        new("share_of_wage", "fraction_of_wage", 1),
        new("share_of_wage_bill", "fraction_of_wage_bill", 1),
        new("share_of_adoption_cost", "fraction_of_adoption_cost", 1),
        new("share_change", "fraction_change", 1),
        new("index", "index", 1),
        new("index_0_1", "index_0_1", 1),
        new("index_0_1_per_year", "index_0_1_per_year", 1),
        new("dimensionless", "number", 1),
        new("multiplier", "multiplier", 1),
        new("multiplier_per_unit_index", "multiplier_per_unit_index", 1),
        new("per_unit_trust", "per_unit_trust", 1),
        new("per_month", "rate_per_month", 1),
        new("/month", "rate_per_month", 1),
        new("/月", "rate_per_month", 1),
        new("%/month", "rate_per_month", 0.01),
        new("%/月", "rate_per_month", 0.01),
        new("per_year", "rate_per_year", 1),
        new("/year", "rate_per_year", 1),
        new("/年", "rate_per_year", 1),
        new("%/year", "rate_per_year", 0.01),
        new("%/年", "rate_per_year", 0.01),
        new("log_points", "log_points", 1),
        new("log_points_per_year", "log_points_per_year", 1),
        new("log_share", "log_share", 1),
        new("logit_points", "logit_points", 1),
        new("logit_points_per_log_person", "logit_points_per_log_person", 1),
        new("signals", "signals", 1),
        new("signals_per_month", "signals_per_month", 1),
        new("months", "time", 1),
        new("month", "time", 1),
        new("か月", "time", 1),
        new("years", "time", 12),
        new("year", "time", 12),
        new("年", "time", 12),
        new("yen", "money", 1),
        new("円", "money", 1),
        new("thousand_yen", "money", 1e3),
        new("million_yen", "money", 1e6),
        new("yen_per_month", "money_per_month", 1),
        new("円/month", "money_per_month", 1),
        new("円/月", "money_per_month", 1),
        new("yen_per_year", "money_per_year", 1),
        new("円/year", "money_per_year", 1),
        new("円/年", "money_per_year", 1),
        new("million_yen_per_year", "money_per_year", 1e6),
        new("usd_per_year", "usd_per_year", 1),
        new("ドル/年", "usd_per_year", 1),
        new("bn_usd_per_year", "usd_per_year", 1e9),
        new("yen_per_firm", "money_per_firm", 1),
        new("円/firm", "money_per_firm", 1),
        new("円/社", "money_per_firm", 1),
        new("yen_per_person", "money_per_person", 1),
        new("円/人", "money_per_person", 1),
        new("yen_per_user_month", "money_per_user_month", 1),
        new("円/人月", "money_per_user_month", 1),
        new("persons", "persons", 1),
        new("人", "persons", 1),
        new("thousand_persons", "persons", 1e3),
        new("persons_per_year", "persons_per_year", 1),
        new("人/year", "persons_per_year", 1),
        new("人/年", "persons_per_year", 1),
        new("firms", "firms", 1),
        new("社", "firms", 1),
        new("respondents", "respondents", 1),
        new("posts", "posts", 1),
        new("件", "posts", 1),
        new("count", "count", 1),
        new("ratio", "ratio", 1),
        new("倍", "ratio", 1),
        new("index_first_month_100", "index_first_month_100", 1),
        new("percentage_points", "points", 1),
        new("points", "points", 1),
        new("ポイント", "points", 1),
        new("log_odds", "log_odds", 1),
    }.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);

    /// <summary>Names of all units.</summary>
    public static IReadOnlyCollection<string> Names => Units.Keys;

    /// <summary>Whether the table has a unit.</summary>
    /// <param name="name">Name of the unit.</param>
    public static bool Knows(string name) => Units.ContainsKey(name);

    /// <summary>
    /// Factor that turns a value in one unit into a value in another; null when they are of different kinds.
    /// </summary>
    /// <param name="from">Unit of the value.</param>
    /// <param name="to">Unit wanted.</param>
    public static double? Factor(string from, string to)
    {
        if (!Units.TryGetValue(from, out Unit? source) || !Units.TryGetValue(to, out Unit? target))
        {
            return null;
        }

        // A bare per cent sign is a share of whatever the parameter is a share of.
        bool fits = string.Equals(source.Kind, target.Kind, StringComparison.Ordinal)
            || (from is "%" or "percent" or "パーセント" && target.Kind.StartsWith(Fraction, StringComparison.Ordinal));
        return fits ? source.Factor / target.Factor : null;
    }

    /// <summary>Units that convert to a unit, in order of name.</summary>
    /// <param name="to">Unit wanted.</param>
    public static IReadOnlyList<string> ConvertibleTo(string to) =>
        [.. Names.Where(name => Factor(name, to) is not null).Order(StringComparer.Ordinal)];

    private sealed record Unit(string Name, string Kind, double Factor);
}
