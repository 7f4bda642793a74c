using System;
using System.Collections.Generic;
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
/// Silos in processes of their own on this machine, for one run. They end with this process, however it ends, because
/// their standard input does.
/// </summary>
internal sealed class SiloProcesses : ICountryHost
{
    private readonly List<Process> processes = [];
    private readonly string folder = Directory.CreateTempSubdirectory("adoptionsim-silos-").FullName;
    private ICountryHost? client;

    /// <inheritdoc/>
    public HostTimes? Times => client?.Times;

    /// <summary>Starts silos and joins them.</summary>
    /// <param name="count">Number of silos.</param>
    /// <param name="context">Hears of each that is in the cluster.</param>
    /// <param name="cancellation">Stops waiting for them.</param>
    /// <exception cref="HostFailedException">One does not start.</exception>
    public static async Task<ICountryHost> StartAsync(int count, CliContext context, CancellationToken cancellation)
    {
        var silos = new SiloProcesses();
        try
        {
            for (int number = 0; number < count; number++)
            {
                silos.processes.Add(silos.Start());
            }

            foreach (Process process in silos.processes)
            {
                string? address = await process.StandardOutput.ReadLineAsync(cancellation);
                context.Tell(
                    Catalogue.SiloReady, address ?? throw new HostFailedException(HostProblem.SiloNotStarted),
                    process.Id.ToString(CultureInfo.InvariantCulture));
            }

            silos.client = await ClusterHosts.JoinAsync(
                new ClusterSettings { Folder = silos.folder }, cancellation);
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
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task run = client!.RunAsync(asked, ticks, all.Token); // it is there since the start
        Task gone = Task.WhenAll(processes.Select(process => process.WaitForExitAsync(all.Token)));
        if (await Task.WhenAny(run, gone) == gone && !run.IsCompleted && !cancellation.IsCancellationRequested)
        {
            throw new HostFailedException(HostProblem.SilosEnded);
        }

        await run;
        await all.CancelAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }

        foreach (Process process in processes)
        {
            // What is done is in the run's folder, and a silo that hangs would not hear anything milder.
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private Process Start()
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
        string[] arguments = ["silo", "--cluster", $"folder:{folder}", "--until-input-ends"];
        foreach (string argument in isHosted ? [program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new HostFailedException(HostProblem.SiloNotStarted);
    }
}
