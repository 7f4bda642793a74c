using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class ComparatorsTests
{
    private static readonly string[] Six = ["US", "CN", "DE", "GB", "KR", "AE"];

    private static readonly CsvTable Countries = DataFolder.Read("comparators/countries.csv");

    [Fact]
    public void Countries_Are_Japan_And_Its_Six_Comparators()
    {
        Assert.Equal(Six.Prepend("JP"), Countries.Rows.Select(r => r["country_iso2"]), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("employment_share_lt_50", "employment_share_50_249", "employment_share_250_plus")]
    [InlineData("firm_share_10_49", "firm_share_50_249", "firm_share_250_plus")]
    public void Size_Shares_Add_To_One(string small, string medium, string large)
    {
        Assert.All(Countries.Rows, r => Assert.Equal(1m, r.Number(small) + r.Number(medium) + r.Number(large)));
    }

    [Fact]
    public void Sector_Shares_Add_To_One_And_Persons_To_The_Employed()
    {
        IEnumerable<IGrouping<string, CsvRow>> sectors = DataFolder.Read("comparators/sectors.csv").Rows
            .GroupBy(r => r["country_iso2"], StringComparer.Ordinal);

        Assert.Equal(7, sectors.Count());
        foreach (IGrouping<string, CsvRow> country in sectors)
        {
            Assert.Equal(6, country.Count());
            Assert.Equal(1m, country.Sum(r => r.Number("employment_share")));
            Assert.Equal(EmployedThousand(country.Key), country.Sum(r => r.Number("employed_thousand")));
        }
    }

    [Fact]
    public void Employers_Fill_Every_Sector_And_Stay_In_Their_Class()
    {
        CsvTable employers = DataFolder.Read("comparators/employers.csv");
        Dictionary<(string Country, string Sector), decimal> sectors = DataFolder.Read("comparators/sectors.csv").Rows
            .ToDictionary(r => (r["country_iso2"], r["coarse_sector"]), r => r.Number("employed_thousand"));

        Assert.Equal(6 * 6 * 4, employers.Rows.Count);
        Assert.All(employers.Rows, SizeClass.AssertMeanInside);
        foreach (IGrouping<(string, string), CsvRow> cell in employers.Rows
            .GroupBy(r => (r["country_iso2"], r["coarse_sector"])))
        {
            Assert.Equal(sectors[cell.Key], cell.Sum(r => r.Number("persons_thousand")));
        }
    }

    [Fact]
    public void Employers_Agree_With_The_Enterprises_And_Size_Shares_Of_Their_Country()
    {
        CsvTable employers = DataFolder.Read("comparators/employers.csv");
        foreach (CsvRow country in Countries.Rows.Where(r => !r.Is("country_iso2", "JP")))
        {
            CsvRow[] own = [.. employers.Rows.Where(r => r.Is("country_iso2", country["country_iso2"]))];
            decimal total = own.Sum(r => r.Number("employers")) / 1_000m;
            Near(country.Number("enterprises_thousand"), total, 0.001m, country["country_iso2"]);

            foreach (string size in new[] { "50_249", "250_plus" })
            {
                decimal persons = own.Where(r => r.Is("size_class", size)).Sum(r => r.Number("persons_thousand"));
                decimal employed = EmployedThousand(country["country_iso2"]);
                decimal expected = country.Number($"employment_share_{size}") * employed;
                Near(expected, persons, 0.004m, $"{country["country_iso2"]} {size}");
            }
        }
    }

    [Fact]
    public void Population_By_Age_Adds_To_The_Adults_Of_Each_Country()
    {
        CsvTable ages = DataFolder.Read("comparators/population_by_age_sex.csv");
        foreach (IGrouping<string, CsvRow> country in ages.Rows
            .GroupBy(r => r["country_iso2"], StringComparer.Ordinal))
        {
            CsvRow row = Countries.Rows.Single(r => r.Is("country_iso2", country.Key));
            decimal adults = country.Sum(r => r.Number("population_thousand"));

            Assert.Equal(36, country.Count());
            Assert.Equal(1_000m * row.Number("population_15_plus_million"), adults);
            decimal people = 1_000m * row.Number("population_2024_million");
            Near(row.Number("share_15_plus") * people, adults, 0.0002m, country.Key);
            decimal active = EmployedThousand(country.Key) / (1m - (row.Number("unemployment_2024_percent") / 100m));
            Assert.True(active < adults, $"{country.Key}: labour force above the adults");
        }

        Assert.Equal(
            Six,
            ages.Rows.Select(r => r["country_iso2"]).Distinct(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Coarse_Sectors_Cover_Every_Section_Once_With_Japanese_Weights()
    {
        CsvTable coarse = DataFolder.Read("comparators/coarse_sectors.csv");
        CsvTable sections = DataFolder.Read("japan/employment_by_section.csv");

        Assert.Equal(
            sections.Rows.Select(r => r["section"]).Where(s => s is not "T").Order(StringComparer.Ordinal),
            coarse.Rows.Select(r => r["section"]).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(coarse.Rows, r => Assert.Equal(
            sections.Rows.Single(s => s.Is("section", r["section"])).Number("employed_thousand"),
            r.Number("employed_thousand")));
        Assert.All(coarse.Rows.GroupBy(r => r["coarse_sector"], StringComparer.Ordinal),
            g => Near(1m, g.Sum(r => r.Number("share_of_coarse_sector")), 0.000002m, g.Key));
    }

    private static decimal EmployedThousand(string country) =>
        1_000m * Countries.Rows.Single(r => r.Is("country_iso2", country)).Number("employed_2024_million");

    private static void Near(decimal expected, decimal actual, decimal relative, string what) =>
        Assert.True(Math.Abs(expected - actual) <= relative * expected, $"{what}: {actual} instead of {expected}");
}
