using System.Threading.Tasks;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

public sealed class FirstSeatsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_Is_Counted_While_Persons_Are_Seated_Is_What_A_Recount_Finds(bool hasLabourMarket)
    {
        var switches = new ModelSwitches { LabourMarket = hasLabourMarket };
        SmallWorlds.World world = await SmallWorlds.RunAsync(0, switches: switches);
        foreach (Block block in world.Host.Blocks)
        {
            WorkCounts seen = block.Workers.Work;
            var persons = new PersonCounts(seen.Sectors);
            block.Workers.Recount(persons);
            Assert.Empty(SameState.Differences(persons, block.Workers.Counts));
            var work = new WorkCounts(seen.Occupations, seen.Sectors, seen.SizeClasses);
            block.Workers.Recount(work);
            for (int group = 0; group < work.Groups; group++)
            {
                Assert.Equal(work.Employed(group), seen.Employed(group));
                Assert.Equal(work.Unemployed(group), seen.Unemployed(group));
                Assert.Equal(work.Trainees(group), seen.Trainees(group));
            }

            for (int o = 0; o < work.Occupations; o++)
            {
                Assert.Equal(work.WageRatioSum(o), seen.WageRatioSum(o));
                Assert.Equal(work.LongTerm(o), seen.LongTerm(o));
                for (int k = 0; k < WageClasses.Count; k++)
                {
                    Assert.Equal(work.WageBin(o, k), seen.WageBin(o, k));
                }

                for (int since = 0; since < WorkCounts.LongTermMonths; since++)
                {
                    Assert.Equal(work.Spell(o, since), seen.Spell(o, since));
                }
            }
        }
    }

    [Fact]
    public async Task Firms_And_Their_First_Staff_Know_Of_Each_Others_Use()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(0);
        foreach (Block block in world.Host.Blocks)
        {
            WorkerColumns persons = block.Workers.Columns;
            int row = 0;
            for (int firm = 0; firm < block.Firms.Count; firm++)
            {
                ref readonly FirmRecord record = ref block.Firms.Columns[firm];
                int regular = 0;
                for (int end = row + record.Headcount; row < end; row++)
                {
                    regular += HotByte.Use(persons.Hot[row]) == PersonalUse.Regular ? 1 : 0;
                    Assert.Equal(FirmColumns.Uses(record.State), HotByte.EmployerUses(persons.Hot[row]));
                }

                Assert.Equal(regular, record.RegularStaff);
            }
        }
    }

    [Fact]
    public void Many_Wages_Are_Those_Of_Persons_Alone()
    {
        var factors = new WageFactors(0.3);
        var draws = new Draws(DrawKey.For(1, 0, 392), new DrawStream("test.wages"));
        var all = new ushort[100];
        factors.Draw(draws, 32, all);
        for (uint k = 0; k < all.Length; k++)
        {
            uint lane = (32 + k) * 2;
            uint bits = draws.Lane(0, lane) | ((uint)draws.Lane(0, lane + 1) << 8);
            Assert.Equal(factors.Of(bits << 16), all[k]);
        }
    }
}
