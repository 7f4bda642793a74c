using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

/// <summary>What holds in the labour market whatever the draws: stocks, flows, and who may be hired where.</summary>
public sealed class LabourProperties
{
    private static readonly FlowKind[] Hires =
        [FlowKind.HiredFromUnemployment, FlowKind.HiredAtEntry, FlowKind.ChangedJob];

    private static readonly FlowKind[] Losses =
        [FlowKind.Quit, FlowKind.LaidOffByAi, FlowKind.LaidOffByDemand, FlowKind.LostByClosure, FlowKind.Retired];

    /// <summary>A country in which no firm ever uses AI.</summary>
    private static ModelParameters WithoutAi(ModelParameters parameters) => parameters with
    {
        Firms = parameters.Firms with
        {
            InitialUserLogOdds = -60.0,
            DecisionProbabilityLargePerTick = 0.0,
            DecisionProbabilitySmallPerTick = 0.0,
        },
    };

    [Fact]
    public async Task Stocks_Change_By_Their_Flows_In_Every_Month()
    {
        long employedBefore = -1;
        await SmallWorlds.RunAsync(40, population: SmallWorlds.Population(scale: 1000), watch: country =>
        {
            WorkCounts work = country.Work;
            long change = 0;
            foreach (FlowKind kind in Hires)
            {
                change += work.AllFlow(kind);
            }

            foreach (FlowKind kind in Losses)
            {
                change -= work.AllFlow(kind);
            }

            change -= work.AllFlow(FlowKind.ChangedJob) + work.DeathsAtWork;
            if (employedBefore >= 0)
            {
                Assert.Equal(employedBefore + change, work.AllEmployed);
            }

            employedBefore = work.AllEmployed;
            AssertSamePersons(country);
        });
    }

    /// <summary>The counts of work and those of AI use see the same persons.</summary>
    private static void AssertSamePersons(CountrySnapshot country)
    {
        long[] byStatus = new long[PersonCounts.Statuses];
        for (int age = 0; age < AgeClass.Count; age++)
        {
            for (int status = 0; status < byStatus.Length; status++)
            {
                byStatus[status] +=
                    country.Persons.Persons(PersonCounts.Group(age, Sex.Male, (LabourStatus)status))
                    + country.Persons.Persons(PersonCounts.Group(age, Sex.Female, (LabourStatus)status));
            }
        }

        Assert.Equal(byStatus[(int)LabourStatus.Employed], country.Work.AllEmployed);
        Assert.Equal(byStatus[(int)LabourStatus.Unemployed], country.Work.AllUnemployed);
        Assert.Equal(byStatus[(int)LabourStatus.Training], country.Work.AllTrainees);
        long headcount = 0;
        for (int stratum = 0; stratum < country.Strata.Count; stratum++)
        {
            for (int state = 0; state < FirmCounts.States; state++)
            {
                headcount += country.Firms.Persons(stratum, (FirmState)state);
            }
        }

        Assert.Equal(country.Work.AllEmployed, headcount);
    }

    [Fact]
    public async Task Transitions_Are_The_Hires_By_Occupation()
    {
        await SmallWorlds.RunAsync(15, watch: country =>
        {
            long moves = 0;
            long moved = 0;
            foreach (FlowKind kind in Hires)
            {
                moved += country.Work.AllFlow(kind);
            }

            moved += country.Work.AllFlow(FlowKind.Reassigned);
            for (int kind = 0; kind < WorkCounts.Moves; kind++)
            {
                for (int from = 0; from <= country.Work.Occupations; from++)
                {
                    for (int to = 0; to < country.Work.Occupations; to++)
                    {
                        moves += country.Work.Transition((MoveKind)kind, from, to);
                    }
                }
            }

            Assert.Equal(moved, moves);
        });
    }

    [Theory]
    [InlineData(MatchingRule.UrnBallExact)]
    [InlineData(MatchingRule.UrnBallExponential)]
    [InlineData(MatchingRule.CobbDouglas)]
    public async Task Nobody_Is_Hired_Without_A_Vacancy(MatchingRule rule)
    {
        CountryPopulation population = SmallWorlds.Population(scale: 4000);
        var switches = new ModelSwitches { Matching = rule };
        long vacancies = long.MaxValue;
        SmallWorlds.World world = await SmallWorlds.RunAsync(30, population: population, switches: switches, watch:
            country =>
            {
                long hires = 0;
                foreach (FlowKind kind in Hires)
                {
                    hires += country.Work.AllFlow(kind);
                }

                // In April posts of those who retire open and are filled within the month.
                bool april = country.Month.MonthOfYear == 4;
                Assert.True(april || hires <= vacancies);
                vacancies = country.Work.AllVacancies;
            });
        foreach (Block block in world.Host.Blocks)
        {
            for (int occupation = 0; occupation < block.Workers.Work.Occupations; occupation++)
            {
                Assert.True(block.Workers.Work.Vacancies(occupation) >= 0);
            }
        }
    }

    [Fact]
    public async Task Without_Adoption_Nothing_About_Tasks_Matters()
    {
        ModelParameters baseline = WithoutAi(SmallWorlds.Parameters);
        ModelParameters other = baseline with
        {
            Tasks = baseline.Tasks with { NewTaskShare = 1.0, OccupationalSubstitution = 0.9,
                NoviceGainAddition = 0.5 },
            National = baseline.National with { Capability2030 = 1.2 },
        };
        SmallWorlds.World one = await SmallWorlds.RunAsync(36, parameters: baseline);
        SmallWorlds.World two = await SmallWorlds.RunAsync(36, parameters: other);
        Assert.Equal(one.Digest(), two.Digest());
        Assert.Equal(0, one.Country.Snapshot.Work.AllFlow(FlowKind.LaidOffByAi));
        Assert.Equal(one.Country.Snapshot.Labour!.WageYenPerMonth, two.Country.Snapshot.Labour!.WageYenPerMonth);
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    public async Task Japan_At_Rest_Stays_At_Rest(ulong seed)
    {
        List<double> unemployment = [];
        List<double> vacancies = [];
        await SmallWorlds.RunAsync(
            120, seed, parameters: WithoutAi(SmallWorlds.Parameters),
            population: SmallWorlds.Population(scale: 400, blocks: 8, seed: seed),
            watch: country =>
            {
                WorkCounts work = country.Work;
                unemployment.Add((work.AllUnemployed + work.AllTrainees) / (double)work.LabourForce);
                vacancies.Add(work.AllVacancies / (double)work.LabourForce);
            });
        for (int year = 0; year < 10; year++)
        {
            Assert.InRange(Mean(unemployment, year), 0.022, 0.028);
            Assert.InRange(Mean(vacancies, year), 0.026, 0.032);
        }

        Assert.InRange(Mean(unemployment), 0.024, 0.026);
        Assert.InRange(Mean(vacancies), 0.028, 0.030);
    }

    [Fact]
    public async Task In_Expectation_The_Country_Rests_And_Loses_Nobody()
    {
        long force = 0;
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            60, parameters: WithoutAi(SmallWorlds.Parameters), switches: new ModelSwitches { MeanField = true },
            population: SmallWorlds.Population(scale: 400), watch: country =>
            {
                WorkCounts work = country.Work;
                force = force == 0 ? work.LabourForce : force;

                // Each occupation's stocks are rounded to whole agents.
                Assert.InRange(work.LabourForce, force - work.Occupations, force + work.Occupations);
                Assert.InRange(work.AllUnemployed / (double)work.LabourForce, 0.023, 0.027);
                Assert.InRange(work.AllVacancies / (double)work.LabourForce, 0.026, 0.031);
            });
        Assert.Equal(60, world.Seen);
        SmallWorlds.World withAi = await SmallWorlds.RunAsync(
            60, switches: new ModelSwitches { MeanField = true }, population: SmallWorlds.Population(scale: 400));
        Assert.True(withAi.Country.Snapshot.Work.AllVacancies < world.Country.Snapshot.Work.AllVacancies);
    }

    [Fact]
    public async Task A_Step_That_Loses_An_Employment_Is_Caught()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(5);
        world.Host.Blocks[1].Firms.ChangeStaff(0, -1, 0);
        IdentityBrokenException broken = await Assert.ThrowsAsync<IdentityBrokenException>(
            async () => await Tick.RunAsync(world.Country, 5, new SmallWorlds.CountingObserver(null)));
        Assert.Contains("Headcounts", broken.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Vacancy_That_Appears_From_Nowhere_Is_Caught()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(5);
        world.Host.Blocks[0].Workers.Work.Vacancies(3)++;
        IdentityBrokenException broken = await Assert.ThrowsAsync<IdentityBrokenException>(
            async () => await Tick.RunAsync(world.Country, 5, new SmallWorlds.CountingObserver(null)));
        Assert.Contains("Vacancies", broken.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Closures_Differ_And_Fixed_Demand_Keeps_The_Posts()
    {
        ModelParameters fast = SmallWorlds.Parameters with
        {
            Firms = SmallWorlds.Parameters.Firms with { InitialUserLogOdds = 2.0, IntensitySpeedPerTick = 0.5 },
        };
        var ends = new Dictionary<DemandClosure, WorkCounts>();
        foreach (DemandClosure closure in System.Enum.GetValues<DemandClosure>())
        {
            SmallWorlds.World world = await SmallWorlds.RunAsync(
                36, parameters: fast, switches: new ModelSwitches { Demand = closure });
            ends[closure] = world.Country.Snapshot.Work;
        }

        WorkCounts kept = ends[DemandClosure.Fixed];
        Assert.InRange(kept.AllTargets / (double)kept.AllTargetsWithoutAi, 0.995, 1.005);
        WorkCounts elastic = ends[DemandClosure.Elastic];
        Assert.True(elastic.AllTargets < elastic.AllTargetsWithoutAi);
        Assert.NotEqual(elastic.AllTargets, ends[DemandClosure.Feedback].AllTargets);
    }

    private static double Mean(List<double> values, int year)
    {
        double sum = 0.0;
        for (int month = 12 * year; month < (12 * year) + 12; month++)
        {
            sum += values[month] / 12.0;
        }

        return sum;
    }

    private static double Mean(List<double> values)
    {
        double sum = 0.0;
        foreach (double value in values)
        {
            sum += value / values.Count;
        }

        return sum;
    }
}
