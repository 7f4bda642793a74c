using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class MoneyTests
{
    private static readonly CsvTable Lines = DataFolder.Read("budget_lines.csv");

    [Fact]
    public void Pillars_Add_To_The_Printed_Budget()
    {
        Dictionary<string, decimal> pillars = Lines.Rows
            .Where(r => r.Is("row_type", "pillar_total"))
            .ToDictionary(r => r["pillar"], r => r.Number("amount_oku_yen"), StringComparer.Ordinal);

        Assert.Equal(502m, pillars["use"]);
        Assert.Equal(3_605m, pillars["build"]);
        Assert.Equal(240m, pillars["trust"]);
        Assert.Equal(33m, pillars["collaborate"]);
        Assert.Equal(4_380m, pillars.Values.Sum());
        Assert.Equal(4_380m, Lines.Rows.Single(r => r.Is("budget_line_key", "total_fy2025")).Number("amount_oku_yen"));
    }

    [Fact]
    public void Separable_Lines_Add_Up_And_Stay_Below_Their_Pillar()
    {
        ILookup<string, decimal> separable = Lines.Rows
            .Where(r => r.Is("counted_in_separable_sum", "true"))
            .ToLookup(r => r["pillar"], r => r.Number("amount_oku_yen"), StringComparer.Ordinal);

        Assert.Equal(2_102.5m, separable.Sum(g => g.Sum()));
        Assert.All(Lines.Rows.Where(r => r.Is("row_type", "pillar_total")),
            r => Assert.True(separable[r["pillar"]].Sum() <= r.Number("amount_oku_yen"), r.Place));
        Assert.All(Lines.Rows.Where(r => r.Is("counted_in_separable_sum", "true")),
            r => Assert.Equal("false", r["is_inner_share"]));
    }

    [Fact]
    public void Shared_Envelope_Is_Printed_Six_Times_With_One_Amount()
    {
        CsvRow[] shared = [.. Lines.Rows.Where(r => r["shared_envelope"].Length > 0)];

        Assert.Equal(6, shared.Length);
        Assert.All(shared, r => Assert.Equal(341m, r.Number("amount_oku_yen")));
    }

    [Fact]
    public void Levers_Order_Their_Priors_And_Name_Existing_Budget_Lines()
    {
        HashSet<string> keys = [.. Lines.Rows.Select(r => r["budget_line_key"])];
        CsvTable levers = DataFolder.Read("levers.csv");

        Assert.Equal(13, levers.Rows.Select(r => r["lever_id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(levers.Rows, r =>
        {
            Assert.True(r.Number("prior_low") <= r.Number("prior_median"), r.Place);
            Assert.True(r.Number("prior_median") <= r.Number("prior_high"), r.Place);
            Assert.All(r.Keys("budget_line_keys"), key => Assert.Contains(key, keys));
        });
    }

    [Fact]
    public void Investment_Is_One_Positive_Number_By_Country_And_Year()
    {
        CsvTable investment = DataFolder.Read("investment.csv");

        Assert.Equal(14, investment.Rows.Select(r => (r["country_iso2"], r["year"])).Distinct().Count());
        Assert.Equal(14, investment.Rows.Count);
        Assert.All(investment.Rows, r => Assert.True(r.Number("private_ai_investment_bn_usd") > 0m, r.Place));
        foreach (IGrouping<string, CsvRow> year in investment.Rows
            .Where(r => r["rank"].Length > 0)
            .GroupBy(r => r["year"], StringComparer.Ordinal))
        {
            decimal[] byRank =
            [
                .. year.OrderBy(r => r.Number("rank")).Select(r => r.Number("private_ai_investment_bn_usd")),
            ];
            Assert.Equal(byRank.OrderDescending(), byRank);
        }
    }
}
