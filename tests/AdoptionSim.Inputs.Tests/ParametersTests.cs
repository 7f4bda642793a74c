using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Tests;

public sealed class ParametersTests
{
    private static readonly string[] Opinions = ["current_rules_suffice", "regulation_needed", "willing_to_trust"];
    private static readonly ResolvedScenario Shipped = SmallScenario.Valid(string.Empty);

    [Fact]
    public void Every_Parameter_Of_A_Record_Has_An_Entry_And_Back()
    {
        string[] attributes =
        [
            .. new[] { typeof(ModelParameters), typeof(SurveyParameters), typeof(ParameterBinding) }
                .SelectMany(type => type.Assembly.GetTypes())
                .SelectMany(type => type.GetProperties())
                .Select(property => property.GetCustomAttribute<ParameterAttribute>()?.Id)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];
        string[] bound =
        [
            .. Shipped.Parameters
                .Where(parameter => parameter.CountryCode is "JP")
                .Select(parameter => attributes.Contains(parameter.Id, StringComparer.Ordinal)
                    ? parameter.Id
                    : parameter.Id[..parameter.Id.IndexOf('.', StringComparison.Ordinal)])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        Assert.Distinct(attributes, StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', attributes), string.Join(' ', bound));
    }

    [Fact]
    public void Every_Property_Carries_The_Value_Of_Its_Own_Id()
    {
        ModelParameters model = Shipped.Scenario.Countries[0].CentralParameters;
        Dictionary<string, double> values = Shipped.Parameters
            .Where(parameter => parameter.CountryCode is "JP")
            .ToDictionary(parameter => parameter.Id, parameter => parameter.Value, StringComparer.Ordinal);

        foreach (object record in new object[] { model.Firms, model.Persons, model.National, model.Levers })
        {
            foreach (PropertyInfo property in record.GetType().GetProperties())
            {
                if (property.GetCustomAttribute<ParameterAttribute>() is { } attribute
                    && property.GetValue(record) is double value)
                {
                    Assert.Equal(values[attribute.Id], value);
                }
            }
        }

        Assert.Equal(values["personal_age_multiplier.20_29"], model.Persons.AgeMultiplier["20_29"]);
        Assert.Equal(19, model.Firms.SectorValueShift.Keys.Count);
    }

    [Fact]
    public void Every_Entry_Has_A_Reason_A_Source_And_A_Value_In_Range()
    {
        Assert.All(Shipped.Parameters, parameter =>
        {
            Assert.InRange(parameter.Value, parameter.Low, parameter.High);
            Assert.False(string.IsNullOrWhiteSpace(parameter.Note), parameter.Id);
            Assert.False(string.IsNullOrWhiteSpace(parameter.Source), parameter.Id);
            string[] sources = parameter.Source.Split(';');
            Assert.Equal(parameter.Flag is "D", sources.Contains("design_prior", StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_Fitted_Reading_Of_A_Model_Measure_Has_A_Shift()
    {
        ResolvedScenario all = SmallScenario.Valid(string.Empty, "comparators.countries=[US, CN, DE, GB, KR, AE]");
        var keys = all.SurveyParametersOf("JP", 0).Shift.Keys.ToHashSet(StringComparer.Ordinal);

        Assert.All(
            all.Readings.Where(
                reading => reading is { Role: ReadingRole.Fitted, Measure: not "policy_use_actively" }
                    && !Opinions.Contains(reading.Measure, StringComparer.Ordinal)),
            reading => Assert.Contains(
                keys,
                key => string.Equals(
                    key,
                    $"{reading.CountryCode.ToLowerInvariant()}.{reading.Operator}.{reading.Measure}",
                    StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("mic_individuals.ever_used")]
    [InlineData("mic_firms_any_task.business_use_any_task")]
    [InlineData("mic_firms_one_task.business_use_one_task")]
    public void Surveys_Of_The_Gap_Have_A_Shift_In_Every_Country(string survey)
    {
        ResolvedScenario all = SmallScenario.Valid(string.Empty, "comparators.countries=[US, CN, DE, GB, KR, AE]");

        Assert.All(
            all.Scenario.Countries,
            plan => Assert.Contains(
                all.CentralSurveyParameters.Shift.Keys,
                key => string.Equals(key, $"{plan.Pack.Code.ToLowerInvariant()}.{survey}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Country_File_Changes_The_Base_For_Its_Country_Only()
    {
        Assert.Equal(0.23, Shipped.Scenario.Countries[0].CentralParameters.National.TrustInitialIndex);
        Assert.Equal(0.4, Shipped.Scenario.Countries[1].CentralParameters.National.TrustInitialIndex);
        ResolvedParameter trust = Shipped.Parameters.Single(
            parameter => parameter is { Id: "trust_initial", CountryCode: "US" });
        Assert.Equal("scenarios/parameters/countries/us.yaml", trust.File);
    }

    [Fact]
    public void Layers_Apply_In_Order_And_The_Scenario_Comes_Last()
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        Write(assets, "jp", ("trust_initial", 0.3), ("trust_speed", 0.011), ("social_interaction", 1.1));
        Write(assets, "us", ("trust_speed", 0.012));
        string path = folder.Write("case.yaml", SmallScenario.Head + "parameters: {social_interaction: 2}\n");

        Scenario scenario = Load(path, assets).Scenario;

        ModelParameters japan = scenario.Countries[0].CentralParameters;
        ModelParameters states = scenario.Countries[1].CentralParameters;
        Assert.Equal(0.3, japan.National.TrustInitialIndex);
        Assert.Equal(0.011, japan.National.TrustSpeedPerTick);
        Assert.Equal(2, japan.Firms.SocialInteraction);
        Assert.Equal(0.4, states.National.TrustInitialIndex);
        Assert.Equal(0.012, states.National.TrustSpeedPerTick);
        Assert.Equal(1.1, states.Firms.SocialInteraction);
    }

    [Fact]
    public void Member_Changes_The_Centre_Of_Its_Country_But_Not_What_The_Scenario_Sets()
    {
        using var folder = new TemporaryFolder();
        string assets = folder.CopyAssets();
        EnsembleFile.Write(Path.Combine(assets, "scenarios", "parameters", "fitted", "ensemble.csv"), Rows());
        string path = folder.Write("case.yaml", SmallScenario.Head + "parameters: {social_interaction: 2}\n");

        ResolvedScenario resolved = Load(path, assets);
        CountryPlan japan = resolved.Scenario.Countries[0];

        Assert.Equal(3, japan.Ensemble.Count);
        Assert.Empty(resolved.Scenario.Countries[1].Ensemble);
        Assert.Equal(0.01, japan.ParametersOf(4).National.TrustSpeedPerTick);
        Assert.Equal(2, japan.ParametersOf(4).Firms.SocialInteraction);
        Assert.Equal(0.02, japan.CentralParameters.National.TrustSpeedPerTick);
        Assert.Equal(0.2, resolved.SurveyParametersOf("JP", 5).Shift["jp.tsr.promotes_use"]);
        Assert.Equal(0.2, resolved.SurveyParametersOf("US", 5).Shift["jp.tsr.promotes_use"]);
        Assert.Equal(0, resolved.CentralSurveyParameters.Shift["jp.tsr.promotes_use"]);
        Assert.DoesNotContain(
            resolved.CentralSurveyParameters.Shift.Keys, key => key.StartsWith("de.", StringComparison.Ordinal));

        ResolvedScenario certain = Load(path, assets, "uncertainty=none");
        Assert.Empty(certain.Scenario.Countries[0].Ensemble);
        Assert.False(string.Equals(certain.ResolvedJson, resolved.ResolvedJson, StringComparison.Ordinal));
    }

    [Fact]
    public void Fitted_Files_Are_Written_The_Same_Whatever_The_Order()
    {
        using var folder = new TemporaryFolder();
        FittedParameter[] entries =
        [
            Fitted("trust_speed", 0.1 / 3), Fitted("social_interaction", 1e-5),
            Fitted("survey_shift.jp.tsr.promotes_use", -0.25),
        ];
        string one = Path.Combine(folder.Path, "one.yaml");
        string two = Path.Combine(folder.Path, "two.yaml");

        FittedParameterFile.Write(one, entries);
        FittedParameterFile.Write(two, entries.Reverse());

        Assert.Equal(File.ReadAllText(one), File.ReadAllText(two));
        string third = (0.1 / 3).ToString("R", CultureInfo.InvariantCulture);
        Assert.Contains(third, File.ReadAllText(one), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        Assert.Throws<ArgumentException>(() => FittedParameterFile.Write(one, [Fitted("nobody", 1)]));
        EnsembleRow[] rows = [new EnsembleRow(0, "JP", "trust_speed", double.NaN)];
        Assert.Throws<ArgumentException>(() => EnsembleFile.Write(one, rows));
    }

    [Fact]
    public void Writer_Of_The_Ensemble_Sorts_Its_Rows()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "ensemble.csv");

        EnsembleFile.Write(path, Rows().Reverse());

        string[] lines = File.ReadAllLines(path);
        Assert.Equal("member,country,parameter_id,value", lines[0]);
        Assert.Equal("0,JP,social_interaction,0.5", lines[1]);
        Assert.Equal(10, lines.Length);
    }

    private static IEnumerable<EnsembleRow> Rows()
    {
        for (int member = 0; member < 3; member++)
        {
            yield return new EnsembleRow(member, "JP", "trust_speed", 0.01 * member);
            yield return new EnsembleRow(member, "JP", "social_interaction", 0.5 + member);
            yield return new EnsembleRow(member, "JP", "survey_shift.jp.tsr.promotes_use", 0.1 * member);
        }
    }

    private static FittedParameter Fitted(string id, double value) =>
        new() { Id = id, Value = value, Low = value - 1, High = value + 1, Source = "tsr_2025", Note = "It's a test." };

    private static void Write(string assets, string code, params (string Id, double Value)[] values) =>
        FittedParameterFile.Write(
            Path.Combine(assets, "scenarios", "parameters", "fitted", code + ".yaml"),
            values.Select(pair => Fitted(pair.Id, pair.Value)));

    private static ResolvedScenario Load(string path, string assets, params string[] overrides)
    {
        var options = new LoadOptions { AssetsDirectory = assets, Overrides = overrides };
        LoadResult result = ScenarioLoader.Load(path, options);
        string problems = string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.True(result.Scenario is not null, problems);
        return result.Scenario;
    }
}
