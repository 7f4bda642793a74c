using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests.Faults;

/// <summary>Silos of a cluster on this machine that come and go; none is left behind.</summary>
/// <param name="where">Place of the cluster, as the command takes it.</param>
/// <param name="connection">What the variable of the guide holds for them.</param>
internal sealed class Silos(string where, string connection = "") : IAsyncDisposable
{
    /// <summary>The variable in which the guide keeps a connection.</summary>
    public const string Variable = "ADOPTIONSIM_CLUSTER";

    private readonly List<Process> working = [];
    private readonly List<Process> hanging = [];

    /// <summary>Silos that work.</summary>
    public IReadOnlyList<Process> Working => working;

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a silo and waits until it is in the cluster.</summary>
    public async Task StartAsync(params string[] more)
    {
        Process silo = Launch.StartWith(Variable, connection, ["silo", "--cluster", where, .. more]);
        Task<string> told = silo.StandardError.ReadToEndAsync();
        if (await silo.StandardOutput.ReadLineAsync() is null)
        {
            Assert.Fail(await told);
        }

        working.Add(silo);
    }

    /// <summary>Kills a silo; nothing is tidied up.</summary>
    public async Task KillAsync(int number)
    {
        Process silo = Take(number);
        silo.Kill();
        await silo.WaitForExitAsync();
        silo.Dispose();
    }

    /// <summary>Asks a silo to leave.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> LeaveAsync(int number)
    {
        Process silo = Take(number);
        await Launch.SignalAsync(silo, "TERM");
        await silo.WaitForExitAsync();
        int code = silo.ExitCode;
        silo.Dispose();
        return code;
    }

    /// <summary>Asks a silo to leave and starts one in its place.</summary>
    public async Task RestartAsync(int number)
    {
        Assert.Equal(0, await LeaveAsync(number));
        await StartAsync();
    }

    /// <summary>Lets a silo hang.</summary>
    public async Task HangAsync(int number)
    {
        Process silo = Take(number);
        await Launch.SignalAsync(silo, "STOP");
        hanging.Add(silo);
    }

    /// <summary>Wakes those that hang: they find themselves dead and end on their own.</summary>
    public async Task WakeAsync()
    {
        foreach (Process silo in hanging)
        {
            await Launch.SignalAsync(silo, "CONT");
            await silo.WaitForExitAsync();
            silo.Dispose();
        }

        hanging.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Process silo in working.Concat(hanging))
        {
            silo.Kill();
            await silo.WaitForExitAsync();
            silo.Dispose();
        }
    }

    private Process Take(int number)
    {
        Process silo = working[number];
        working.RemoveAt(number);
        return silo;
    }
}
