using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Membership;

/// <summary>The silos of a cluster, as Orleans keeps them, in a store of versions.</summary>
/// <param name="store">The store.</param>
internal sealed class MembershipTable(ITableStore store) : IMembershipTable
{
    /// <inheritdoc/>
    public Task InitializeMembershipTable(bool tryInitTableVersion) => store.PrepareAsync();

    /// <inheritdoc/>
    public Task DeleteMembershipTableEntries(string clusterId) => store.ClearAsync();

    /// <inheritdoc/>
    public async Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate)
    {
        (int version, List<TableRow> rows) = await ReadAsync();
        if (rows.RemoveAll(row => row.Status == (int)SiloStatus.Dead && row.AliveTime < beforeDate.UtcDateTime) > 0)
        {
            await store.TryAddAsync(version + 1, TableContent.ToBytes(rows));
        }
    }

    /// <inheritdoc/>
    public async Task<MembershipTableData> ReadRow(SiloAddress key)
    {
        ArgumentNullException.ThrowIfNull(key);
        (int version, List<TableRow> rows) = await ReadAsync();
        string silo = key.ToParsableString();
        return DataOf(version, rows.Where(row => string.Equals(row.Silo, silo, StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    public async Task<MembershipTableData> ReadAll()
    {
        (int version, List<TableRow> rows) = await ReadAsync();
        return DataOf(version, rows);
    }

    /// <inheritdoc/>
    public async Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(tableVersion);
        (int version, List<TableRow> rows) = await ReadAsync();
        var row = TableRow.Of(entry, tableVersion.Version);
        if (version + 1 != tableVersion.Version || rows.Exists(one => IsOf(one, row)))
        {
            return false;
        }

        rows.Add(row);
        return await store.TryAddAsync(tableVersion.Version, TableContent.ToBytes(rows));
    }

    /// <inheritdoc/>
    public async Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(tableVersion);
        (int version, List<TableRow> rows) = await ReadAsync();
        var row = TableRow.Of(entry, tableVersion.Version);
        int place = rows.FindIndex(one => IsOf(one, row));
        if (version + 1 != tableVersion.Version || place < 0
            || !string.Equals(EtagOf(rows[place]), etag, StringComparison.Ordinal))
        {
            return false;
        }

        rows[place] = row;
        return await store.TryAddAsync(tableVersion.Version, TableContent.ToBytes(rows));
    }

    /// <inheritdoc/>
    public Task UpdateIAmAlive(MembershipEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return store.SetAliveAsync(
            entry.SiloAddress.ToParsableString(),
            new DateTimeOffset(DateTime.SpecifyKind(entry.IAmAliveTime, DateTimeKind.Utc)));
    }

    private static bool IsOf(TableRow one, TableRow other) =>
        string.Equals(one.Silo, other.Silo, StringComparison.Ordinal);

    private static string EtagOf(TableRow row) => row.Changed.ToString(CultureInfo.InvariantCulture);

    private static MembershipTableData DataOf(int version, IEnumerable<TableRow> rows) => new(
        [.. rows.Select(row => Tuple.Create(row.ToEntry(), EtagOf(row)))],
        new TableVersion(version, version.ToString(CultureInfo.InvariantCulture)));

    private async Task<(int Version, List<TableRow> Rows)> ReadAsync()
    {
        (int version, byte[] bytes) = await store.ReadLastAsync();
        IReadOnlyDictionary<string, DateTimeOffset> alive = await store.AliveAsync();
        return (version, [.. TableContent.Of(bytes).Select(row =>
            alive.TryGetValue(row.Silo, out DateTimeOffset time) && time.UtcDateTime > row.AliveTime
                ? row with { AliveTime = time.UtcDateTime }
                : row)]);
    }
}
