using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Hosting;
using Npgsql;

namespace AdoptionSim.Cluster.Membership;

/// <summary>The table of a cluster in a PostgreSQL database.</summary>
/// <remarks>What the database says of a failure may name the host and the user, and never the password.</remarks>
internal sealed class PostgresStore : ITableStore, IAsyncDisposable
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS adoptionsim_silos (
            cluster text NOT NULL, version integer NOT NULL, content bytea NOT NULL, PRIMARY KEY (cluster, version));
        CREATE TABLE IF NOT EXISTS adoptionsim_alive (
            cluster text NOT NULL, silo text NOT NULL, seen timestamptz NOT NULL, PRIMARY KEY (cluster, silo));
        """;

    private const string ReadLast =
        "SELECT version, content FROM adoptionsim_silos WHERE cluster = $1 ORDER BY version DESC LIMIT 1";

    private const string Add =
        "INSERT INTO adoptionsim_silos (cluster, version, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

    private const string SetAlive = """
        INSERT INTO adoptionsim_alive (cluster, silo, seen) VALUES ($1, $2, $3)
        ON CONFLICT (cluster, silo) DO UPDATE SET seen = excluded.seen
        """;

    private const string ReadAlive = "SELECT silo, seen FROM adoptionsim_alive WHERE cluster = $1";
    private const string Clear = """
        DELETE FROM adoptionsim_silos WHERE cluster = $1
        """;

    private readonly NpgsqlDataSource source;
    private readonly string cluster;

    /// <summary>Names the database; nothing is opened yet.</summary>
    /// <param name="connection">The connection, a secret.</param>
    /// <param name="cluster">Id of the cluster.</param>
    /// <exception cref="HostFailedException">It is no connection.</exception>
    public PostgresStore(string connection, string cluster)
    {
        this.cluster = cluster;
        try
        {
            source = NpgsqlDataSource.Create(connection);
        }
        catch (ArgumentException)
        {
            // Its message would repeat a part of the connection.
            throw new HostFailedException(HostProblem.NotConnection);
        }
    }

    /// <summary>Makes the tables, where they are not there yet.</summary>
    public Task InitAsync() => ExecuteAsync(Schema, asParameters: false);

    /// <inheritdoc/>
    public async Task PrepareAsync() => await ReadLastAsync();

    /// <inheritdoc/>
    public async Task<(int Version, byte[] Bytes)> ReadLastAsync()
    {
        await using NpgsqlCommand command = source.CreateCommand(ReadLast);
        command.Parameters.Add(new NpgsqlParameter { Value = cluster });
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? (reader.GetInt32(0), await reader.GetFieldValueAsync<byte[]>(1))
            : (0, []);
    }

    /// <inheritdoc/>
    public async Task<bool> TryAddAsync(int version, byte[] bytes) =>
        await ExecuteAsync(Add, asParameters: true, version, bytes) == 1;

    /// <inheritdoc/>
    public Task SetAliveAsync(string silo, DateTimeOffset time) =>
        ExecuteAsync(SetAlive, asParameters: true, silo, time.UtcDateTime);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> AliveAsync()
    {
        Dictionary<string, DateTimeOffset> alive = new(StringComparer.Ordinal);
        await using NpgsqlCommand command = source.CreateCommand(ReadAlive);
        command.Parameters.Add(new NpgsqlParameter { Value = cluster });
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            alive[reader.GetString(0)] = await reader.GetFieldValueAsync<DateTimeOffset>(1);
        }

        return alive;
    }

    /// <inheritdoc/>
    public Task ClearAsync() => ExecuteAsync(Clear, asParameters: true);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<int> ExecuteAsync(string text, bool asParameters, params object[] values)
    {
        await using NpgsqlCommand command = source.CreateCommand(text);
        if (asParameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = cluster });
        }

        foreach (object value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteNonQueryAsync();
    }
}
