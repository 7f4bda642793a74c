using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cluster;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cli.Hosting;

/// <summary>
/// Silos in processes of their own on this machine, for one run. One that ends has another started in its place. They
/// end with this process, however it ends, because their standard input does.
/// </summary>
internal sealed class SiloProcesses : ICountryHost
{
    /// <summary>A place whose silos end as often as that stays empty: what ends them is not going to pass.</summary>
    private const int EndsMost = 10;

    private readonly CliContext context;
    private readonly int? dashboardPort;
    private readonly Process[] processes;
    private readonly CancellationTokenSource ending = new();
    private readonly string folder = Directory.CreateTempSubdirectory("adoptionsim-silos-").FullName;
    private ICountryHost? client;
    private Task watched = Task.CompletedTask;

    private SiloProcesses(int count, int? dashboardPort, CliContext context)
    {
        this.context = context;
        this.dashboardPort = dashboardPort;
        processes = new Process[count];
    }

    /// <inheritdoc/>
    public HostTimes? Times => client?.Times;

    /// <summary>Starts silos and joins them.</summary>
    /// <param name="count">Number of silos.</param>
    /// <param name="dashboardPort">Port of the first one's dashboard; null for none.</param>
    /// <param name="context">Hears of each that is in the cluster, and of each that ends.</param>
    /// <param name="cancellation">Stops waiting for them.</param>
    /// <exception cref="HostFailedException">One does not start.</exception>
    public static async Task<ICountryHost> StartAsync(
        int count, int? dashboardPort, CliContext context, CancellationToken cancellation)
    {
        var silos = new SiloProcesses(count, dashboardPort, context);
        try
        {
            for (int place = 0; place < count; place++)
            {
                silos.processes[place] = silos.Start(place);
            }

            foreach (Process process in silos.processes)
            {
                if (!await silos.IsReadyAsync(process, cancellation))
                {
                    throw new HostFailedException(HostProblem.SiloNotStarted);
                }
            }

            silos.client = await ClusterHosts.JoinAsync(
                new ClusterSettings { Folder = silos.folder }, cancellation);
            silos.watched = Task.WhenAll(Enumerable.Range(0, count).Select(silos.WatchAsync));
            return silos;
        }
        catch
        {
            await silos.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task RunAsync(CountryAsked asked, IProgress<int> ticks, CancellationToken cancellation)
    {
        Task run = client!.RunAsync(asked, ticks, cancellation); // it is there since the start
        if (await Task.WhenAny(run, watched) == watched && !run.IsCompleted && !cancellation.IsCancellationRequested)
        {
            throw new HostFailedException(HostProblem.SilosEnded);
        }

        await run;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }

        await ending.CancelAsync();
        try
        {
            await watched;
        }
        catch (Exception failure) when (failure is OperationCanceledException or HostFailedException)
        {
            // Nobody watches any more.
        }

        // Those that were not started are not there.
        foreach (Process? process in processes)
        {
            // What is done is in the run's folder, and a silo that hangs would not hear anything milder.
            process?.Kill();
            await (process?.WaitForExitAsync() ?? Task.CompletedTask);
            process?.Dispose();
        }

        ending.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Starts another silo whenever the one of a place has ended.</summary>
    private async Task WatchAsync(int place)
    {
        for (int ends = 1;; ends++)
        {
            Process ended = processes[place];
            await ended.WaitForExitAsync(ending.Token);
            context.Tell(
                ends < EndsMost ? Catalogue.SiloEnded : Catalogue.SiloGivenUp, TextOf(ended.Id),
                TextOf(ended.ExitCode));
            if (ends == EndsMost)
            {
                return;
            }

            processes[place] = Start(place);
            ended.Dispose();
            await IsReadyAsync(processes[place], ending.Token);
        }
    }

    /// <summary>Waits until a silo is in the cluster, and tells of it; false where it ends before.</summary>
    private async Task<bool> IsReadyAsync(Process process, CancellationToken cancellation)
    {
        if (await process.StandardOutput.ReadLineAsync(cancellation) is not { } address)
        {
            return false;
        }

        context.Tell(Catalogue.SiloReady, address, TextOf(process.Id));
        return true;
    }

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Process Start(int place)
    {
        string program = typeof(SiloProcesses).Assembly.Location;
        string own = Environment.ProcessPath ?? "dotnet";
        bool isHosted = Path.GetFileNameWithoutExtension(own) is "dotnet";
        var start = new ProcessStartInfo(own)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] shown = dashboardPort is { } port ? ["--dashboard", TextOf(port + place)] : [];
        string[] arguments = ["silo", "--cluster", $"folder:{folder}", "--until-input-ends", .. shown];
        foreach (string argument in isHosted ? [program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new HostFailedException(HostProblem.SiloNotStarted);
    }
}
