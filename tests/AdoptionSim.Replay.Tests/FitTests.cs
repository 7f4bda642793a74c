using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>
/// The shipped parameters still fit the surveys that they were fitted to. The home country has the scale of the fit: at
/// 1:200 the large firms are so few that their use differs by ten points from replicate to replicate.
/// </summary>
[Collection(nameof(Runs))]
public sealed class FitTests(Runs runs)
{
    private const string Centre = """
        version: 1
        id: fit
        title: {ja: "推定の確認", en: Check of the fit}
        extends: no-plan.yaml
        horizon: {from: 2023-01, to: 2025-12}
        scale: 1:20
        replicates: 3
        uncertainty: none

        """;

    [Fact]
    public async Task Fitted_Readings_Lie_Near_The_Published_Values()
    {
        TestTable survey = (await runs.RunAsync(Centre)).Table("survey");
        AllLieNear(survey, "mic_individuals", points: 5.0, leastRows: 14);
        AllLieNear(survey, "tsr", points: 12.0, leastRows: 6);
    }

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    /// <summary>The median of the replicates counts: one draw moves the few large firms by several points.</summary>
    private static void AllLieNear(TestTable survey, string surveyOperator, double points, int leastRows)
    {
        TestTable rows = survey.Where("operator", value => Equals(value, surveyOperator))
            .Where("role", value => value is "fitted").Where("simulated", value => value is true);
        IReadOnlyList<object?> ids = rows.Column("survey_id");
        IReadOnlyList<object?> published = rows.Column("published_percent");
        IReadOnlyList<object?> readings = rows.Column("reading_percent");
        var surveys = Enumerable.Range(0, rows.RowCount)
            .GroupBy(row => (string)ids[row]!, StringComparer.Ordinal)
            .Select(group => (
                Id: group.Key, Published: (double)published[group.First()]!,
                Reading: MedianOf([.. group.Select(row => (double)readings[row]!)])))
            .ToList();
        Assert.True(surveys.Count >= leastRows, $"{surveyOperator}: {surveys.Count} fitted readings.");
        Assert.All(surveys, survey => Assert.InRange(
            survey.Reading, survey.Published - points, survey.Published + points));
    }
}
