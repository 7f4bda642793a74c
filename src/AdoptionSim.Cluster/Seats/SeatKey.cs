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
    /// <summary>Key of the grain that leads the country in all epochs.</summary>
    public static string LeaderOf(string runId, int replicate, int country) =>
        string.Create(CultureInfo.InvariantCulture, $"{runId}/{replicate}/{country}");

    /// <summary>The parts of a key that has them at its start.</summary>
    public static SeatKey Of(ReadOnlySpan<string> parts) => new(
        parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture),
        int.Parse(parts[2], CultureInfo.InvariantCulture), long.Parse(parts[3], CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RunId}/{Replicate}/{Country}/{Epoch}");
}
