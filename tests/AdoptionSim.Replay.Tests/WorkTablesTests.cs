using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>The tables of work agree with each other, and stocks change by their flows.</summary>
[Collection(nameof(Runs))]
public sealed class WorkTablesTests(Runs runs)
{
    private static readonly string[] Exits =
        ["quit", "laid_off_by_ai", "laid_off_by_demand", "lost_by_closure", "retired", "died"];

    [Theory]
    [InlineData("employed_persons", "occupation", "employed")]
    [InlineData("laid_off_by_ai", "occupation", "laid_off_by_ai")]
    [InlineData("reassigned", "occupation", "reassigned")]
    [InlineData("retrained", "occupation", "completed_training")]
    [InlineData("vacancies", "occupation_market", "vacancies")]
    [InlineData("complemented_persons", "occupation_market", "complemented")]
    [InlineData("displaced_by_ai_persons", "occupation_market", "displaced")]
    [InlineData("hiring_suppressed_by_ai", "occupation_market", "hiring_suppressed_by_ai")]
    [InlineData("vacancies_withdrawn_by_ai", "occupation_market", "vacancies_withdrawn_by_ai")]
    public async Task Occupations_Add_Up_To_The_Country(string column, string table, string parts)
    {
        FinishedRun run = await runs.PlanAsync();
        SortedDictionary<string, long> whole = Sums(run.Table("aggregate").Where("country", IsHome), column, Month);
        Assert.Equal(Runs.Replicates * 60, whole.Count);
        Assert.Equal(whole, Sums(run.Table(table), parts, Month));
    }

    [Fact]
    public async Task Moves_Of_A_Year_Are_The_Hires_Of_Its_Months()
    {
        FinishedRun run = await runs.PlanAsync();
        TestTable flows = run.Table("occupation");
        TestTable moves = run.Table("transition");
        Assert.Equal(
            Added(Sums(flows, "hired_from_unemployment", YearOfMonth), Sums(flows, "hired_at_entry", YearOfMonth)),
            Sums(moves.Where("kind", kind => kind is "hired"), "persons", Year));
        Assert.Equal(
            Sums(flows, "changed_job", YearOfMonth),
            Sums(moves.Where("kind", kind => kind is "changed_job"), "persons", Year));
        Assert.All(moves.Column("persons"), persons => Assert.True(persons is > 0L));
    }

    [Theory]
    [InlineData("hired_from_unemployment")]
    [InlineData("changed_job")]
    [InlineData("lost_by_closure")]
    [InlineData("laid_off_by_ai")]
    public async Task Employers_Count_The_Same_Events_As_Occupations(string flow)
    {
        FinishedRun run = await runs.PlanAsync();
        TestTable group = run.Table("group").Where("country", IsHome);
        SortedDictionary<string, long> years = Sums(run.Table("occupation"), flow, YearOfMonth);
        Assert.Equal(years, Sums(BySector(group), flow, YearOfMonth));
        Assert.Equal(years, Sums(group.Where("sector", IsNull).Where("size_class", IsThere), flow, YearOfMonth));
        Assert.Equal(years, Sums(group.Where("sector", IsThere).Where("size_class", IsThere), flow, YearOfMonth));
    }

    [Fact]
    public async Task Employment_Changes_By_Hires_And_Exits()
    {
        FinishedRun run = await runs.PlanAsync();
        TestTable sectors = BySector(run.Table("group").Where("country", IsHome));
        long[] employed = [.. Sums(sectors, "employed", Month).Values];
        SortedDictionary<string, long> hires =
            Added(Sums(sectors, "hired_from_unemployment", Month), Sums(sectors, "hired_at_entry", Month));
        long[] gained = [.. hires.Values];
        long[][] lost = [.. Exits.Select(exit => Sums(sectors, exit, Month).Values.ToArray())];
        Assert.Equal(Runs.Replicates * 20, employed.Length);
        for (int k = 1; k < employed.Length; k++)
        {
            if (k % 20 > 0)
            {
                Assert.Equal(employed[k] - employed[k - 1], gained[k] - lost.Sum(exits => exits[k]));
            }
        }
    }

    private static TestTable BySector(TestTable group) => group.Where("sector", IsThere).Where("size_class", IsNull);

    private static bool IsHome(object? code) => code is "JP";

    private static bool IsNull(object? value) => value is null;

    private static bool IsThere(object? value) => value is not null;

    private static string Month(TestTable table, int row) =>
        ((DateOnly?)table.Column("month")[row])?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "";

    private static string YearOfMonth(TestTable table, int row) => Month(table, row)[..4];

    private static string Year(TestTable table, int row) =>
        ((int?)table.Column("year")[row])?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Sums of a column by replicate and period.</summary>
    private static SortedDictionary<string, long> Sums(
        TestTable table, string column, Func<TestTable, int, string> period)
    {
        IReadOnlyList<object?> replicates = table.Column("replicate");
        IReadOnlyList<object?> values = table.Column(column);
        SortedDictionary<string, long> sums = new(StringComparer.Ordinal);
        for (int row = 0; row < table.RowCount; row++)
        {
            string key = $"{replicates[row]} {period(table, row)}";
            sums[key] = sums.GetValueOrDefault(key) + ((long?)values[row] ?? 0);
        }

        return sums;
    }

    private static SortedDictionary<string, long> Added(
        SortedDictionary<string, long> one, SortedDictionary<string, long> other)
    {
        SortedDictionary<string, long> sums = new(one, StringComparer.Ordinal);
        foreach ((string key, long value) in other)
        {
            sums[key] = sums.GetValueOrDefault(key) + value;
        }

        return sums;
    }
}
