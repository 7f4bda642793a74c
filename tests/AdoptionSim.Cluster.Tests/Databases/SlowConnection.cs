using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests.Databases;

/// <summary>A port of loopback that passes everything on to another, each way a while later.</summary>
internal sealed class SlowConnection : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly List<Task> passing = [];
    private readonly int to;
    private readonly TimeSpan late;
    private readonly Task accepting;

    /// <summary>Begins to pass on.</summary>
    /// <param name="to">The other port.</param>
    /// <param name="late">How much later.</param>
    public SlowConnection(int to, TimeSpan late)
    {
        this.to = to;
        this.late = late;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(passing);
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                passing.Add(PassAsync(await listener.AcceptTcpClientAsync(ending.Token)));
            }
            catch (Exception failure) when (failure is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    private async Task PassAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient())
        {
            try
            {
                await far.ConnectAsync(IPAddress.Loopback, to, ending.Token);
                await Task.WhenAny(
                    PassAsync(near.GetStream(), far.GetStream()), PassAsync(far.GetStream(), near.GetStream()));
            }
            catch (Exception failure) when (failure is OperationCanceledException or SocketException)
            {
                // Whoever asked sees the connection end.
            }
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream into)
    {
        byte[] bytes = new byte[65536];
        try
        {
            while (await from.ReadAsync(bytes, ending.Token) is > 0 and int count)
            {
                await Task.Delay(late, ending.Token);
                await into.WriteAsync(bytes.AsMemory(0, count), ending.Token);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // One of the ends is gone.
        }
    }
}
