using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cluster.Membership;

/// <summary>Where the table of a cluster stands.</summary>
internal static class TableStores
{
    /// <summary>The place that settings name.</summary>
    /// <exception cref="HostFailedException">They name none.</exception>
    public static ITableStore Of(ClusterSettings settings) => settings switch
    {
        { Folder: { } folder } => new FolderStore(folder),
        _ => throw new HostFailedException("No place is named in which silos find each other."),
    };
}
