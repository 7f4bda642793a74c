using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Faults;
using AdoptionSim.Parquet;

namespace AdoptionSim.Cluster.Tests;

/// <summary>Whoever asks how a country stands while it runs is told what the tables say afterwards.</summary>
public sealed class StandingTests : IDisposable
{
    private const string Last = "2027-06";
    private const string Sector = "E";

    private readonly HttpClient client = new();

    public void Dispose() => client.Dispose();

    [OrleansFact]
    public async Task Government_And_Sector_Tell_On_Any_Silo_During_A_Run_What_Its_Tables_Say()
    {
        using var place = new TemporaryFolder();
        string where = $"folder:{place.Sub("cluster")}";
        await using var silos = new Silos(where);
        int[] ports = [Silos.FreePort(), Silos.FreePort()];
        foreach (int port in ports)
        {
            await silos.StartAsync("--health-port", $"{port}");
        }

        using Process run = Launch.Start(
        [
            "run", "plan-fy2025", "--cluster", where, "--out", place.Sub("runs"), "--progress", "none",
            .. SmallRuns.Size,
        ]);
        Task<Launch.Ending> ending = Launch.EndAsync(run);
        Dictionary<string, JsonElement> governments = new(StringComparer.Ordinal);
        Dictionary<string, JsonElement> sectors = new(StringComparer.Ordinal);
        bool isLast;
        do
        {
            // Whoever leads the country, each silo answers.
            isLast = ending.IsCompleted;
            foreach (int port in ports)
            {
                string? key = await HomeAsync(ports);
                await AskAsync(port, $"government/{key}", governments);
                await AskAsync(port, $"sector/{key}/{Sector}", sectors);
            }
        }
        while (!isLast);

        Assert.True((await ending).Code == 0, (await ending).Error);
        Assert.True(governments.ContainsKey(Last), "The last month of the government is not told.");
        Assert.True(sectors.ContainsKey(Last), "The last month of the sector is not told.");
        Assert.True(governments.Count > 1 && sectors.Count > 1, "Nothing was told before the end.");
        string folder = Assert.Single(Directory.GetDirectories(place.Sub("runs")));
        CompareLedger(Path.Combine(folder, "data", "ledger.parquet"), governments);
        CompareGroups(Path.Combine(folder, "data", "group.parquet"), sectors);
        Assert.Null(await GetAsync(ports[0], "government/"));
        Assert.Null(await GetAsync(ports[0], "government/no-run/0/0"));
        Assert.Null(await GetAsync(ports[1], $"sector/{await HomeAsync(ports)}/no-sector"));
    }

    /// <summary>Run, replicate and country of the home country, once it is led.</summary>
    private async Task<string?> HomeAsync(int[] ports)
    {
        List<string> led = [];
        foreach (int port in ports)
        {
            // A silo tells its health at any time.
            led.AddRange((await GetAsync(port, "health"))!.Value.GetProperty("leads").EnumerateObject()
                .Select(one => one.Name));
        }

        return led.SingleOrDefault(key => key.EndsWith("/0/0", StringComparison.Ordinal));
    }

    private async Task AskAsync(int port, string path, Dictionary<string, JsonElement> told)
    {
        if (await GetAsync(port, path) is { } standing)
        {
            // Every standing has its month.
            told[standing.GetProperty("month").GetString()!] = standing;
        }
    }

    private async Task<JsonElement?> GetAsync(int port, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/{path}"));
        string text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonElement.Parse(text) : null;
    }

    private static void CompareLedger(string path, Dictionary<string, JsonElement> told)
    {
        using var table = ParquetReader.Open(File.OpenRead(path));
        var rows = Months(table).Zip(table.ReadStrings("budget_line"), table.ReadStrings("kind"))
            .Zip(table.ReadInt64("yen")).ToDictionary(row => row.First, row => row.Second);
        foreach ((string month, JsonElement government) in told)
        {
            long spent = rows.Where(row => string.CompareOrdinal(row.Key.First, month) <= 0).Sum(row => row.Value);
            Assert.Equal(spent, government.GetProperty("fiscal_cost_yen").GetInt64());
            Assert.NotEmpty(government.GetProperty("levers").EnumerateArray());
            foreach (JsonElement account in government.GetProperty("accounts").EnumerateArray())
            {
                string line = account.GetProperty("budget_line").GetString()!; // every account has one
                string kind = account.GetProperty("kind").GetString()!; // and the other
                Assert.Equal(
                    rows.GetValueOrDefault((month, line, kind)), account.GetProperty("month_yen").GetInt64());
            }
        }
    }

    private static void CompareGroups(string path, Dictionary<string, JsonElement> told)
    {
        using var table = ParquetReader.Open(File.OpenRead(path));
        string[] months = Months(table);
        string[] countries = table.ReadStrings("country");
        string?[] sectors = table.ReadNullableStrings("sector");
        string?[] sizes = table.ReadNullableStrings("size_class");
        int[] rows =
        [
            .. Enumerable.Range(0, months.Length).Where(row => told.ContainsKey(months[row])
                && countries[row] is "JP" && sectors[row] is Sector && sizes[row] is null),
        ];
        Assert.Contains(rows, row => months[row] is Last);
        foreach (string column in new[]
        {
            "firms", "firms_aware", "firms_trial", "firms_integrated", "firms_abandoned", "persons",
            "persons_in_using_firms", "employed", "ever_users", "regular_users", "work_users",
        })
        {
            long?[] values = table.ReadNullableInt64(column);
            Assert.All(rows, row => Assert.Equal(
                values[row], told[months[row]].GetProperty(column).GetInt64()));
        }
    }

    private static string[] Months(ParquetReader table) =>
        [.. table.ReadDates("month").Select(day => $"{day:yyyy-MM}")];
}
