using System;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

public sealed class BirthdayTests
{
    private const int OldestYears = 110;

    private static readonly byte[] Held =
        [.. from status in Enum.GetValues<LabourStatus>()
            from sex in Enum.GetValues<Sex>()
            from age in Enumerable.Range(0, AgeClass.Count)
            select Standing.Of(status, sex, age)];

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(4095)]
    public void Everybody_Grows_A_Year_Older_And_Free_Places_Do_Not(int count)
    {
        var random = new Draws(DrawKey.For(1, 0, 392), new DrawStream("test.birthdays"));
        byte[] standings = new byte[count];
        byte[] ages = new byte[count];
        byte[] expected = new byte[count];
        for (int k = 0; k < count; k++)
        {
            DrawBlock draw = random.Block(0, (uint)k);
            standings[k] = (byte)(draw.Word0 % Standing.Kinds);
            ages[k] = (byte)(15 + (draw.Word1 % 96));
            expected[k] = (byte)(ages[k] + (Standing.IsHeld(standings[k]) ? 1 : 0));
        }

        Birthdays.GrowOlder(standings, ages);
        Assert.Equal(expected, ages);
    }

    [Fact]
    public void Whom_The_Limit_Of_An_Age_Leaves_Out_Can_Neither_Die_Nor_Cross()
    {
        CountryPopulation population = SmallWorlds.Population(scale: 10_000);
        LabourSetting setting = LabourSetting.Of(
            population.Pack, population.Firms.Strata, SmallWorlds.Parameters, new ModelSwitches())!;
        Birthdays birthdays = setting.Birthdays;
        for (int years = 15; years <= OldestYears; years++)
        {
            foreach (byte standing in Held)
            {
                int at = LabourSetting.At(Standing.SexOf(standing), years);
                double share = Standing.StatusOf(standing) == LabourStatus.Outside
                    ? setting.EnteredShare[at]
                    : 1.0 - setting.KeptShare[at];
                double more = setting.Mortality[at] + ((1.0 - setting.Mortality[at]) * share);
                for (int lane = 0; lane <= byte.MaxValue; lane++)
                {
                    bool may = birthdays.MayCross((byte)lane, standing, years);
                    Assert.Equal(lane < more * 256.0, may);
                    Assert.True(!may || lane <= birthdays.LimitOfAge[years]);
                }
            }
        }

        Assert.False(birthdays.MayCross(0, Standing.Vacant, OldestYears));
    }

    [Fact]
    public void Counts_That_Follow_From_Changes_Are_Those_Of_Every_Event()
    {
        const int Sectors = 3;
        var tally = new UseTally(Sectors);
        var followed = new PersonCounts(Sectors);
        var counted = new PersonCounts(Sectors);
        var random = new Draws(DrawKey.For(2, 0, 392), new DrawStream("test.changes"));
        for (int k = 0; k < 5000; k++)
        {
            DrawBlock draw = random.Block(0, (uint)k);
            byte standing = Held[draw.Word0 % Held.Length];
            var use = (PersonalUse)(draw.Word1 % 4);
            bool employerUses = draw.Word2 % 2 == 0;
            byte hot = HotByte.With(HotByte.Of(use, 0, inSchool: false), employerUses);
            int sector = (int)(draw.Word3 % Sectors);
            int sign = k % 3 == 0 ? -1 : 1;
            tally.Persons(standing, hot) += sign;
            tally.Staff(sector, hot) += sign;
            Count(counted, standing, use, employerUses, sector, sign);
            if (k % 1000 == 0)
            {
                tally.Settle(followed);
            }
        }

        tally.Settle(followed);
        Assert.Empty(SameState.Differences(counted, followed));
    }

    private static void Count(
        PersonCounts into, byte standing, PersonalUse use, bool employerUses, int sector, int sign)
    {
        int ever = use is PersonalUse.Tried or PersonalUse.Regular ? sign : 0;
        int regular = use == PersonalUse.Regular ? sign : 0;
        int group = UseTally.GroupOf(standing);
        into.Persons(group) += sign;
        into.EverUsers(group) += ever;
        into.RegularUsers(group) += regular;
        into.Employed(sector) += sign;
        into.EmployedEverUsers(sector) += ever;
        into.EmployedRegularUsers(sector) += regular;
        into.WorkUsers(sector) += regular != 0 || (ever != 0 && employerUses) ? sign : 0;
    }
}
