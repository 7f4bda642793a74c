using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>Makes the headline of a run.</summary>
public static class HeadlineBuilder
{
    private const double Percent = 100.0;

    /// <summary>Makes the headline.</summary>
    /// <param name="results">The run.</param>
    /// <param name="options">What to look at; null for the usual.</param>
    public static Headline Build(RunResults results, HeadlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        HeadlineOptions chosen = options ?? new HeadlineOptions();
        IReadOnlyList<DateOnly> months = MonthsOf(results, chosen);
        IReadOnlyList<string> comparators = [.. results.Countries.Skip(1)];
        return new Headline
        {
            RunId = results.RunId,
            Replicates = results.Replicates,
            Band = Estimate.BandOf(results.Replicates),
            From = results.Months[0],
            To = results.Months[^1],
            Countries = results.Countries,
            Months = months,
            Options = chosen,
            Usage =
            [
                .. from measure in GapMeasures.Ids
                   from country in results.Countries
                   from month in months
                   select UsageOf(results, measure, country, month),
            ],
            Gaps =
            [
                .. from measure in GapMeasures.Ids
                   from comparator in comparators
                   from month in months
                   select GapOf(results, measure, comparator, month),
            ],
            Closings =
            [
                .. from measure in GapMeasures.Ids
                   where !GapColumns.IsInvestment(measure)
                   from comparator in comparators
                   select Closing.Of(results, measure, comparator, chosen),
            ],
            Work = [.. results.Countries.SelectMany(country => WorkOf(results, country, months))],
            Spending = Headlines.Spending.Of(results.Spending),
            Surveys = [.. results.Surveys.Where(s => s.NotSimulatedReason is null).Select(SurveyOf)],
            NotSimulated = [.. results.Surveys.Where(s => s.NotSimulatedReason is not null)],
        };
    }

    private static IReadOnlyList<DateOnly> MonthsOf(RunResults results, HeadlineOptions options) =>
        options.Months is { } wanted
            ? KeyMonths.Within(results.Months, wanted)
            : KeyMonths.Of(
                results.Months,
                results.Surveys.Where(s => s.NotSimulatedReason is null).Select(s => (s.Operator, s.FieldMonth)));

    private static UsageLine UsageOf(RunResults results, string measure, string country, DateOnly month)
    {
        double unit = GapColumns.IsInvestment(measure) ? 1.0 : Percent;
        IEnumerable<double> values = results.Usage(measure, country, month).Select(value => unit * value);
        return new UsageLine(measure, country, month, Estimate.Of([.. values]));
    }

    private static GapLine GapOf(RunResults results, string measure, string comparator, DateOnly month)
    {
        Estimate Of(string column) => Estimate.Of(results.Gap(measure, column, comparator, month));
        Estimate lag = Of(GapColumns.LagMonths);
        double ShareOf(LagCensoring censoring) => lag.Count == 0
            ? 0.0
            : (double)results.CountCensored(measure, comparator, month, HorizontalLag.WordOf(censoring)) / lag.Count;
        return new GapLine
        {
            Measure = measure,
            Comparator = comparator,
            Month = month,
            Points = Of(GapColumns.Points),
            LogOdds = Of(GapColumns.LogOdds),
            LagMonths = lag,
            Ratio = Of(GapColumns.Ratio),
            LagAtLeastShare = ShareOf(LagCensoring.AtLeast),
            LeadAtLeastShare = ShareOf(LagCensoring.AheadAtLeast),
        };
    }

    private static IReadOnlyList<WorkLine> WorkOf(
        RunResults results, string country, IReadOnlyList<DateOnly> months)
    {
        IReadOnlyList<WorkLine> lines =
        [
            .. from measure in WorkMeasures.All
               from month in months
               select new WorkLine(measure, country, month, Estimate.Of(results.Work(measure, country, month))),
        ];
        return lines.Any(line => line.Value.Count > 0) ? lines : [];
    }

    private static SurveyLine SurveyOf(SurveyResult survey)
    {
        Estimate wave = Estimate.Of(survey.WavePercents);
        double? low = survey.PublishedPercent ?? survey.LowerPercent;
        double? high = survey.PublishedPercent ?? survey.UpperPercent;
        bool? inside = wave.Lower is double lower && wave.Upper is double upper && (low ?? high) is not null
            ? (low ?? double.NegativeInfinity) <= upper && (high ?? double.PositiveInfinity) >= lower
            : null;
        return new SurveyLine(survey, wave, inside);
    }
}
