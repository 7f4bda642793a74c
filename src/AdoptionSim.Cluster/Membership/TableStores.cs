using System;
using System.IO;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Hosting;
using Npgsql;

namespace AdoptionSim.Cluster.Membership;

/// <summary>Where the table of a cluster stands.</summary>
internal static class TableStores
{
    /// <summary>Makes what a place needs before silos meet there; doing it again changes nothing.</summary>
    /// <exception cref="HostFailedException">The place refuses it.</exception>
    public static async Task InitAsync(ClusterSettings settings)
    {
        ITableStore store = Of(settings);
        try
        {
            await (store is PostgresStore database ? database.InitAsync() : store.PrepareAsync());
        }
        catch (Exception failure) when (failure is NpgsqlException or IOException or UnauthorizedAccessException)
        {
            throw new HostFailedException(failure.Message, failure);
        }
    }

    /// <summary>The place that settings name.</summary>
    /// <exception cref="HostFailedException">They name none.</exception>
    public static ITableStore Of(ClusterSettings settings) => settings switch
    {
        { Folder: { } folder } => new FolderStore(folder),
        { Connection: { } connection } => new PostgresStore(connection, settings.ClusterId),
        _ => throw new HostFailedException("No place is named in which silos find each other."),
    };
}
