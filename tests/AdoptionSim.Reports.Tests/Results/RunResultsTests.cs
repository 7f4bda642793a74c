using System;
using System.IO;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Tests.Results;

public sealed class RunResultsTests
{
    [Fact]
    public void Curves_Come_Back_As_They_Were_Recorded()
    {
        using SmallRuns run = new();
        RunResults results = run.Results(3);
        Assert.Equal(3, results.Replicates);
        Assert.Equal("JP", results.Home);
        Assert.Equal(SmallRuns.Line("DE", 5), results.UsageCurve("individual_usage", "DE", 2)[5]);
        Assert.Equal([0.2, 0.2, 0.2], results.Usage("firm_usage", "JP", new DateOnly(2025, 1, 1)));
        Assert.Throws<ArgumentException>(() => results.Usage("firm_usage", "FR", new DateOnly(2025, 1, 1)));
        Assert.Throws<ArgumentException>(() => results.Usage("firm_usage", "JP", new DateOnly(2040, 1, 1)));
    }

    [Fact]
    public void Every_Quantity_Of_Work_Is_A_Column_Of_The_Aggregate() => Assert.All(WorkMeasures.All, measure =>
    {
        ColumnDefinition column = Assert.Single(
            AggregateTable.Table.Definition.Columns,
            c => string.Equals(c.Name, measure.Column, StringComparison.Ordinal));
        Assert.Equal($"{(measure.Factor < 1.0 ? "thousand_" : "")}{column.Unit}", measure.Unit);
    });

    [Fact]
    public void Country_Alone_Has_Usage_And_No_Gap()
    {
        using SmallRuns run = new() { Countries = ["JP"] };
        RunResults results = run.Results(2);
        Assert.Single(results.Countries);
        Assert.Equal(2, results.Usage("individual_usage", "JP", new DateOnly(2025, 1, 1)).Count);
    }

    [Fact]
    public void Tables_Of_Different_Runs_Are_Refused()
    {
        using SmallRuns run = new();
        string folder = run.Write(1, "run-1");
        string gap = Path.Combine(folder, RunResults.DataFolder, "gap.parquet");
        byte[] kept = File.ReadAllBytes(gap);
        run.Write(1, "run-2");
        File.WriteAllBytes(gap, kept);
        Assert.Throws<InvalidDataException>(() => RunResults.Open(folder));
    }

    [Fact]
    public void Missing_Or_Broken_Tables_Are_Refused()
    {
        using SmallRuns run = new();
        string folder = run.Write(1, "run-1");
        string survey = Path.Combine(folder, RunResults.DataFolder, "survey.parquet");
        File.WriteAllBytes(survey, [1, 2, 3]);
        Assert.Throws<ParquetFormatException>(() => RunResults.Open(folder));
        File.Delete(survey);
        Assert.Throws<FileNotFoundException>(() => RunResults.Open(folder));
    }
}
