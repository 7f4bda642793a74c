using AdoptionSim.Cluster;

namespace AdoptionSim.Cli.Usage;

/// <summary>Where a run is simulated.</summary>
/// <param name="IsCluster">Whether it is on a cluster, be it in this process.</param>
/// <param name="Silos">Number of silo processes to start; null for none.</param>
/// <param name="Joined">The cluster to join; null for none.</param>
/// <param name="DashboardPort">Port of the first silo's dashboard; null for none.</param>
internal sealed record HostAsked(bool IsCluster, int? Silos, ClusterSettings? Joined, int? DashboardPort);
