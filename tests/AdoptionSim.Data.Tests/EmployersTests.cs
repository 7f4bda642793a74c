using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class EmployersTests
{
    private static readonly CsvTable Employers = DataFolder.Read("japan/employers.csv");

    [Fact]
    public void Persons_Of_Every_Section_Equal_The_Labour_Force_Survey()
    {
        Dictionary<string, decimal> persons = Employers.Rows
            .GroupBy(r => r["section"], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Number("persons_thousand")), StringComparer.Ordinal);

        CsvTable sections = DataFolder.Read("japan/employment_by_section.csv");

        Assert.Equal(sections.Rows.Count, persons.Count);
        Assert.All(sections.Rows, r => Assert.Equal(r.Number("employed_thousand"), persons[r["section"]]));
        Assert.Equal(67_810m, persons.Values.Sum());
    }

    [Fact]
    public void Enterprises_And_Large_Enterprises_Equal_The_Census()
    {
        IEnumerable<CsvRow> enterprises = Employers.Rows.Where(r => r.Is("kind", "enterprise"));

        Assert.Equal(3_684_049m, enterprises.Sum(r => r.Number("employers")));
        Assert.Equal(10_364m, decimal.Round(Employers.Rows.Sum(r => r.Number("expected_large_sme_act"))));
        Assert.Equal(10_364m, decimal.Round(enterprises.Sum(r => r.Number("expected_large_sme_act"))));
    }

    [Fact]
    public void Own_Account_Farms_And_Public_Units_Equal_Their_Counts()
    {
        Assert.Equal(1_037_000m, Count("AB", "own_account"));
        Assert.Equal(40m + 47m + 1_741m, Count("S", "public"));
        Assert.Equal(47m + 1_741m, Count("O", "public"));
        Assert.Equal(47m + 1_741m, Count("P", "public"));
    }

    [Fact]
    public void Kinds_Stand_Only_Where_The_Rule_Puts_Them()
    {
        ILookup<string, string> sections = Employers.Rows
            .ToLookup(r => r["kind"], r => r["section"], StringComparer.Ordinal);

        AssertSame(["own_account", "enterprise", "public", "unclassified"], sections.Select(g => g.Key));
        AssertSame(["AB", "G"], sections["own_account"]);
        AssertSame(["F", "O", "P", "S"], sections["public"]);
        AssertSame(["T"], sections["unclassified"]);
        Assert.DoesNotContain(sections["enterprise"], section => section is "S" or "T");
    }

    [Fact]
    public void Cells_Are_Unique_And_Their_Means_Lie_In_Their_Class()
    {
        Assert.Equal(Employers.Rows.Count, Employers.Rows
            .Select(r => (r["section"], r["size_class"], r["kind"]))
            .Distinct()
            .Count());
        Assert.All(Employers.Rows, SizeClass.AssertMeanInside);
    }

    private static decimal Count(string section, string kind) => Employers.Rows
        .Where(r => r.Is("section", section) && r.Is("kind", kind))
        .Sum(r => r.Number("employers"));

    private static void AssertSame(string[] expected, IEnumerable<string> actual) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        actual.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);
}
