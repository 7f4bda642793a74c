using System;
using System.Globalization;

namespace AdoptionSim.Cluster.Seats;

/// <summary>A country of a replicate of a run, in one epoch.</summary>
/// <param name="RunId">Id of the run.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">Index of the country.</param>
/// <param name="Epoch">Epoch of the country.</param>
internal readonly record struct SeatKey(string RunId, int Replicate, int Country, long Epoch)
{
    private const char Separator = '/';
    private const int LeaderParts = 3;

    /// <summary>Key of the grain that leads the country in all epochs.</summary>
    public static string LeaderOf(string runId, int replicate, int country) =>
        string.Create(CultureInfo.InvariantCulture, $"{runId}/{replicate}/{country}");

    /// <summary>Key of the leader of a country, out of a key that begins with it.</summary>
    public static string LeaderIn(string key) => SectorAt(key) is { } end ? key[..end] : key;

    /// <summary>The sector that a key names after its country; empty without any.</summary>
    public static string SectorIn(string key) => SectorAt(key) is { } end ? key[(end + 1)..] : string.Empty;

    /// <summary>The parts of a key that has them at its start.</summary>
    public static SeatKey Of(ReadOnlySpan<string> parts) => new(
        parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture),
        int.Parse(parts[2], CultureInfo.InvariantCulture), long.Parse(parts[3], CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RunId}/{Replicate}/{Country}/{Epoch}");

    /// <summary>Place of the third separator: before it stand run, replicate and country.</summary>
    private static int? SectorAt(string key)
    {
        int end = -1;
        for (int part = 0; part < LeaderParts; part++)
        {
            end = key.IndexOf(Separator, end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return end;
    }
}
