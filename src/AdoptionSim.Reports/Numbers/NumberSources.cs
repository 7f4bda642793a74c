using System;
using System.Globalization;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Says of every number of the headline where it stands in the tables.</summary>
internal static class NumberSources
{
    private const double Percent = 100.0;
    private const string MissingShare = "missing_share";

    public static NumberSource Replicates(string table) => new(table, "replicate", "", "count_distinct");

    public static NumberSource Of(UsageLine line)
    {
        string column = GapMeasures.AggregateColumn(GapMeasures.All.Single(
            measure => string.Equals(GapMeasures.Id(measure), line.Measure, StringComparison.Ordinal)));
        return new NumberSource(
            AggregateTable.Name, column, Rows(("country", line.Country), ("month", Day(line.Month))))
        {
            Factor = GapColumns.IsInvestment(line.Measure) ? 1.0 : Percent,
        };
    }

    public static NumberSource Of(GapLine line, string column) => new(
        GapTable.Name, column,
        Rows(("comparator", line.Comparator), ("measure", line.Measure), ("month", Day(line.Month))));

    public static NumberSource Of(ClosingLine line, double withinPoints) => new(
        GapTable.Name, GapColumns.Points, Rows(("comparator", line.Comparator), ("measure", line.Measure)))
    {
        Reduce = string.Create(CultureInfo.InvariantCulture, $"closed_from:{withinPoints}"),
    };

    public static NumberSource NotClosed(ClosingLine line, double withinPoints) =>
        Of(line, withinPoints) with { Statistic = MissingShare, Factor = Percent };

    public static NumberSource Of(WorkLine line)
    {
        DateOnly first = line.Month.AddMonths(1 - RunResults.MonthsPerYear);
        string months = line.Measure.OverYear ? $"{Day(first)}..{Day(line.Month)}" : Day(line.Month);
        return new NumberSource(
            AggregateTable.Name, line.Measure.Column, Rows(("country", line.Country), ("month", months)))
        {
            Reduce = line.Measure.OverYear ? NumberSource.Sum : NumberSource.Value,
            Factor = line.Measure.Factor,
        };
    }

    public static NumberSource OfSurvey(SurveyResult survey, string column) => new(
        SurveyTable.Name, column, Rows(("survey_id", survey.SurveyId)));

    /// <summary>Sum of the ledger to the end of the run, of the rows that fit the filters.</summary>
    public static NumberSource OfSpending(double factor, params (string Column, string Value)[] filters) =>
        new(LedgerTable.Name, "yen", Rows(filters)) { Reduce = NumberSource.Sum, Factor = factor };

    /// <summary>Printed size of the shared money of a line: the first row of the line holds it.</summary>
    public static NumberSource OfSharedMoney(string line, double factor) =>
        new(LedgerTable.Name, "envelope_yen", Rows(("budget_line", line))) { Factor = factor };

    /// <summary>Which rows, in the form of <see cref="NumberSource.Rows"/>.</summary>
    public static string Rows(params (string Column, string Value)[] filters) =>
        string.Join(';', filters.Select(filter => $"{filter.Column}={filter.Value}"));

    /// <summary>A month as the tables store it: its first day.</summary>
    public static string Day(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
