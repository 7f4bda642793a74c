using System.IO;
using System.Linq;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Sources;

namespace AdoptionSim.Reports.Tests.Sources;

public sealed class SourceTablesTests
{
    [Theory]
    [InlineData("employed", "1*employed")]
    [InlineData("employed-12*quit+retired", "1*employed;-12*quit;1*retired")]
    [InlineData("-2*a", "-2*a")]
    public void A_Sum_Of_Columns_Is_Read(string text, string terms) => Assert.Equal(
        terms, string.Join(';', ColumnTerm.Parse(text).Select(term => $"{term.Factor:F0}*{term.Column}")));

    [Fact]
    public void A_Ratio_Is_The_Sum_Over_The_Sum_In_Each_Replicate()
    {
        using SmallRuns run = new() { WithGroups = true };
        using SourceTables tables = Open(run);
        var source = new NumberSource(
            "group", "firms_trial+firms_integrated", "country=JP;month=2025-12-01;sector=;size_class=1000_plus")
        {
            Reduce = NumberSource.Ratio + "firms",
            Factor = 100.0,
        };
        Assert.Equal([50.0, 60.0, 70.0], tables.Values(source));
        Assert.Equal(
            [11.1, 11.1, 11.1],
            tables.Values(source with { Rows = "country=JP;month=2025-12-01;sector=E;size_class=1_4" }));
    }

    [Fact]
    public void A_Range_Of_Months_Is_Summed_And_Null_Is_Left_Out()
    {
        using SmallRuns run = new();
        using SourceTables tables = Open(run);
        var source = new NumberSource("aggregate", "laid_off_by_ai", "country=JP;month=2025-02-01..2025-03-01")
        {
            Reduce = NumberSource.Sum,
        };
        Assert.Equal([3000.0, 3000.0, 3000.0], tables.Values(source));
        Assert.Empty(tables.Values(source with { Rows = "country=US;month=2025-02-01..2025-03-01" }));
    }

    [Fact]
    public void Several_Rows_For_One_Value_Are_Refused()
    {
        using SmallRuns run = new();
        using SourceTables tables = Open(run);
        Assert.Throws<InvalidDataException>(
            () => tables.Values(new NumberSource("aggregate", "gini_wage", "country=JP")));
    }

    [Fact]
    public void A_Table_That_Is_Not_There_Has_No_Values()
    {
        using SmallRuns run = new();
        using SourceTables tables = Open(run);
        Assert.Empty(tables.Values(new NumberSource("no_such_table", "x", "")));
    }

    private static SourceTables Open(SmallRuns run) =>
        new(Path.Combine(run.Write(3, "run-1"), RunResults.DataFolder));
}
