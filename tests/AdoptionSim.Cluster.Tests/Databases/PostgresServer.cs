using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests.Databases;

/// <summary>A PostgreSQL server of the test's own, on a free port of loopback, gone at its end.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Password of its only user.</summary>
    public const string Password = "very-secret-indeed";

    private const string User = "adoptionsim";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-postgres-");
    private readonly int port;
    private Process? server;

    private PostgresServer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Folder of its programs; null where it is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")))
        : null;

    /// <summary>Its port.</summary>
    public int Port => port;

    /// <summary>The connection.</summary>
    public string Connection => ConnectionAt(port, Password);

    /// <summary>A connection to a port of loopback.</summary>
    public static string ConnectionAt(int port, string password, int timeoutSeconds = 2) =>
        $"Host=127.0.0.1;Port={port};Username={User};Password={password};Database=postgres;Timeout={timeoutSeconds}";

    /// <summary>Starts a server.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        var made = new PostgresServer();
        string data = Path.Combine(made.folder.FullName, "data");
        string password = Path.Combine(made.folder.FullName, "password");
        await File.WriteAllTextAsync(password, Password);
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as the superuser.
            await RunAsync("chown", "-R", "postgres", made.folder.FullName);
        }

        using (Process init = made.Start(
            "initdb", "-D", data, "-U", User, "-A", "scram-sha-256", "--pwfile", password, "--no-sync"))
        {
            string told = await init.StandardError.ReadToEndAsync();
            await init.WaitForExitAsync();
            Assert.True(init.ExitCode == 0, told);
        }

        await made.ServeAsync();
        return made;
    }

    /// <summary>Begins to answer, again after it was stopped.</summary>
    public async Task ServeAsync()
    {
        server = Start(
            "postgres", "-D", Path.Combine(folder.FullName, "data"), "-p", port.ToString(CultureInfo.InvariantCulture),
            "-h", "127.0.0.1", "-k", folder.FullName, "-F");
        while (await server.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The server has ended.");
    }

    /// <summary>Stops at once; what it holds stays.</summary>
    public async Task StopAsync()
    {
        if (server is not null)
        {
            // The server's own word for ending at once, with all of its processes.
            await Launch.SignalAsync(server, "QUIT");
            await server.WaitForExitAsync();
            server.Dispose();
            server = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private Process Start(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program); // asked for before the test
        string[] down = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", path, .. arguments]
            : [path, .. arguments];
        var start = new ProcessStartInfo(down[0], down[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!; // a program that is not there throws
    }
}
