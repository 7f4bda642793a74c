using System;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Mistakes in parameter files and tables.</summary>
public sealed class AssetsTests
{
    private const string National = "scenarios/parameters/national.yaml";
    private const string Labour = "data/japan/labour_force_by_age_sex.csv";
    private const string Wages = "data/japan/wages_by_section_size.csv";
    private const string Id = "  talent_growth:\n";
    private const string Value = "    value: 0.06\n";
    private const string Unit = "    unit: per_year\n";
    private const string Talent = Id + Value + Unit + "    range: [0.02, 0.12]";
    private const string Persons = "scenarios/parameters/persons.yaml";
    private const string Lapse = "  personal_lapse_rate:";
    private const string Again =
        "  trust_speed: {value: 0.02, unit: per_month, range: [0, 1], "
        + "distribution: fixed, flag: D, source: recalled}\n"
        + Lapse;

    [Theory]
    [InlineData(National, "  talent_growth:", "  talent_grwth:", "ASIM0306 ASIM0307")]
    [InlineData(National, Talent, Id + Unit + "    range: [0.02, 0.12]", "ASIM0202")]
    [InlineData(National, Talent, Id + Value + "    unit: per_month\n    range: [0, 1]", "ASIM0309")]
    [InlineData(National, Talent, Id + Value + Unit + "    range: [1, 0]", "ASIM0310")]
    [InlineData(National, Talent, Id + "    value: 0.5\n" + Unit + "    range: [0.02, 0.12]", "ASIM0305")]
    [InlineData(National, "D\n    source: design_prior\n    symbol: 'g_Z'", "X\n    source: recalled", "ASIM0308")]
    [InlineData(National, "    source: design_prior\n    symbol: 'g_Z'", "    source: nobody", "ASIM0226")]
    [InlineData(Persons, Lapse, Again, "ASIM0311")]
    [InlineData("scenarios/parameters/countries/us.yaml", "  trust_target:", "  trust_targt:", "ASIM0306")]
    [InlineData("data/investment.csv", "private_ai_investment_bn_usd", "investment", "ASIM0501")]
    [InlineData("data/investment.csv", "US,2023,67.2,1,", "US,2023,67.2,", "ASIM0502")]
    [InlineData("data/investment.csv", "US,2023,67.2", "US,2023,much", "ASIM0503")]
    [InlineData("data/investment.csv", "US,2023,67.2", "US,2023,-5", "ASIM0503")]
    [InlineData("data/investment.csv", "US,2024,", "US,2023,", "ASIM0507")]
    [InlineData("data/japan/employers.csv", ",public,700,", ",publik,700,", "ASIM0505")]
    [InlineData(Labour, "M,15_24,6030,2993", "M,15_24,6030,9993", "ASIM0508")]
    [InlineData("data/mobility.csv", "A,A,0.500001", "A,A,0.400001", "ASIM0312")]
    [InlineData("data/mobility.csv", "A,B1,", "A,B2,", "ASIM0506 ASIM0507")]
    [InlineData(Wages, "AB,\"農業,林業・漁業\",1_4,", "AB,\"農業,林業・漁業\",1_3,", "ASIM0505 ASIM0506")]
    [InlineData("data/japan/newcomers.csv", "2024,1081", "2023,1081", "ASIM0506 ASIM0507")]
    [InlineData("data/japan/participation_by_age.csv", "M,20,0.", "M,20,1.", "ASIM0503 ASIM0506")]
    [InlineData("data/surveys.csv", ",JP,2024-02,", ",JP,2024-13,", "ASIM0503")]
    public void Mistake_In_A_File_Has_Its_Place(string file, string from, string to, string codes)
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        string path = Path.Combine(assets, file);
        string text = File.ReadAllText(path);
        int place = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0, "the test no longer finds what it changes");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length)));

        LoadResult result = Load(folder, assets);

        Diagnostic[] errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        Assert.Equal(codes, string.Join(' ', errors.Select(error => error.Code).Order(StringComparer.Ordinal)));
        Assert.Contains(errors, error => string.Equals(error.File, file, StringComparison.Ordinal) && error.Line > 0);
        Assert.Null(result.Scenario);
    }

    [Fact]
    public void Open_Quote_And_Missing_Rows_Are_Reported()
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        string path = Path.Combine(assets, "data", "investment.csv");
        File.WriteAllText(path, File.ReadAllLines(path)[0] + "\nJP,2023,0.7,12,\"open");

        string[] codes = [.. Load(folder, assets).Diagnostics.Select(diagnostic => diagnostic.Code)];

        Assert.Contains(codes, code => code is "ASIM0504");
        Assert.Contains(codes, code => code is "ASIM0506");
    }

    [Fact]
    public void Missing_Table_Is_Reported_Once()
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        File.Delete(Path.Combine(assets, "data", "japan", "occupations.csv"));

        Diagnostic[] missing =
            [.. Load(folder, assets).Diagnostics.Where(diagnostic => diagnostic.Code is "ASIM0101")];

        Assert.Equal("data/japan/occupations.csv", Assert.Single(missing).File);
    }

    [Theory]
    [InlineData("member,country,parameter_id,value\n0,JP,trust_speed,0.02\n2,JP,trust_speed,0.03\n", "ASIM0601")]
    [InlineData("member,country,parameter_id,value\n0,JP,trust_speed,0.02\n1,JP,trust_target,0.3\n", "ASIM0602")]
    [InlineData("member,country,parameter_id,value\n0,JP,lever_delay.talent,3\n", "ASIM0306")]
    [InlineData("member,country,parameter_id,value\n0,FR,trust_speed,3\n", "ASIM0505")]
    [InlineData("member,country,parameter_id,value\n0,JP,trust_speed,NaN\n", "ASIM0503")]
    [InlineData("member,country,parameter_id,value\n0,JP,trust_speed,0.1\n0,JP,trust_speed,0.1\n", "ASIM0507")]
    public void Mistake_In_The_Ensemble_Is_Reported(string text, string code)
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        folder.Write("scenarios/parameters/fitted/ensemble.csv", text);

        Assert.Contains(
            Load(folder, assets).Diagnostics,
            diagnostic => string.Equals(diagnostic.Code, code, StringComparison.Ordinal));
    }

    private static LoadResult Load(TemporaryFolder folder, string assets)
    {
        string path = folder.Write("case.yaml", SmallScenario.Head);
        return ScenarioLoader.Load(path, new LoadOptions { AssetsDirectory = assets });
    }
}
