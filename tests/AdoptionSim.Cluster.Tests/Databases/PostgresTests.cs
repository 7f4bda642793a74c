using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Faults;

namespace AdoptionSim.Cluster.Tests.Databases;

/// <summary>Silos that find each other in a database, and a database that is not there.</summary>
public sealed class PostgresTests
{
    private static readonly string[] Longer =
    [
        "--scale", "1:2000", "--replicates", "1", "--set", "horizon.to=2032-12", "--set", "comparators.persons=1000",
    ];

    [PostgresFact]
    public async Task Silos_That_Meet_In_A_Database_Give_The_Result_Of_Threads_And_Nothing_Shows_The_Password()
    {
        using var local = new TemporaryFolder();
        using var place = new TemporaryFolder();
        await using PostgresServer server = await PostgresServer.StartAsync();
        string file = place.Sub("connection");
        await File.WriteAllTextAsync(file, server.Connection + "\n");
        string where = $"file:{file}";
        await using var silos = new Silos(where);
        Launch.Ending before = await Launch.RunAsync("silo", "--cluster", where);
        Assert.Equal(6, before.Code);
        Assert.Contains("silo --init", before.Error, StringComparison.Ordinal);
        for (int time = 0; time < 2; time++)
        {
            Launch.Ending made = await Launch.RunAsync("silo", "--cluster", where, "--init");
            Assert.Equal((0, "the place of the cluster is ready\n"), (made.Code, made.Error));
        }

        await silos.StartAsync();
        await silos.StartAsync();
        Launch.Ending ending = await Launch.RunAsync(
        [
            "run", "plan-fy2025", "--cluster", where, "--out", place.Sub("runs"), "--progress", "none",
            .. SmallRuns.Size,
        ]);
        Assert.True(ending.Code == 0, ending.Error);
        RunResult expected = await SmallRuns.RunAsync("plan-fy2025", local);
        Assert.Equal(expected.Manifest.ResultDigest, SmallRuns.DigestIn(place.Sub("runs")));
        Assert.DoesNotContain(PostgresServer.Password, ending.Out + ending.Error, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(place.Sub("runs"), "*", SearchOption.AllDirectories),
            path => Assert.DoesNotContain(PostgresServer.Password, File.ReadAllText(path), StringComparison.Ordinal));
        Launch.Ending wrong = await RunWithAsync(place, server.Connection.Replace(
            PostgresServer.Password, "another-secret", StringComparison.Ordinal));
        AssertIsOneLine(wrong, "password authentication failed", "another-secret");
    }

    [OrleansFact]
    public async Task A_Database_That_Refuses_Ends_With_6_And_One_Line()
    {
        using var place = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Launch.Ending ending = await RunWithAsync(place, PostgresServer.ConnectionAt(port, "a-secret"));
        AssertIsOneLine(ending, "Failed to connect", "a-secret");
        Launch.Ending unreadable = await RunWithAsync(place, "Host=here;NoSuchWord=a-secret");
        AssertIsOneLine(unreadable, "cannot be read", "a-secret");
        Launch.Ending japanese = await RunWithAsync(place, "Host=here;NoSuchWord=a-secret", "--lang", "ja");
        AssertIsOneLine(japanese, "クラスタで試算を続けられません: PostgreSQL の接続文字列を読めません", "a-secret");
    }

    [OrleansFact]
    public async Task A_Database_That_Never_Answers_Ends_With_6_When_Its_Time_Is_Up()
    {
        using var place = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Launch.Ending ending = await RunWithAsync(place, PostgresServer.ConnectionAt(port, "a-secret"));
        Assert.Equal(6, ending.Code);
        Assert.DoesNotContain("a-secret", ending.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_Database_That_Goes_Away_And_Comes_Back_Does_Not_Stop_A_Run()
    {
        using var local = new TemporaryFolder();
        using var place = new TemporaryFolder();
        await using PostgresServer server = await PostgresServer.StartAsync();
        const string Where = $"env:{Silos.Variable}";
        await using var silos = new Silos(Where, server.Connection);
        Launch.Ending made = await Launch.RunWithAsync(
            Silos.Variable, server.Connection, "silo", "--cluster", Where, "--init");
        Assert.Equal(0, made.Code);
        await silos.StartAsync();
        await silos.StartAsync();
        using Process run = Launch.StartWith(
            Silos.Variable, server.Connection,
            [
                "run", "plan-fy2025", "--cluster", Where, "--out", place.Sub("runs"), "--progress", "json",
                "--checkpoint-every", "3", .. Longer,
            ]);
        await AssertGoesOnAsync(run, lines: 2);
        await server.StopAsync();
        await AssertGoesOnAsync(run, lines: 3);
        await server.ServeAsync();
        await AssertGoesOnAsync(run, lines: 2);

        // What the database was away for does not keep the silos from finding who is lost.
        await silos.KillAsync(0);
        Launch.Ending ending = await Launch.EndAsync(run);
        Assert.True(ending.Code == 0, ending.Error);
        Launch.Ending whole = await Launch.RunAsync(
            ["run", "plan-fy2025", "--out", local.Sub("runs"), "--progress", "none", .. Longer]);
        Assert.True(whole.Code == 0, whole.Error);
        Assert.Equal(SmallRuns.DigestIn(local.Sub("runs")), SmallRuns.DigestIn(place.Sub("runs")));
    }

    [PostgresFact]
    public async Task A_Database_That_Is_Slow_Costs_Time_Only()
    {
        using var local = new TemporaryFolder();
        using var place = new TemporaryFolder();
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using var slow = new SlowConnection(server.Port, TimeSpan.FromMilliseconds(100));
        string connection = PostgresServer.ConnectionAt(slow.Port, PostgresServer.Password, timeoutSeconds: 30);
        const string Where = $"env:{Silos.Variable}";
        await using var silos = new Silos(Where, connection);
        Launch.Ending made = await Launch.RunWithAsync(
            Silos.Variable, connection, "silo", "--cluster", Where, "--init");
        Assert.Equal(0, made.Code);
        await silos.StartAsync();
        await silos.StartAsync();
        Launch.Ending ending = await Launch.RunWithAsync(
            Silos.Variable, connection,
            [
                "run", "plan-fy2025", "--cluster", Where, "--out", place.Sub("runs"), "--progress", "none",
                .. SmallRuns.Size,
            ]);
        Assert.True(ending.Code == 0, ending.Error);
        RunResult expected = await SmallRuns.RunAsync("plan-fy2025", local);
        Assert.Equal(expected.Manifest.ResultDigest, SmallRuns.DigestIn(place.Sub("runs")));
    }

    /// <summary>Reads lines of progress, and what warnings come before them.</summary>
    private static async Task AssertGoesOnAsync(Process run, int lines)
    {
        for (int read = 0; read < lines;)
        {
            string line = await run.StandardError.ReadLineAsync() ?? string.Empty;
            bool isProgress = line.StartsWith('{');
            Assert.True(isProgress || line.Contains(" warning ASIM", StringComparison.Ordinal), line);
            read += isProgress ? 1 : 0;
        }
    }

    private static void AssertIsOneLine(Launch.Ending ending, string said, string secret)
    {
        Assert.Equal(6, ending.Code);
        Assert.DoesNotContain(secret, ending.Error, StringComparison.Ordinal);
        string line = Assert.Single(
            ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            one => !one.Contains(" warning ASIM", StringComparison.Ordinal));
        Assert.Contains(said, line, StringComparison.Ordinal);
    }

    /// <summary>Runs with a connection in the environment.</summary>
    private static async Task<Launch.Ending> RunWithAsync(
        TemporaryFolder place, string connection, params string[] more)
    {
        using Process process = Launch.StartWith(
            "ADOPTIONSIM_TEST_CONNECTION", connection,
            [
                "run", "plan-fy2025", "--cluster", "env:ADOPTIONSIM_TEST_CONNECTION", "--out", place.Sub("none"),
                .. SmallRuns.Size, .. more,
            ]);
        return await Launch.EndAsync(process);
    }
}
