using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Membership;

/// <summary>
/// Keeps the table of a cluster's silos as versions, each written once and never changed: who writes the next one first
/// has changed the table, and nobody ever holds a lock that could stay behind.
/// </summary>
internal interface ITableStore
{
    /// <summary>Gets the place ready.</summary>
    Task PrepareAsync();

    /// <summary>The last version of the table and its number; number 0 and no bytes before the first.</summary>
    Task<(int Version, byte[] Bytes)> ReadLastAsync();

    /// <summary>Writes a version.</summary>
    /// <param name="version">Its number.</param>
    /// <param name="bytes">The table.</param>
    /// <returns>Whether nobody was faster.</returns>
    Task<bool> TryAddAsync(int version, byte[] bytes);

    /// <summary>Notes when a silo was last alive.</summary>
    /// <param name="silo">Address of the silo.</param>
    /// <param name="time">When, UTC.</param>
    Task SetAliveAsync(string silo, DateTimeOffset time);

    /// <summary>When silos were last alive, UTC, by address.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> AliveAsync();

    /// <summary>Forgets the cluster.</summary>
    Task ClearAsync();
}
