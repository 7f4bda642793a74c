using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Tables and parameters of work.</summary>
public sealed class WorkTests
{
    private static readonly ResolvedScenario Resolved = SmallScenario.Valid(string.Empty);

    private static CountryPack Japan => Resolved.Scenario.Countries[0].Pack;

    private static WorkTables Work =>
        Japan.Work ?? throw new InvalidOperationException("Japan has tables of work.");

    private static LabourParameters Labour => Resolved.Scenario.Countries[0].CentralParameters.Labour;

    private static TaskParameters Tasks => Resolved.Scenario.Countries[0].CentralParameters.Tasks;

    [Fact]
    public void Only_Japan_Has_Tables_Of_Work() =>
        Assert.All(Resolved.Scenario.Countries.Skip(1), plan => Assert.Null(plan.Pack.Work));

    [Fact]
    public void Accessibility_Is_A_Square_Whose_Rows_Add_To_One()
    {
        int count = Japan.Occupations.Count;

        Assert.Equal(count * count, Work.Accessibility.Count);
        Assert.All(Work.Accessibility, share => Assert.InRange(share, 0, 1));
        for (int from = 0; from < count; from++)
        {
            double[] row = [.. Work.Accessibility.Skip(from * count).Take(count)];
            Assert.Equal(1, row.Sum(), 1e-12);
            Assert.InRange(row[from], 0.499, 0.75);
        }
    }

    [Fact]
    public void Wages_Are_Positive_And_Rise_With_Size()
    {
        int sizes = Japan.SizeClasses.Count;

        Assert.Equal(Japan.Sectors.Count * sizes, Work.WageYenPerMonth.Count);
        for (int sector = 0; sector < Japan.Sectors.Count; sector++)
        {
            double[] row = [.. Work.WageYenPerMonth.Skip(sector * sizes).Take(sizes)];
            Assert.Equal(row.Order(), row);
            Assert.InRange(row[0], 200_000, row[^1]);
            Assert.InRange(row[^1], 250_000, 500_000);
        }

        Assert.Equal(232_600, Work.WageYenPerMonth[0], 1e-6);
    }

    [Fact]
    public void Participation_Is_That_Of_The_Persons()
    {
        foreach (Sex sex in Enum.GetValues<Sex>())
        {
            IReadOnlyList<double> shares = Work.ParticipationByAge[sex];
            Assert.Equal(76, shares.Count);
            for (int age = 15; age < 100; age++)
            {
                PersonCell[] cells = [.. Japan.Persons.Where(cell => cell.Sex == sex && cell.AgeFrom == age)];
                double all = cells.Sum(cell => cell.Persons);
                double active = cells.Where(cell => cell.Status != LabourStatus.Outside).Sum(cell => cell.Persons);

                Assert.All(cells, cell => Assert.Equal(cell.AgeFrom, cell.AgeTo));
                Assert.Equal(shares[Math.Min(age - 15, 75)], active / all, 1e-3);
            }
        }

        Assert.InRange(Work.ParticipationByAge[Sex.Male][0], 0, 0.03);
    }

    [Fact]
    public void Newcomers_Follow_The_Births_Of_Fifteen_Years_Before()
    {
        Assert.Equal(Enumerable.Range(2023, 18), Work.NewcomersByYear.Keys.Order());
        Assert.All(Work.NewcomersByYear.Values, persons => Assert.InRange(persons, 500_000, 1_200_000));
    }

    [Fact]
    public void Occupations_Know_What_Ai_Would_Do_Alone_And_How_Long_They_Take_To_Learn()
    {
        Assert.All(Japan.Occupations, known => Assert.InRange(known.AutomatableShare, 0.1, 0.8));
        Assert.All(Japan.Occupations, known => Assert.InRange(known.TrainingMonths, 1, 36));
        Assert.Equal(0.612, Japan.Occupations.Single(known => known.Id is "C1").AutomatableShare);
        Assert.Equal(36, Japan.Occupations.Single(known => known.Id is "B3").TrainingMonths);
    }

    [Fact]
    public void Families_Have_A_Value_For_Each_Of_Their_Keys()
    {
        string[] sections = [.. Japan.Sectors.Select(sector => sector.Id)];
        string[] sizes = [.. Japan.SizeClasses.Select(size => size.Id)];

        AssertKeys(sections, Tasks.LabourCostShare);
        AssertKeys(sections, Tasks.DemandElasticity);
        AssertKeys(AgeClass.Ids, Labour.JobSearchByAge);
        AssertKeys(sizes, Labour.FirmExitPerYear);
        AssertKeys(["female", "male"], Labour.MortalityAt60PerYear);
        AssertKeys(["female", "male"], Labour.MortalityGrowthPerYear);
    }

    [Fact]
    public void Rates_At_Rest_Agree_With_Each_Other()
    {
        const double JobFindingPerMonth = 0.14;
        double unemployed = Labour.UnemploymentRateAtRest;

        Assert.Equal(
            JobFindingPerMonth * unemployed / (1 - unemployed), Labour.SeparationHazardPerTick, 0.0001);
        Assert.Equal(Labour.SeparationHazardPerTick, Labour.OpeningHazardPerTick);
        Assert.Equal(Math.Log(1.5) * 0.1, WageResponseBetweenTwoAndThreePercent(), 0.01);
    }

    [Fact]
    public void Exits_Fall_With_Size_And_Mean_Three_To_Four_Percent_Of_Firms()
    {
        double[] rates = [.. Japan.SizeClasses.Select(size => Labour.FirmExitPerYear[size.Id])];
        EmployerCell[] firms = [.. Japan.Employers.Where(cell => cell.Kind is EmployerKind.Enterprise)];
        double mean = firms.Sum(cell => cell.Employers * rates[cell.SizeClass]) / firms.Sum(cell => cell.Employers);

        Assert.Equal(rates.OrderDescending(), rates);
        Assert.InRange(mean, 0.03, 0.042);
    }

    [Theory]
    [InlineData("male", 80, 0.04, 0.06)]
    [InlineData("male", 90, 0.12, 0.18)]
    [InlineData("female", 80, 0.02, 0.035)]
    [InlineData("female", 90, 0.07, 0.11)]
    public void Mortality_Is_Of_The_Order_Of_The_Life_Table(string sex, int age, double low, double high) =>
        Assert.InRange(
            Labour.MortalityAt60PerYear[sex] * Math.Exp(Labour.MortalityGrowthPerYear[sex] * (age - 60)), low, high);

    [Theory]
    [InlineData("male", 60, 23.59)]
    [InlineData("male", 65, 19.44)]
    [InlineData("female", 60, 28.84)]
    [InlineData("female", 65, 24.30)]
    public void Mortality_Gives_The_Published_Expectation_Of_Life(string sex, int age, double years)
    {
        double alive = 1;
        double lived = 0;
        for (int at = age; at < 120; at++)
        {
            double dying = Math.Min(
                1, Labour.MortalityAt60PerYear[sex] * Math.Exp(Labour.MortalityGrowthPerYear[sex] * (at - 60)));
            lived += alive * (1 - (dying / 2));
            alive *= 1 - dying;
        }

        Assert.Equal(years, lived, 0.15);
    }

    [Fact]
    public void Search_On_The_Job_Means_One_Over_The_Employed()
    {
        PersonCell[] employed = [.. Japan.Persons.Where(cell => cell.Status == LabourStatus.Employed)];
        double mean = employed.Sum(
            cell => cell.Persons * Labour.JobSearchByAge[AgeClass.Ids[AgeClass.Of(cell.AgeFrom)]])
            / employed.Sum(cell => cell.Persons);

        Assert.Equal(1, mean, 0.03);
    }

    [Fact]
    public void Traded_Goods_Respond_More_And_The_Public_Not_At_All()
    {
        Assert.Equal(0, Tasks.DemandElasticity["S"]);
        Assert.All(["E", "G"], section => Assert.True(Tasks.DemandElasticity[section] > 1));
        Assert.Equal(1, Tasks.DemandElasticity["I"]);
    }

    /// <summary>
    /// Rise of the log wage in the long run when unemployment goes from 3 to 2 % along the Beveridge curve of the
    /// matching.
    /// </summary>
    private static double WageResponseBetweenTwoAndThreePercent()
    {
        double elasticity = Labour.MatchingElasticity;
        double vacancies = ((1 / (1 - elasticity)) * Math.Log(0.98 / 0.97))
            + (elasticity / (1 - elasticity) * Math.Log(1.5));
        return Labour.WageTightnessElasticity * (vacancies + Math.Log(1.5));
    }

    private static void AssertKeys(IEnumerable<string> expected, ParameterFamily family) =>
        Assert.Equal(
            expected.Order(StringComparer.Ordinal), family.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
