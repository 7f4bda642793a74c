using System;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace AdoptionSim.Cluster;

/// <summary>Which cluster, and how its silos talk.</summary>
public sealed record ClusterSettings
{
    /// <summary>Names the cluster among those that share a place of membership.</summary>
    public string ClusterId { get; init; } = "adoptionsim";

    /// <summary>Folder that all silos share and in which they find each other; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>
    /// Connection to the PostgreSQL database in which silos find each other; null for none. It is a secret: it is never
    /// shown and never written.
    /// </summary>
    public string? Connection { get; init; }

    /// <summary>Address to which a silo binds, and by which others reach it.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port for other silos; 0 takes a free one.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port for clients; 0 takes a free one.</summary>
    public int GatewayPort { get; init; }

    /// <summary>Port of the health endpoint on loopback; null for none.</summary>
    public int? HealthPort { get; init; }

    /// <summary>
    /// Port of the dashboard of Orleans on loopback; null for none. It shows silos that have a dashboard themselves.
    /// </summary>
    public int? DashboardPort { get; init; }

    /// <summary>
    /// Certificate with its key, which all silos and clients of the cluster hold; null for a cluster without TLS.
    /// </summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Whether a silo logs next to nothing, because the process that started it tells the rest.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>
    /// How long a silo may take to answer a probe; three that it misses make it dead. Shorter finds losses sooner, and
    /// takes a silo for dead that is only slow: on a machine with far more to do than it can, or while it starts.
    /// </summary>
    public TimeSpan ProbeTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(ClusterSettings)} {ClusterId}";
}
