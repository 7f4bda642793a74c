using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Packs;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Tests;

public sealed class PacksTests
{
    private static readonly ResolvedScenario Resolved =
        SmallScenario.Valid(string.Empty, "comparators.countries=[US, CN, DE, GB, KR, AE]");

    public static IEnumerable<object[]> Codes =>
        Resolved.Scenario.Countries.Select(plan => new object[] { plan.Pack.Code });

    [Theory]
    [MemberData(nameof(Codes))]
    public void Employers_Persons_Are_The_Employed_Persons(string code)
    {
        CountryPack pack = PackOf(code);

        Assert.Equal(
            pack.Employers.Sum(cell => cell.Persons),
            pack.Persons.Where(cell => cell.Status == LabourStatus.Employed).Sum(cell => cell.Persons));
        int oldest = code is "JP" ? 99 : 89;
        Assert.All(
            pack.Persons, cell => Assert.True(cell.Persons > 0 && cell.AgeFrom >= 15 && cell.AgeTo <= oldest));
        Assert.All(pack.Employers, cell => Assert.True(cell.Persons >= cell.Employers && cell.Employers > 0));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Shares_Add_To_One_And_Indices_Fit(string code)
    {
        CountryPack pack = PackOf(code);

        Assert.All(pack.Sectors, sector => Assert.Equal(1, sector.OccupationShares.Sum(), 1e-12));
        Assert.All(pack.Sectors, sector => Assert.Equal(1, sector.SectionShares.Values.Sum(), 1e-12));
        Assert.All(pack.Sectors, sector => Assert.Equal(pack.Occupations.Count, sector.OccupationShares.Count));
        Assert.All(pack.Employers, cell => Assert.InRange(cell.Sector, 0, pack.Sectors.Count - 1));
        Assert.All(pack.Employers, cell => Assert.InRange(cell.SizeClass, 0, pack.SizeClasses.Count - 1));
        Assert.All(pack.Employers, cell => Assert.InRange(cell.LargeByAct, 0, code is "JP" ? cell.Employers : 0));
        for (int k = 1; k < pack.SizeClasses.Count; k++)
        {
            Assert.Equal(pack.SizeClasses[k - 1].PersonsTo + 1, pack.SizeClasses[k].PersonsFrom);
        }
    }

    [Theory]
    [InlineData("JP", 392, 19, 67_810, 109_840, 1_754)]
    [InlineData("US", 840, 6, 161_350, 284_843, 6_723)]
    [InlineData("CN", 156, 6, 734_400, 1_176_735, 39_467)]
    [InlineData("DE", 276, 6, 46_100, 72_445, 1_623)]
    [InlineData("GB", 826, 6, 33_390, 57_339, 1_537)]
    [InlineData("KR", 410, 6, 28_576, 45_707, 823)]
    [InlineData("AE", 784, 6, 7_500, 9_549, 153)]
    public void Totals_Are_Those_Of_The_Tables(
        string code, uint scope, int sectors, double employed, double population, double unemployed)
    {
        CountryPack pack = PackOf(code);

        Assert.Equal(scope, pack.DrawScope);
        Assert.Equal(sectors, pack.Sectors.Count);
        Assert.InRange(Thousand(pack, LabourStatus.Employed), employed - 2, employed + 2);
        Assert.InRange(Thousand(pack, LabourStatus.Unemployed), unemployed - 30, unemployed + 30);
        Assert.InRange(pack.Persons.Sum(cell => cell.Persons) / 1000.0, population - 10, population + 10);
        Assert.Equal(2, pack.InvestmentBnUsdByYear.Count);
    }

    [Fact]
    public void Employment_Falls_With_Age_Among_The_Elderly()
    {
        foreach (CountryPack pack in Resolved.Scenario.Countries.Select(plan => plan.Pack))
        {
            double[] rates = [.. new[] { 65, 70, 75, 80, 85 }.Select(age => Rate(pack, age))];
            Assert.Equal(rates.OrderDescending(), rates);
        }
    }

    [Fact]
    public void Sexes_And_Ages_Of_Japan_Keep_Their_Printed_Totals()
    {
        CountryPack japan = PackOf("JP");
        double men = japan.Persons
            .Where(cell => cell is { Sex: Sex.Male, AgeFrom: >= 25 and <= 34, Status: LabourStatus.Employed })
            .Sum(cell => cell.Persons);

        Assert.InRange(men / 1000, 6036 * 0.999, 6036 * 1.001);
    }

    [Fact]
    public void Readings_Are_Those_Of_Simulated_Countries()
    {
        Assert.All(
            Resolved.Readings,
            reading => Assert.DoesNotContain(reading.CountryCode, "EU ES WORLD", StringComparison.Ordinal));
        PublishedReading first = Resolved.Readings.Single(
            reading => reading.SurveyId is "mic_individuals_jp_202502_all_ever_used");
        Assert.Equal(26.7, first.ValuePercent);
        Assert.Equal("2025-02", first.FieldMonth.ToString());
        Assert.DoesNotContain(Resolved.Readings, reading => reading.Operator is "model_prior");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    [InlineData(1_000_003)]
    public void Whole_Persons_Add_To_The_Total(long total)
    {
        double[] weights = [1, 1, 1, 0, 2.5, 1e-9, 7];

        long[] parts = WholePersons.Deal(weights, total);

        Assert.Equal(total, parts.Sum());
        Assert.Equal(0, parts[3]);
        Assert.All(
            parts.Zip(weights),
            pair => Assert.True(Math.Abs(pair.First - (total * pair.Second / weights.Sum())) < 1));
    }

    private static CountryPack PackOf(string code) => Resolved.Scenario.Countries
        .Single(plan => string.Equals(plan.Pack.Code, code, StringComparison.Ordinal)).Pack;

    private static double Thousand(CountryPack pack, LabourStatus status) =>
        pack.Persons.Where(cell => cell.Status == status).Sum(cell => cell.Persons) / 1000.0;

    private static double Rate(CountryPack pack, int age)
    {
        PersonCell[] cells = [.. pack.Persons.Where(cell => cell.AgeFrom == age)];
        return (double)cells.Where(cell => cell.Status == LabourStatus.Employed).Sum(cell => cell.Persons)
            / cells.Sum(cell => cell.Persons);
    }
}
