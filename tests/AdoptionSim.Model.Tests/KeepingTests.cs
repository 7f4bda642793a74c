using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Tests;

/// <summary>A country that is put back goes on as if nothing had happened, at whatever tick.</summary>
public sealed class KeepingTests
{
    private const int Ticks = 40;
    private const long SubsidyYen = 40_000 * Budgets.OneMillionYen;

    private static readonly CountryPopulation People = SmallWorlds.Population(scale: 4000, blocks: 3);

    public static TheoryData<string> Kinds =>
        ["usual", "subsidy", "training", "mean field", "payback", "no labour market", "feedback"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_Country_Put_Back_At_Any_Tick_Ends_In_The_Same_State(string kind)
    {
        List<Kept> kept = [];
        SmallWorlds.World whole = await RunAsync(kind, from: null, kept);
        byte[] expected = NationOf(whole);
        foreach (Kept at in kept.Where(at => at.Tick % 5 == 0 || at.Tick < 6))
        {
            SmallWorlds.World resumed = await RunAsync(kind, at, []);
            Assert.Equal(whole.Digest(), resumed.Digest());
            Assert.True(expected.AsSpan().SequenceEqual(NationOf(resumed)), $"The nation differs from tick {at.Tick}.");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_Field_Is_Put_Back_Or_Made_Again_Or_Marked_As_Scratch(string kind)
    {
        foreach (int ticks in (int[])[1, 17, 31])
        {
            SmallWorlds.World one = await RunAsync(kind, from: null, [], ticks);
            SmallWorlds.World other = await SeatAsync(kind);
            PutBack(other, Keep(one, ticks));
            string different = string.Join("\n", Differences(one, other));
            Assert.True(different.Length == 0, different);
        }
    }

    [Fact]
    public async Task A_Field_That_Is_Not_Put_Back_Is_Seen()
    {
        SmallWorlds.World one = await RunAsync("subsidy", from: null, [], 17);
        SmallWorlds.World other = await SeatAsync("subsidy");
        IReadOnlyList<string> different = SameState.Differences(one.Host.Blocks, other.Host.Blocks);
        Assert.Contains(different, path => path.Contains("records[", StringComparison.Ordinal));
        Assert.NotEmpty(SameState.Differences(one.Country.Government, other.Country.Government));
        Assert.NotEmpty(SameState.Differences(one.Country.Economy, other.Country.Economy));
    }

    [Fact]
    public async Task State_Of_Another_Block_Or_Shape_Is_Refused()
    {
        SmallWorlds.World one = await SeatAsync("usual");
        byte[] first = KeptBytes.Of(state => one.Host.Blocks[0].Keep(state, one.Country.Economy.Heard));
        Assert.Throws<StateShapeException>(() => KeptBytes.PutBack(
            first, state => one.Host.Blocks[1].Keep(state, one.Country.Economy.Heard)));
        Assert.Throws<StateShapeException>(() => KeptBytes.PutBack(first, one.Country.Keep));
        Assert.Throws<StateShapeException>(() => KeptBytes.PutBack(
            first[..^8], state => one.Host.Blocks[0].Keep(state, one.Country.Economy.Heard)));
    }

    private static IEnumerable<string> Differences(SmallWorlds.World one, SmallWorlds.World other) =>
    [
        .. SameState.Differences(one.Host.Blocks, other.Host.Blocks),
        .. SameState.Differences(one.Country.Government, other.Country.Government),
        .. SameState.Differences(one.Country.Economy, other.Country.Economy),
        .. SameState.Differences(one.Country.Labour, other.Country.Labour),
        .. SameState.Differences(one.Country.Snapshot, other.Country.Snapshot),
    ];

    private static Task<SmallWorlds.World> SeatAsync(string kind) => RunAsync(kind, from: null, [], 0);

    private static async Task<SmallWorlds.World> RunAsync(
        string kind, Kept? from, List<Kept> kept, int ticks = Ticks)
    {
        ModelSwitches switches = kind switch
        {
            "mean field" => new ModelSwitches { MeanField = true },
            "payback" => new ModelSwitches { AdoptionRule = AdoptionRule.Payback },
            "no labour market" => new ModelSwitches { LabourMarket = false },
            "feedback" => new ModelSwitches { Demand = DemandClosure.Feedback, Matching = MatchingRule.CobbDouglas },
            _ => new ModelSwitches(),
        };
        BudgetPlan budget = kind switch
        {
            "subsidy" => Budgets.Subsidy(SubsidyYen, Ticks),
            "training" => Budgets.Training(SubsidyYen, 100_000, Ticks),
            _ => BudgetPlan.None,
        };
        SmallWorlds.World world = await SmallWorlds.SeatAsync(People, switches, budget);
        if (from is not null)
        {
            PutBack(world, from);
        }

        for (int tick = from?.Tick ?? 0; tick < ticks; tick++)
        {
            kept.Add(Keep(world, tick));
            await Tick.RunAsync(world.Country, tick, new SmallWorlds.CountingObserver(null));
        }

        return world;
    }

    private static byte[] NationOf(SmallWorlds.World world) => KeptBytes.Of(world.Country.Keep);

    private static Kept Keep(SmallWorlds.World world, int tick) => new(
        tick, NationOf(world),
        [.. world.Host.Blocks.Select(block => KeptBytes.Of(state => block.Keep(state, world.Country.Economy.Heard)))]);

    private static void PutBack(SmallWorlds.World world, Kept kept)
    {
        KeptBytes.PutBack(kept.Nation, world.Country.Keep);
        for (int k = 0; k < kept.Blocks.Length; k++)
        {
            Block block = world.Host.Blocks[k];
            KeptBytes.PutBack(kept.Blocks[k], state => block.Keep(state, world.Country.Economy.Heard));
        }
    }

    private sealed record Kept(int Tick, byte[] Nation, byte[][] Blocks);
}
