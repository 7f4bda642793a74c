using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class FitStudyTests(TinyFit fit) : IClassFixture<TinyFit>
{
    private const double Rounding = 1e-9;

    [Theory]
    [InlineData(1, "two threads")]
    [InlineData(2, "two threads again")]
    public void The_Page_And_The_Files_Have_The_Same_Bytes(int run, string how)
    {
        Assert.Equal(fit.Runs[0].Keys.Order(StringComparer.Ordinal), fit.Runs[run].Keys.Order(StringComparer.Ordinal));
        Assert.All(fit.Runs[0], file => Assert.True(
            file.Value.AsSpan().SequenceEqual(fit.Runs[run][file.Key]), $"{file.Key} differs with {how}"));
    }

    [Fact]
    public void Every_Country_Is_Fitted_Home_First_With_All_Members()
    {
        Assert.Equal(
            ["JP", "US", "CN", "DE", "GB", "KR", "AE"],
            fit.Results.Select(result => result.CountryCode),
            StringComparer.Ordinal);
        Assert.All(fit.Results, result => Assert.Equal(TinyFit.Options.Members, result.Members.Count));
        Assert.All(fit.Results, result => Assert.Equal(result.Readings.Count > 0, result.Simulations > 0));
        Assert.All(fit.Results.Skip(1), result => Assert.InRange(result.Persons, 19_000, 41_000));
    }

    [Fact]
    public void The_Optimum_Costs_Less_Than_The_Prior_And_Readings_Are_Shares()
    {
        foreach (FitResult result in fit.Results.Where(result => result.Readings.Count > 0))
        {
            string head = $"{result.CountryCode}: step 0, cost ";
            string first = fit.Reports.Single(line => line.StartsWith(head, StringComparison.Ordinal))[head.Length..];
            Assert.True(result.Cost < double.Parse(first, CultureInfo.InvariantCulture), result.CountryCode);
        }

        Assert.All(fit.Results.SelectMany(result => result.Readings), reading =>
        {
            Assert.InRange(reading.LatentPercent, 0.0, 100.0);
            Assert.InRange(reading.ReadingPercent, 0.0, 100.0);
            Assert.True(reading.LowPercent <= reading.HighPercent);
        });
    }

    [Fact]
    public void What_Was_Written_Loads_Without_An_Error()
    {
        Assert.DoesNotContain(fit.Reloaded.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.NotNull(fit.Reloaded.Scenario);
        Assert.All(
            fit.Reloaded.Scenario.Scenario.Countries,
            country => Assert.Equal(TinyFit.Options.Members, country.Ensemble.Count));
    }

    [Fact]
    public void The_Loaded_Members_Are_The_Members_Of_The_Fit()
    {
        Assert.NotNull(fit.Reloaded.Scenario);
        foreach (FitResult result in fit.Results)
        {
            CountryPlan plan = fit.Reloaded.Scenario.Scenario.Countries.Single(p => p.Pack.Code == result.CountryCode);
            for (int member = 0; member < result.Members.Count; member++)
            {
                Dictionary<string, double> loaded = LoadedValues.Of(
                    plan.Ensemble[member], fit.Reloaded.Scenario.SurveyParametersOf(result.CountryCode, member));
                Assert.NotEmpty(result.Members[member]);
                Assert.All(result.Members[member], pair => AssertClose(pair.Value, loaded[pair.Key], pair.Key));
            }
        }
    }

    [Fact]
    public void The_Loaded_Centre_Is_What_The_Data_Moved_It_To()
    {
        Assert.NotNull(fit.Reloaded.Scenario);
        Dictionary<(string, string), ResolvedParameter> loaded = fit.Reloaded.Scenario.Parameters
            .ToDictionary(parameter => (parameter.CountryCode, parameter.Id));
        Assert.All(
            fit.Results.SelectMany(result => result.Parameters.Where(value => value.Parameter.MovesWithData)
                .Select(value => (result.CountryCode, value))),
            row => AssertClose(
                row.value.Value,
                loaded[(row.CountryCode, row.value.Parameter.Id)].Value,
                row.value.Parameter.Id));
    }

    [Fact]
    public void All_Values_Lie_Inside_The_Ranges_Of_The_Files()
    {
        Dictionary<(string, string), ResolvedParameter> files = Shipped.Baseline.Parameters
            .ToDictionary(parameter => (parameter.CountryCode, parameter.Id));
        foreach (FitResult result in fit.Results)
        {
            foreach ((string id, double value) in result.Members.SelectMany(member => member)
                .Concat(result.Parameters.SelectMany(value => new[]
                {
                    KeyValuePair.Create(value.Parameter.Id, value.Value),
                    KeyValuePair.Create(value.Parameter.Id, value.Low),
                    KeyValuePair.Create(value.Parameter.Id, value.High),
                })))
            {
                ResolvedParameter file = files[(result.CountryCode, id)];
                double rounding = Rounding * Math.Max(Math.Abs(file.Low), Math.Abs(file.High));
                Assert.True(
                    value >= file.Low - rounding && value <= file.High + rounding,
                    $"{result.CountryCode} {id}: {value:R} outside {file.Low:R} to {file.High:R}");
            }
        }
    }

    [Fact]
    public void A_Country_Without_Readings_Keeps_Its_Priors_And_The_Page_Says_So()
    {
        FitResult bare = fit.Results.Single(result => result.Readings.Count == 0);
        Assert.Equal((0, 0.0), (bare.Simulations, bare.Cost));
        Assert.All(bare.Parameters, value =>
        {
            AssertClose(value.Parameter.Centre, value.Value, value.Parameter.Id);
            Assert.Equal(0.0, value.Shrinkage, 1e-12);
        });
        string page = Encoding.UTF8.GetString(fit.Runs[0]["fit.md"]);
        Assert.Equal(2, page.Split("No reading of this country is published").Length);
    }

    [Fact]
    public void Comparators_Take_What_Their_Data_Do_Not_Move_From_The_Members_Of_The_Home_Country()
    {
        HashSet<(string, string)> own = [.. Shipped.Baseline.Parameters
            .Where(parameter => parameter.File.Contains("/countries/", StringComparison.Ordinal))
            .Select(parameter => (parameter.CountryCode, parameter.Id))];
        FitResult home = fit.Results[0];
        int compared = 0;
        foreach (FitResult result in fit.Results.Skip(1))
        {
            foreach (string id in result.Parameters.Where(value => !value.Parameter.MovesWithData)
                .Select(value => value.Parameter.Id)
                .Where(id => home.Members[0].ContainsKey(id) && !own.Contains((result.CountryCode, id))))
            {
                compared++;
                for (int member = 0; member < result.Members.Count; member++)
                {
                    AssertClose(home.Members[member][id], result.Members[member][id], id);
                }
            }
        }

        Assert.True(compared > 100);
    }

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 1, 0)]
    public void A_Fit_Of_No_Size_Is_Refused(int members, int scale, int persons, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FitStudy(
            Shipped.Baseline,
            FitSpecification.Read(Shipped.SpecificationPath),
            new FitOptions { Members = members, HomeScale = scale, ComparatorPersons = persons, Threads = threads },
            _ => { }));

    private static void AssertClose(double expected, double actual, string id) => Assert.True(
        Math.Abs(expected - actual) <= Rounding * Math.Abs(expected), $"{id}: {actual:R} for {expected:R}");
}
