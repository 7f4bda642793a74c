using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>The tables of a run say what they are, and hold what they say.</summary>
[Collection(nameof(Runs))]
public sealed class TablesTests(Runs runs, TemporaryFolder place) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public async Task Footers_Name_Version_Run_And_Table()
    {
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in FinishedRun.TableNames)
        {
            Dictionary<string, string> footer = run.Table(name).Metadata;
            Assert.Equal("2", footer[TableMetadata.SchemaVersion]);
            Assert.Equal(run.Result.Manifest.RunId, footer[TableMetadata.RunId]);
            Assert.Equal(name, footer[TableMetadata.Table]);
            Assert.All(footer.Keys, key => Assert.StartsWith("adoptionsim.", key, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Footers_Say_What_Every_Column_Means_In_Both_Languages()
    {
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in FinishedRun.TableNames)
        {
            TestTable table = run.Table(name);
            using JsonDocument said = JsonDocument.Parse(table.Metadata[TableMetadata.Columns]);
            Assert.Equal(
                table.Columns.Select(column => column.Name), said.RootElement.EnumerateObject().Select(p => p.Name),
                StringComparer.Ordinal);
            foreach (ParquetColumn column in table.Columns)
            {
                JsonElement words = said.RootElement.GetProperty(column.Name);
                Assert.Equal(column.Type.ToString(), words.GetProperty("type").GetString(), ignoreCase: true);
                Assert.Equal(column.Nullable, words.GetProperty("nullable").GetBoolean());
                Assert.False(string.IsNullOrWhiteSpace(words.GetProperty("unit").GetString()));
                foreach (string language in (string[])["ja", "en"])
                {
                    string? text = words.GetProperty("description").GetProperty(language).GetString();
                    Assert.False(string.IsNullOrWhiteSpace(text), $"{name}.{column.Name} says nothing in {language}.");
                }
            }
        }
    }

    [Fact]
    public async Task Numbers_Are_Finite()
    {
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in FinishedRun.TableNames)
        {
            TestTable table = run.Table(name);
            foreach (ParquetColumn column in table.Columns)
            {
                Assert.True(
                    table.Column(column.Name).OfType<double>().All(double.IsFinite),
                    $"{name}.{column.Name} has a number that is not finite.");
            }
        }
    }

    [Fact]
    public async Task Shares_Lie_Between_Zero_And_One()
    {
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in FinishedRun.TableNames)
        {
            TestTable table = run.Table(name);
            using JsonDocument said = JsonDocument.Parse(table.Metadata[TableMetadata.Columns]);
            foreach (JsonProperty column in said.RootElement.EnumerateObject().Where(
                column => column.Value.GetProperty("unit").GetString() is "share"))
            {
                Assert.True(
                    table.Column(column.Name).OfType<double>().All(share => share is >= 0.0 and <= 1.0),
                    $"{name}.{column.Name} has a share outside [0, 1].");
            }
        }
    }

    [Theory]
    [InlineData("aggregate", 1, "replicate", "country")]
    [InlineData("group", 0, "replicate", "country")]
    [InlineData("occupation", 0, "replicate", "country")]
    [InlineData("occupation", 1, "replicate", "country", "occupation", "age_band", "sex")]
    [InlineData("occupation_market", 1, "replicate", "country", "occupation")]
    [InlineData("gap", 0, "replicate", "comparator")]
    [InlineData("gap", 1, "replicate", "comparator", "measure")]
    public async Task Months_Are_First_Days_And_Ascend(string name, int leastMonths, params string[] within)
    {
        TestTable table = (await runs.PlanAsync()).Table(name);
        IReadOnlyList<object?> months = table.Column("month");
        foreach (IGrouping<string, int> part in table.GroupBy(within))
        {
            DateOnly[] days = [.. part.Select(row => Assert.IsType<DateOnly>(months[row]))];
            Assert.All(days, day => Assert.Equal(1, day.Day));
            Assert.All(
                days.Zip(days.Skip(1)),
                pair => Assert.True(pair.Second >= pair.First.AddMonths(leastMonths), $"{part.Key}: {pair}"));
        }
    }

    [Fact]
    public async Task Every_Month_Of_Every_Country_And_Replicate_Has_One_Row()
    {
        FinishedRun run = await runs.PlanAsync();
        TestTable table = run.Table("aggregate");
        Assert.Equal(Runs.Replicates * 7 * 60, table.RowCount);
        Assert.Equal(table.RowCount, table.GroupBy("replicate", "country", "month").Count());
        Assert.All(table.GroupBy("replicate", "country"), part => Assert.Equal(60, part.Count()));
    }

    [NodeFact]
    public async Task Other_Engines_Read_What_Ours_Reads()
    {
        FinishedRun run = await runs.PlanAsync();
        List<string> arguments = [];
        foreach (string name in FinishedRun.TableNames)
        {
            string expected = Path.Combine(place.Path, $"{name}.json");
            run.Table(name).WriteExpected(expected);
            arguments.AddRange([run.PathOfTable(name), expected]);
        }

        var scripts = new NodeScripts("AdoptionSim.Parquet.Tests");
        string output = await scripts.RunAsync("check.mjs", ["expect", .. arguments]);
        Assert.Contains($"{FinishedRun.TableNames.Count} files checked", output, StringComparison.Ordinal);
    }
}
