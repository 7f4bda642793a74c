using System;
using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Tests;

public sealed class ChannelTests
{
    private const int Ticks = 40;

    private static readonly CountryPopulation People = SmallWorlds.Population(scale: 1000);

    [Fact]
    public async Task Holding_Channels_At_A_Runs_Own_Path_Changes_No_Bit()
    {
        ulong plain = (await RunAsync(null)).Digest();
        ChannelPath[] path = [Empty()];
        Assert.Equal(plain, (await RunAsync(new ChannelPlan(path) { IsRecorded = true })).Digest());
        foreach ((bool peers, bool trust) in ((bool, bool)[])[(true, false), (false, true), (true, true)])
        {
            SmallWorlds.World held = await RunAsync(new ChannelPlan(path) { HoldsPeers = peers, HoldsTrust = trust });
            Assert.Equal(plain, held.Digest());
        }
    }

    [Fact]
    public async Task A_Recorded_Path_Holds_Trust_And_Grows_With_Use()
    {
        ChannelPath path = Empty();
        double trust = double.NaN;
        await RunAsync(
            new ChannelPlan([path]) { IsRecorded = true }, watch: seen => trust = seen.National.TrustIndex);
        Assert.Equal(trust, path.At(Ticks - 1).TrustIndex);
        Assert.InRange(path.At(Ticks - 1).FirmsShare, path.At(1).FirmsShare, 1.0);
        Assert.InRange(path.At(Ticks - 1).PersonsEverShare, path.At(1).PersonsEverShare, 1.0);
        Assert.True(path.At(Ticks - 1).UsersShare.ContainsAnyInRange(0.01, 1.0));
    }

    [Fact]
    public async Task Held_Trust_Is_The_Trust_That_Everyone_Sees()
    {
        ChannelPath path = Empty();
        await RunAsync(new ChannelPlan([path]) { IsRecorded = true });
        double free = double.NaN;
        double held = double.NaN;
        await RunAsync(null, Institute(), seen => free = seen.National.TrustIndex);
        await RunAsync(
            new ChannelPlan([path]) { HoldsTrust = true }, Institute(), seen => held = seen.National.TrustIndex);
        Assert.Equal(path.At(Ticks - 1).TrustIndex, held);
        Assert.True(free > held);
    }

    [Fact]
    public async Task Who_Sees_No_Peers_Takes_Up_Less()
    {
        long free = 0;
        long alone = 0;
        await RunAsync(null, watch: seen => free = Ever(seen));
        await RunAsync(new ChannelPlan([Empty()]) { HoldsPeers = true }, watch: seen => alone = Ever(seen));
        Assert.True(alone < free);
    }

    private static ChannelPath Empty() => new(Ticks, SmallWorlds.Japan.Pack.Sectors.Count);

    private static LeverSchedule[] Institute()
    {
        var on = new double[Ticks];
        Array.Fill(on, 1.0);
        return [new LeverSchedule(LeverId.AiSafetyInstitute, on)];
    }

    private static long Ever(CountrySnapshot seen)
    {
        long ever = 0;
        for (int group = 0; group < Workers.PersonCounts.Groups; group++)
        {
            ever += seen.Persons.EverUsers(group);
        }

        return ever;
    }

    private static Task<SmallWorlds.World> RunAsync(
        ChannelPlan? channels, LeverSchedule[]? levers = null, Action<CountrySnapshot>? watch = null) =>
        SmallWorlds.RunAsync(Ticks, levers: levers, population: People, watch: watch, channels: channels);
}
