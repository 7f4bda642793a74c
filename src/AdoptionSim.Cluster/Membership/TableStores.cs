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
    public static Task InitAsync(ClusterSettings settings) =>
        UseAsync(settings, store => store is PostgresStore database ? database.InitAsync() : store.PrepareAsync());

    /// <summary>Looks whether silos can meet there, so that it is told in a line and not by their start.</summary>
    /// <exception cref="HostFailedException">They cannot.</exception>
    public static Task CheckAsync(ClusterSettings settings) => UseAsync(settings, store => store.PrepareAsync());

    /// <summary>The place that settings name.</summary>
    /// <exception cref="HostFailedException">They name none.</exception>
    public static ITableStore Of(ClusterSettings settings) => settings switch
    {
        { Folder: { } folder } => new FolderStore(folder),
        { Connection: { } connection } => new PostgresStore(connection, settings.ClusterId),
        _ => throw new HostFailedException(HostProblem.NoPlace),
    };

    private static async Task UseAsync(ClusterSettings settings, Func<ITableStore, Task> use)
    {
        ITableStore store = Of(settings);
        try
        {
            await use(store);
        }
        catch (PostgresException failure) when (failure.SqlState is PostgresErrorCodes.UndefinedTable)
        {
            throw new HostFailedException(HostProblem.NoTables, inner: failure);
        }
        catch (Exception failure) when (failure is NpgsqlException or IOException or UnauthorizedAccessException
            or TimeoutException)
        {
            throw new HostFailedException(HostProblem.Other, failure.Message, failure);
        }
        finally
        {
            await ((store as IAsyncDisposable)?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }
}
