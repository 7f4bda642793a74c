using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

public sealed class TickProperties
{
    [Fact]
    public async Task Two_Years_Conserve_Firms_And_Persons()
    {
        CountryPopulation population = SmallWorlds.Population();
        long born = 0;
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            24, population: population, watch: country => born += country.Work.Newcomers - country.Work.Deaths);
        CountrySnapshot seen = world.Country.Snapshot;
        long firms = 0;
        for (int stratum = 0; stratum < seen.Strata.Count; stratum++)
        {
            for (int state = 0; state < FirmCounts.States; state++)
            {
                firms += seen.Firms.Firms(stratum, (FirmState)state);
                Assert.True(seen.Firms.Firms(stratum, (FirmState)state) >= 0);
            }
        }

        long persons = 0;
        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            persons += seen.Persons.Persons(group);
            Assert.InRange(seen.Persons.EverUsers(group), 0, seen.Persons.Persons(group));
            Assert.InRange(seen.Persons.RegularUsers(group), 0, seen.Persons.EverUsers(group));
        }

        Assert.Equal(population.Firms.Count, firms);
        Assert.Equal(population.Persons + born, persons);
        Assert.Equal(24, world.Seen);
    }

    [Fact]
    public async Task The_Same_Seed_Gives_The_Same_State_And_Another_Seed_Another()
    {
        ulong one = (await SmallWorlds.RunAsync(12, seed: 3)).Digest();
        Assert.Equal(one, (await SmallWorlds.RunAsync(12, seed: 3)).Digest());
        Assert.NotEqual(one, (await SmallWorlds.RunAsync(12, seed: 4)).Digest());
    }

    [Fact]
    public async Task Levers_Of_Strength_Zero_Are_The_Baseline_Bit_For_Bit()
    {
        List<LeverSchedule> off = [];
        foreach (LeverId lever in Enum.GetValues<LeverId>())
        {
            off.Add(new LeverSchedule(lever, new double[12]));
        }

        Assert.Equal(
            (await SmallWorlds.RunAsync(12)).Digest(), (await SmallWorlds.RunAsync(12, levers: off)).Digest());
    }

    [Theory]
    [InlineData(LeverId.AwarenessCampaign)]
    [InlineData(LeverId.GovernmentLeadUse)]
    [InlineData(LeverId.AiSafetyInstitute)]
    [InlineData(LeverId.RegulationClarity)]
    [InlineData(LeverId.ComputeNetwork)]
    [InlineData(LeverId.Talent)]
    [InlineData(LeverId.DataSharing)]
    [InlineData(LeverId.DomesticModelsRd)]
    [InlineData(LeverId.AiEducation)]
    [InlineData(LeverId.SmeSubsidy)]
    [InlineData(LeverId.HardLaw)]
    [InlineData(LeverId.SocialProblemSectors)]
    public async Task Each_Lever_Changes_Something(LeverId lever)
    {
        const int Ticks = 40;
        var on = new double[Ticks];
        Array.Fill(on, 1.0);
        CountryPopulation population = SmallWorlds.Population(scale: 500);
        SmallWorlds.World without = await SmallWorlds.RunAsync(Ticks, population: population);
        SmallWorlds.World with = await SmallWorlds.RunAsync(
            Ticks, levers: [new LeverSchedule(lever, on)], population: population);
        bool sameState = without.Digest() == with.Digest();
        bool sameNation = without.Country.Snapshot.National == with.Country.Snapshot.National;
        Assert.False(sameState && sameNation, $"The lever {lever} changes nothing.");
    }

    [Fact]
    public async Task What_Firms_Believe_Does_Not_Change_What_Unlinked_Persons_Draw()
    {
        ModelParameters unlinked = SmallWorlds.Parameters with
        {
            Persons = SmallWorlds.Parameters.Persons with { HazardWorkplacePerTick = 0.0, RegularTrustEffect = 0.0 },
        };
        ModelParameters keen = unlinked with { Firms = unlinked.Firms with { BeliefInitialMeanLog = -1.0 } };
        var still = new ModelSwitches { LabourMarket = false };
        CountrySnapshot one = (await SmallWorlds.RunAsync(18, parameters: unlinked, switches: still)).Country.Snapshot;
        CountrySnapshot two = (await SmallWorlds.RunAsync(18, parameters: keen, switches: still)).Country.Snapshot;
        long different = 0;
        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            Assert.Equal(one.Persons.EverUsers(group), two.Persons.EverUsers(group));
            Assert.Equal(one.Persons.RegularUsers(group), two.Persons.RegularUsers(group));
        }

        for (int stratum = 0; stratum < one.Strata.Count; stratum++)
        {
            long change = one.Firms.Firms(stratum, FirmState.Trial) - two.Firms.Firms(stratum, FirmState.Trial);
            different += Math.Abs(change);
        }

        Assert.True(different > 0);
    }

    [Fact]
    public async Task Ticks_Allocate_Nothing()
    {
        const int Warm = 24;
        SmallWorlds.World world = await SmallWorlds.RunAsync(Warm, population: SmallWorlds.Population(scale: 1000));
        var observer = new SmallWorlds.CountingObserver(null);
        int tick = Warm;

        // A whole year, because lists that grow do so in some months only.
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            for (int month = 0; month < 12; month++)
            {
                ValueTask done = Tick.RunAsync(world.Country, tick++, observer);
                Assert.True(done.IsCompletedSuccessfully);
                done.GetAwaiter().GetResult();
            }
        }));
    }

    [Fact]
    public async Task A_Step_That_Loses_A_Firm_Or_A_Person_Is_Caught()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(59);
        CountryConditions conditions = world.Country.Economy.Open(
            60, default, world.Country.Snapshot.Firms, world.Country.Snapshot.Persons);
        Block broken = world.Host.Blocks[0];
        ref FirmRecord firmZero = ref broken.Firms.Columns[0];
        firmZero.State = firmZero.State == FirmState.Aware ? FirmState.Unaware : FirmState.Aware;
        IdentityBrokenException firm = Assert.Throws<IdentityBrokenException>(() => broken.FirmsTakeUpAi(conditions));
        Assert.Equal("FirmsTakeUpAi", firm.Step);
        Assert.Equal(60, firm.Tick);
        Block other = world.Host.Blocks[1];
        other.Workers.Counts.EverUsers(PersonCounts.Group(2, Sex.Female, LabourStatus.Employed))--;
        Assert.Throws<IdentityBrokenException>(() => other.PersonsUseAi(conditions));
    }
}
