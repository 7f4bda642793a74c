using System;
using System.IO;
using System.Net.Sockets;
using AdoptionSim.Cluster.Messages;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Leading;

/// <summary>Tells what a cluster loses from what is wrong.</summary>
internal static class Lost
{
    /// <summary>Whether a failure comes from silos, messages or files that were lost, so that it is worth trying again.
    /// </summary>
    public static bool Is(Exception failure) => failure switch
    {
        AggregateException many => many.InnerException is { } inner && Is(inner),
        OrleansException or TimeoutException or IOException or SocketException or ObjectDisposedException => true,
        StaleQuestionException => true,
        OperationCanceledException => true,
        _ => false,
    };
}
