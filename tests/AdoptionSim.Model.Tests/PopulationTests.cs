using System;
using System.Threading.Tasks;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

public sealed class PopulationTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(7777)]
    public void Every_Employed_Person_Has_An_Employer_And_Every_Firm_Its_Headcount(int scale)
    {
        CountryPopulation population = SmallWorlds.Population(scale, blocks: 8);
        for (int block = 0; block < population.Blocks; block++)
        {
            PersonRoster roster = population.Rosters[block];
            int first = population.Firms.BlockStart[block];
            for (int row = 0; row < roster.Count; row++)
            {
                bool employed = (LabourStatus)(roster.SexAndStatus[row] & 3) == LabourStatus.Employed;
                Assert.Equal(employed, row < roster.Employees);
            }

            int staff = 0;
            for (int f = first; f < population.Firms.BlockStart[block + 1]; f++)
            {
                staff += population.Firms.Headcount[f];
            }

            Assert.Equal(staff, roster.Employees);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void Totals_Are_Those_Of_The_Tables_At_The_Scale(int scale)
    {
        CountryPack pack = SmallWorlds.Japan.Pack;
        CountryPopulation population = SmallWorlds.Population(scale, blocks: 8);
        long persons = 0;
        long employed = 0;
        foreach (PersonCell cell in pack.Persons)
        {
            persons += cell.Persons;
            employed += cell.Status == LabourStatus.Employed ? cell.Persons : 0;
        }

        long firms = 0;
        foreach (EmployerCell cell in pack.Employers)
        {
            firms += cell.Employers;
        }

        long headcount = 0;
        foreach (int staff in population.Firms.Headcount)
        {
            headcount += staff;
        }

        Assert.InRange(population.Persons, (persons / scale) - 2, (persons / scale) + 2);
        Assert.InRange(population.Firms.Count, (firms / scale) - 1, (firms / scale) + 1);
        Assert.InRange(headcount, (employed / scale) - 1, (employed / scale) + 1);
    }

    [Fact]
    public void Firms_Stay_Inside_Their_Size_Class_At_A_Fine_Scale()
    {
        CountryPopulation population = SmallWorlds.Population(scale: 100, blocks: 8);
        for (int f = 0; f < population.Firms.Count; f++)
        {
            Stratum stratum = population.Firms.Strata[population.Firms.Stratum[f]];
            SizeClass size = population.Pack.SizeClasses[stratum.SizeClass];
            Assert.InRange(population.Firms.Headcount[f], size.PersonsFrom, size.PersonsTo ?? int.MaxValue);
        }
    }

    [Fact]
    public void Occupations_Meet_The_Quotas_Of_Each_Sector()
    {
        CountryPopulation population = SmallWorlds.Population(scale: 500, blocks: 8);
        var jobs = new long[population.Pack.Sectors.Count, population.Pack.Occupations.Count];
        var all = new long[population.Pack.Sectors.Count];
        for (int block = 0; block < population.Blocks; block++)
        {
            PersonRoster roster = population.Rosters[block];
            int row = 0;
            for (int firm = population.Firms.BlockStart[block]; firm < population.Firms.BlockStart[block + 1]; firm++)
            {
                int sector = population.Firms.Strata[population.Firms.Stratum[firm]].Sector;
                for (int end = row + population.Firms.Headcount[firm]; row < end; row++)
                {
                    jobs[sector, roster.Occupation[row]]++;
                    all[sector]++;
                }
            }
        }

        for (int s = 0; s < all.Length; s++)
        {
            for (int o = 0; o < population.Pack.Occupations.Count; o++)
            {
                double quota = population.Pack.Sectors[s].OccupationShares[o] * all[s];
                Assert.InRange(jobs[s, o], quota - 1.0, quota + 1.0);
            }
        }
    }

    [Fact]
    public void Blocks_Share_No_Draw_Id_And_Begin_On_A_Lane()
    {
        CountryPopulation population = SmallWorlds.Population(scale: 1000, blocks: 8);
        long end = 0;
        foreach (PersonRoster roster in population.Rosters)
        {
            Assert.Equal(0u, roster.FirstId % 16);
            Assert.True(roster.FirstId >= end);
            end = roster.FirstId + roster.Count;
        }
    }

    [Fact]
    public void The_Same_Seed_Gives_The_Same_Persons_And_Another_Seed_Others()
    {
        CountryPopulation one = SmallWorlds.Population(seed: 5);
        CountryPopulation again = SmallWorlds.Population(seed: 5);
        CountryPopulation other = SmallWorlds.Population(seed: 6);
        Assert.Equal(one.Firms.Headcount, again.Firms.Headcount);
        Assert.Equal(one.Rosters[0].AgeYears, again.Rosters[0].AgeYears);
        Assert.Equal(one.Rosters[0].Occupation, again.Rosters[0].Occupation);
        Assert.NotEqual(one.Rosters[0].AgeYears, other.Rosters[0].AgeYears);
    }

    [Theory]
    [InlineData(1, 5, 2.2)]
    [InlineData(10, 30, 16.9)]
    [InlineData(1000, 200_001, 3639)]
    [InlineData(5, 10, 7.5)]
    public void Sizes_Of_A_Class_Have_The_Mean_Of_The_Table(int from, int to, double mean)
    {
        var sizes = BoundedPareto.WithMean(from, to, mean);
        const int Parts = 200_000;
        double sum = 0.0;
        double last = 0.0;
        for (int k = 0; k < Parts; k++)
        {
            double size = sizes.Quantile((k + 0.5) / Parts);
            Assert.InRange(size, from, to);
            Assert.True(size >= last);
            last = size;
            sum += size;
        }

        Assert.Equal(1.0, sum / Parts / mean, 0.005);
    }

    [Fact]
    public void A_Country_With_More_Employers_Than_Employed_Is_Refused()
    {
        CountryPack pack = SmallWorlds.Japan.Pack with
        {
            Employers = [new EmployerCell(0, 0, EmployerKind.Enterprise, 1000, 10, 0.0)],
        };
        Assert.Throws<ArgumentException>(() => CountryPopulation.Build(pack, 1, 1, 1));
    }

    [Fact]
    public void A_Guide_Finds_The_Interval_That_A_Search_Finds()
    {
        double[][] tables = [[1.0], [0.25, 0.25, 1.0], [3, 3, 7, 1000, 1001], [0.001, 0.5, 0.999999, 1.0], [0.0, 0.0]];
        foreach (double[] bounds in tables)
        {
            var guide = new GuideTable(bounds);
            for (int k = 0; k < 5000; k++)
            {
                double position = k < bounds.Length ? bounds[k] : bounds[^1] * k / 5000.0;
                int expected = 0;
                while (expected < bounds.Length - 1 && bounds[expected] <= position)
                {
                    expected++;
                }

                Assert.Equal(expected, guide.IndexOf(position));
            }
        }
    }

    [Theory]
    [InlineData(1UL, 1.0)]
    [InlineData(5000UL, 1.0)]
    [InlineData(123_457UL, 1.0)]
    [InlineData(1UL << 32, 1.0 / (1UL << 32))]
    public void Whole_Places_Have_The_Interval_Of_Their_Position(ulong count, double unit)
    {
        double end = count * unit;
        double[] bounds = [0.0, 0.001 * end, Math.Floor(0.3 * end), 0.3001 * end, 0.77 * end, end];
        var guide = new GuideTable(bounds);
        var whole = new WholeGuideTable(bounds, count, unit);
        for (int k = 0; k < 20_000; k++)
        {
            ulong place = (ulong)((count - 1) * (k / 19_999.0));
            Assert.Equal(guide.IndexOf(place * unit), whole.IndexOf(place));
        }
    }

    [Theory]
    [InlineData(5, 10, 7.5)]
    [InlineData(1000, 200_001, 3639)]
    public void Sizes_Of_Many_Shares_Are_Those_Of_One(int from, int to, double mean)
    {
        var sizes = BoundedPareto.WithMean(from, to, mean);
        var many = new double[1001];
        for (int k = 0; k < many.Length; k++)
        {
            many[k] = (k + 0.5) / many.Length;
        }

        sizes.Quantiles(many);
        for (int k = 0; k < many.Length; k++)
        {
            Assert.Equal(sizes.Quantile((k + 0.5) / many.Length), many[k]);
        }
    }

    [Fact]
    public async Task Every_Firm_Plans_Once_In_A_Quarter()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(0);
        foreach (Block block in world.Host.Blocks)
        {
            var plans = new int[block.Firms.Count];
            for (int tick = 7; tick < 7 + FirmsPlanPosts.QuarterMonths; tick++)
            {
                for (int f = FirmsPlanPosts.FirstToPlan(block.Firms, tick);
                    f < FirmsPlanPosts.EndOfPlans(block.Firms, tick); f++)
                {
                    plans[f]++;
                }
            }

            Assert.All(plans, count => Assert.Equal(1, count));
        }
    }
}
