using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Membership;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Tests.Membership;

/// <summary>The table of a cluster in a folder: one change at a time, whoever makes it.</summary>
public sealed class FolderStoreTests
{
    [Fact]
    public async Task Of_Many_Who_Write_A_Version_One_Does()
    {
        using var place = new TemporaryFolder();
        var store = new FolderStore(place.Sub("cluster"));
        await store.PrepareAsync();
        bool[] wrote = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            writer => Task.Run(() => store.TryAddAsync(1, [(byte)writer]))));
        Assert.Single(wrote, true);
        (int version, byte[] bytes) = await store.ReadLastAsync();
        Assert.Equal((1, Array.IndexOf(wrote, true)), (version, bytes[0]));
        Assert.True(await store.TryAddAsync(2, [7]));
        Assert.False(await store.TryAddAsync(1, [8]));
        Assert.Equal(2, (await store.ReadLastAsync()).Version);
    }

    [Fact]
    public async Task A_Table_Refuses_A_Change_That_Was_Made_On_An_Old_Version()
    {
        using var place = new TemporaryFolder();
        var table = new MembershipTable(new FolderStore(place.Sub("cluster")));
        await table.InitializeMembershipTable(tryInitTableVersion: true);
        TableVersion empty = (await table.ReadAll()).Version;
        MembershipEntry one = Entry(1);
        Assert.True(await table.InsertRow(one, empty.Next()));
        Assert.False(await table.InsertRow(Entry(2), empty.Next()));
        MembershipTableData data = await table.ReadAll();
        Assert.False(await table.InsertRow(one, data.Version.Next()));
        Tuple<MembershipEntry, string> row = Assert.Single(data.Members);
        row.Item1.Status = SiloStatus.Dead;
        row.Item1.AddSuspector(Address(2), DateTime.UnixEpoch);
        Assert.True(await table.UpdateRow(row.Item1, row.Item2, data.Version.Next()));
        MembershipTableData last = await table.ReadAll();
        Assert.False(await table.UpdateRow(row.Item1, row.Item2, last.Version.Next()));
        MembershipEntry found = Assert.Single(last.Members).Item1;
        Assert.Equal(SiloStatus.Dead, found.Status);
        Assert.Equal(Address(2), Assert.Single(found.SuspectTimes).Item1);
    }

    [Fact]
    public async Task A_Silo_That_Is_Alive_Changes_No_Version_And_Gateways_Are_Active_Silos()
    {
        using var place = new TemporaryFolder();
        var store = new FolderStore(place.Sub("cluster"));
        var table = new MembershipTable(store);
        await table.InitializeMembershipTable(tryInitTableVersion: true);
        MembershipEntry entry = Entry(1);
        await table.InsertRow(entry, (await table.ReadAll()).Version.Next());
        entry.IAmAliveTime = DateTime.UnixEpoch.AddYears(1);
        await table.UpdateIAmAlive(entry);
        MembershipTableData data = await table.ReadAll();
        Assert.Equal(1, data.Version.Version);
        Assert.Equal(entry.IAmAliveTime, Assert.Single(data.Members).Item1.IAmAliveTime);
        IList<Uri> gateways = await new TableGateways(store).GetGateways();
        Assert.Equal(30001, Assert.Single(gateways).Port);
    }

    private static SiloAddress Address(int number) => SiloAddress.New(IPAddress.Loopback, 11111, number);

    private static MembershipEntry Entry(int number) => new()
    {
        SiloAddress = Address(number),
        Status = SiloStatus.Active,
        ProxyPort = 30001,
        HostName = "here",
        SiloName = $"silo {number}",
        StartTime = DateTime.UnixEpoch,
        IAmAliveTime = DateTime.UnixEpoch,
    };
}
