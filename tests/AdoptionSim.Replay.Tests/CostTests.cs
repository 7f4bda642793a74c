using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Comparing;

namespace AdoptionSim.Replay.Tests;

/// <summary>Costs come from the ledgers of the runs and are set against the gap that paired replicates close.</summary>
public sealed class CostTests : IDisposable
{
    private const int Replicates = 20;
    private const long ExtraYen = 1_000_000_000;

    private const string NoLevers = """
        version: 1
        id: without
        title: {ja: "なし", en: Without}
        horizon: {from: 2023-01, to: 2026-06}
        scale: 1:10000
        replicates: 20
        uncertainty: none
        comparators: {countries: [US], persons: 1000}

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-cost-");

    [Fact]
    public async Task Cost_Per_Point_Is_The_Extra_Cost_Over_The_Points_Closed()
    {
        string with = NoLevers.Replace("id: without", "id: with", StringComparison.Ordinal)
            + "levers:\n  awareness_campaign: {strength: {2023-01: 1}}\n";
        RunResult one = await RunAsync("without.yaml", NoLevers);
        RunResult two = await RunAsync("with.yaml", with);
        DropLedger(one.Folder);
        DropLedger(two.Folder);
        Comparison unknown = (await CompareAsync(one, two)).Comparison;
        Assert.All(unknown.Costs, cost => Assert.Equal(CostStatus.NotRecorded, cost.Status));
        AddLedger(one.Folder, 0L);
        AddLedger(two.Folder, ExtraYen);
        Comparison known = (await CompareAsync(one, two)).Comparison;
        foreach (CostLine cost in known.Costs)
        {
            ComparisonLine gap = known.Lines.Single(line => line.Month == cost.Month
                && line.Indicator.Id == IndicatorCatalogue.GapId(cost.Measure, cost.Comparator, "points"));
            Assert.Equal(ExtraYen, cost.ExtraYen);
            Assert.Equal(-gap.Effect.Mean.GetValueOrDefault(), cost.PointsClosed.GetValueOrDefault(), 1e-9);
            bool isGiven = cost.LowerPointsClosed > 0.0 || cost.UpperPointsClosed < 0.0;
            Assert.Equal(isGiven ? CostStatus.Given : CostStatus.NotApplicable, cost.Status);
            Assert.Equal(isGiven, cost.YenPerPoint is not null);
        }

        CostLine firms = known.Costs.First(cost => cost.Measure is "firm_usage_latent");
        Assert.Equal(CostStatus.Given, firms.Status);
        Assert.Equal(
            ExtraYen / firms.PointsClosed.GetValueOrDefault(), firms.YenPerPoint.GetValueOrDefault(), 1e-3);
        Assert.True(firms.LowerYenPerPoint <= firms.YenPerPoint && firms.YenPerPoint <= firms.UpperYenPerPoint);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A run as it was before there were ledgers.</summary>
    private static void DropLedger(string run)
    {
        File.Delete(Path.Combine(run, RunFolder.DataFolder, LedgerCosts.FileName));
        WriteSums(run);
    }

    /// <summary>A ledger as the runs write it, and the sums made anew.</summary>
    private static void AddLedger(string run, long yen)
    {
        string path = Path.Combine(run, RunFolder.DataFolder, LedgerCosts.FileName);
        using (var writer = new ParquetWriter(File.Create(path), new ParquetSchema(
        [
            new ParquetColumn("month", ParquetType.Date), new ParquetColumn("replicate", ParquetType.Int32),
            new ParquetColumn("column", ParquetType.String), new ParquetColumn("yen", ParquetType.Int64),
        ])))
        {
            for (int replicate = 0; replicate < Replicates; replicate++)
            {
                writer.Append(0, new DateOnly(2024, 4, 1));
                writer.Append(1, replicate);
                writer.Append(2, "identified");
                writer.Append(3, yen);
                writer.EndRow();
            }

            writer.Complete();
        }

        WriteSums(run);
    }

    private static void WriteSums(string run) => File.WriteAllText(
        Path.Combine(run, RunFolder.SumsFile),
        FileDigests.ToSums(FileDigests.OfFolder(run).Where(entry => entry.Key is not RunFolder.SumsFile)));

    private Task<RunResult> RunAsync(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return Simulation.RunAsync(path, Options());
    }

    private Task<ComparisonResult> CompareAsync(RunResult one, RunResult two) =>
        ScenarioComparison.Open([one.Folder, two.Folder], Options()).RunAsync();

    private RunOptions Options() => new()
    {
        Threads = 2,
        AssetsDirectory = Repository.Root,
        OutDirectory = Path.Combine(folder.FullName, "runs"),
    };
}
