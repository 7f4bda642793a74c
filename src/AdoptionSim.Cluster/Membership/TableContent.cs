using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Membership;

/// <summary>One silo in the table of a cluster, as it is written.</summary>
internal sealed record TableRow(
    string Silo, int Changed, int Status, int ProxyPort, string? HostName, string? SiloName, string? RoleName,
    DateTime StartTime, DateTime AliveTime, IReadOnlyList<TableSuspicion> Suspicions)
{
    /// <summary>As Orleans has it.</summary>
    public MembershipEntry ToEntry() => new()
    {
        SiloAddress = SiloAddress.FromParsableString(Silo),
        Status = (SiloStatus)Status,
        ProxyPort = ProxyPort,
        HostName = HostName,
        SiloName = SiloName,
        RoleName = RoleName,
        StartTime = StartTime,
        IAmAliveTime = AliveTime,
        SuspectTimes = [.. Suspicions.Select(one => Tuple.Create(
            SiloAddress.FromParsableString(one.By), one.Time))],
    };

    /// <summary>From what Orleans has.</summary>
    public static TableRow Of(MembershipEntry entry, int version) => new(
        entry.SiloAddress.ToParsableString(), version, (int)entry.Status, entry.ProxyPort, entry.HostName,
        entry.SiloName, entry.RoleName, entry.StartTime, entry.IAmAliveTime,
        [.. (entry.SuspectTimes ?? []).Select(one => new TableSuspicion(one.Item1.ToParsableString(), one.Item2))]);
}

/// <summary>A silo that thinks another one dead.</summary>
internal sealed record TableSuspicion(string By, DateTime Time);

/// <summary>The bytes of a table.</summary>
internal static class TableContent
{
    /// <summary>Writes a table.</summary>
    public static byte[] ToBytes(IReadOnlyList<TableRow> rows) => JsonSerializer.SerializeToUtf8Bytes(rows);

    /// <summary>Reads a table; no bytes are an empty one.</summary>
    public static List<TableRow> Of(byte[] bytes) =>
        bytes.Length == 0 ? [] : JsonSerializer.Deserialize<List<TableRow>>(bytes) ?? [];
}
