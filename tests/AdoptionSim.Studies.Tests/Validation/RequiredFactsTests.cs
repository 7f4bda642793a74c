using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>
/// What a release needs, at 1:400. There one large firm that closes brings percents of the labour force into
/// unemployment in a month, so a year, and now and then a mean over ten years, may stray: two of three runs have to
/// lie within the tolerance.
/// </summary>
public sealed class RequiredFactsTests
{
    private static readonly ValidationOptions Options = new() { Scale = 400, Replicates = 3, Threads = 2 };

    private static readonly Lazy<IReadOnlyList<FactResult>> Results = new(() => Fitted.Measure(Options, "R", "7"));

    [Theory]
    [InlineData("R-unemployment", 0.004)]
    [InlineData("R-vacancies", 0.004)]
    [InlineData("R-unemployment-coarse", 0.001)]
    [InlineData("R-vacancies-coarse", 0.001)]
    [InlineData("R-occupations", 0.01)]
    public void Japan_At_Rest_Stays_At_Rest_For_Most_Seeds(string id, double tolerance)
    {
        FactReading reading = Results.Value.Reading(id);
        Assert.True(reading.Values.Count >= 9);
        Assert.True(3 * reading.Values.Count(value => value <= tolerance) >= 2 * reading.Values.Count);
    }

    [Fact]
    public void The_Mean_Effect_On_Employment_Is_Near_Zero() =>
        Assert.All(Results.Value.Reading("7-average").Values, value => Assert.InRange(value, -0.005, 0.005));

    [Fact]
    public void The_Young_In_Exposed_Occupations_Lose_First_And_At_The_Hiring_Margin()
    {
        Assert.True(Results.Value.Reading("7-young").Median < 0.0);
        Assert.True(Results.Value.Reading("7-young-hires").Median < 0.0);
        Assert.All(Results.Value.Reading("7-hiring").Values, value => Assert.InRange(value, 0.5, 1.0));
    }
}
