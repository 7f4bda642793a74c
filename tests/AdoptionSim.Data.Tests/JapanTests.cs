using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class JapanTests
{
    private const decimal EmployedThousand = 67_810m;

    [Fact]
    public void Sections_Add_To_The_Labour_Force_Survey()
    {
        CsvTable sections = DataFolder.Read("japan/employment_by_section.csv");

        Assert.Equal(19, sections.Rows.Count);
        Assert.Equal(EmployedThousand, sections.Rows.Sum(r => r.Number("employed_thousand")));
        Assert.Equal(66_930m, sections.Rows.Sum(r => r.Number("reference_2020_10_thousand")));
    }

    [Fact]
    public void Section_By_Occupation_Keeps_Both_Margins()
    {
        CsvTable cells = DataFolder.Read("japan/employment_by_section_occupation.csv");
        Dictionary<string, decimal> sections = Sum(cells, "section", "employed_thousand");
        Dictionary<string, decimal> occupations = Sum(cells, "occupation_id", "employed_thousand");

        Assert.Equal(19 * 20, cells.Rows.Count);
        foreach (CsvRow row in DataFolder.Read("japan/employment_by_section.csv").Rows)
        {
            Assert.Equal(row.Number("employed_thousand"), sections[row["section"]]);
        }

        foreach (CsvRow row in DataFolder.Read("japan/occupations.csv").Rows)
        {
            Near(row.Number("employment_2024_thousand"), occupations[row["occupation_id"]], 0.02m, row.Place);
        }

        Near(1_040m, occupations["L"], 0.02m, "unclassifiable occupations");
        Assert.All(Sum(cells, "section", "share_of_section"), s => Near(1m, s.Value, 0.00002m, s.Key));
    }

    [Fact]
    public void Occupations_Add_To_The_Survey_And_To_Its_Groups()
    {
        CsvTable occupations = DataFolder.Read("japan/occupations.csv");
        Dictionary<string, decimal> groups = Sum(occupations, "major_group", "employment_2024_thousand");

        Assert.Equal(19, occupations.Rows.Count);
        Assert.Equal(66_770m, occupations.Rows.Sum(r => r.Number("employment_2024_thousand")));
        Assert.Equal(EmployedThousand, occupations.Rows.Sum(r => r.Number("employment_model_thousand")));
        Assert.Equal(13_240m, groups["B"]);
        Assert.Equal(14_190m, groups["C"]);
    }

    [Fact]
    public void Population_Is_Employed_Unemployed_And_Outside()
    {
        CsvTable labour = DataFolder.Read("japan/labour_force_by_age_sex.csv");

        Assert.All(labour.Rows, r => Assert.Equal(
            r.Number("population_thousand"),
            r.Number("employed_thousand")
                + r.Number("unemployed_thousand")
                + r.Number("not_in_labour_force_thousand")));
        Assert.Equal(EmployedThousand, labour.Rows.Sum(r => r.Number("employed_thousand")));
        Assert.Equal(36_990m, labour.Rows.Where(r => r.Is("sex", "M")).Sum(r => r.Number("employed_thousand")));
        Assert.Equal(30_820m, labour.Rows.Where(r => r.Is("sex", "F")).Sum(r => r.Number("employed_thousand")));
    }

    [Fact]
    public void Labour_Force_Rates_Are_The_Published_Ones()
    {
        IReadOnlyList<CsvRow> rows = DataFolder.Read("japan/labour_force_by_age_sex.csv").Rows;
        decimal employed = rows.Sum(r => r.Number("employed_thousand"));
        decimal unemployed = rows.Sum(r => r.Number("unemployed_thousand"));
        decimal population = rows.Sum(r => r.Number("population_thousand"));

        Near(63.3m, 100m * (employed + unemployed) / population, 0.05m, "participation");
        Near(2.5m, 100m * unemployed / (employed + unemployed), 0.05m, "unemployment");
        foreach (CsvRow row in rows)
        {
            decimal active = row.Number("employed_thousand") + row.Number("unemployed_thousand");
            decimal participation = 100m * active / row.Number("population_thousand");
            decimal unemployment = 100m * row.Number("unemployed_thousand") / active;
            Near(row.Number("participation_percent"), participation, 0.06m, row.Place);
            Near(row.Number("unemployment_percent"), unemployment, 0.06m, row.Place);
        }
    }

    [Fact]
    public void Five_Year_Groups_Add_To_Ten_Year_Groups()
    {
        CsvTable fine = DataFolder.Read("japan/population_by_age_sex.csv");
        foreach (CsvRow group in DataFolder.Read("japan/labour_force_by_age_sex.csv").Rows)
        {
            string[] ends = group["age_group"].Split('_');
            int from = int.Parse(ends[0]);
            int to = group["age_group"].EndsWith("plus", StringComparison.Ordinal) ? int.MaxValue : int.Parse(ends[1]);
            decimal sum = fine.Rows
                .Where(r => string.Equals(r["sex"], group["sex"], StringComparison.Ordinal))
                .Where(r => r.Number("age_from") >= from && r.Number("age_from") <= to)
                .Sum(r => r.Number("population_thousand"));
            Assert.Equal(group.Number("population_thousand"), sum);
        }

        Assert.Equal(109_840m, fine.Rows.Sum(r => r.Number("population_thousand")));
    }

    [Fact]
    public void Wages_Cover_Every_Section_And_Rise_With_Size()
    {
        CsvTable wages = DataFolder.Read("japan/wages_by_section_size.csv");
        IEnumerable<IGrouping<string, CsvRow>> sections = wages.Rows.GroupBy(r => r["section"], StringComparer.Ordinal);

        Assert.Equal(19, sections.Count());
        Assert.All(sections, section =>
        {
            decimal[] means = [.. section.Select(r => r.Number("scheduled_wage_thousand_yen_per_month"))];
            Assert.Equal(7, means.Length);
            Assert.Equal(means.Order(), means);
        });
    }

    [Fact]
    public void Participation_By_Age_Gives_The_Printed_Labour_Force_Back()
    {
        CsvTable profile = DataFolder.Read("japan/participation_by_age.csv");
        CsvTable population = DataFolder.Read("japan/population_by_age_sex.csv");
        foreach (CsvRow group in DataFolder.Read("japan/labour_force_by_age_sex.csv").Rows)
        {
            string[] ends = group["age_group"].Split('_');
            int from = int.Parse(ends[0]);
            int to = ends[1] is "plus" ? int.MaxValue : int.Parse(ends[1]);
            Dictionary<int, decimal> shares = profile.Rows.Where(r => r.Is("sex", group["sex"]))
                .ToDictionary(r => (int)r.Number("age"), r => r.Number("participation_share"));
            decimal active = population.Rows
                .Where(r => r.Is("sex", group["sex"]) && r.Number("age_from") >= from && r.Number("age_from") <= to)
                .Sum(r => Enumerable.Range((int)r.Number("age_from"), 5)
                    .Sum(age => r.Number("population_thousand") / 5 * shares[Math.Min(age, 90)]));

            Near(group.Number("employed_thousand") + group.Number("unemployed_thousand"), active, 0.01m, group.Place);
        }
    }

    [Fact]
    public void Participation_Rises_Through_School_Ages_And_Falls_After_Sixty()
    {
        foreach (IGrouping<string, CsvRow> sex in DataFolder.Read("japan/participation_by_age.csv").Rows
            .GroupBy(r => r["sex"], StringComparer.Ordinal))
        {
            decimal[] shares = [.. sex.Select(r => r.Number("participation_share"))];

            Assert.Equal(Enumerable.Range(15, 76), sex.Select(r => (int)r.Number("age")));
            Assert.Equal(shares[..10].Order(), shares[..10]);
            Assert.Equal(shares[45..].OrderDescending(), shares[45..]);
            Assert.InRange(shares[0], 0m, 0.03m);
            Assert.InRange(shares[4], 0.4m, 0.6m);
            Assert.InRange(shares[8], 0.85m, 0.95m);
            for (int k = 10; k < 45; k++)
            {
                Near(shares[k - 1], shares[k], 0.05m, $"{sex.Key} {k + 15}");
            }
        }
    }

    [Fact]
    public void Newcomers_Are_One_Shrinking_Cohort_For_Each_Year()
    {
        IReadOnlyList<CsvRow> rows = DataFolder.Read("japan/newcomers.csv").Rows;

        Assert.Equal(Enumerable.Range(2023, 18), rows.Select(r => (int)r.Number("year")));
        Assert.All(rows, r =>
            Assert.Equal(decimal.Round(r.Number("births_thousand") * 1.01m), r.Number("persons_thousand")));
        Assert.InRange(rows[^1].Number("persons_thousand") / rows[0].Number("persons_thousand"), 0.5m, 0.7m);
    }

    [Fact]
    public void Mobility_Rows_Add_To_One()
    {
        CsvTable mobility = DataFolder.Read("mobility.csv");

        Assert.Equal(19 * 19, mobility.Rows.Count);
        Assert.All(Sum(mobility, "from_occupation_id", "accessibility"), s => Near(1m, s.Value, 0.000001m, s.Key));
        Assert.All(Sum(mobility, "from_occupation_id", "accessibility_size_weighted"),
            s => Near(1m, s.Value, 0.000001m, s.Key));
    }

    private static Dictionary<string, decimal> Sum(CsvTable table, string key, string value) => table.Rows
        .GroupBy(r => r[key], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Sum(r => r.Number(value)), StringComparer.Ordinal);

    private static void Near(decimal expected, decimal actual, decimal tolerance, string what) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"{what}: {actual} instead of {expected}");
}
