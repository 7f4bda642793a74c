using System.Collections.Generic;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>Finds in each replicate the month from which a gap stays closed.</summary>
internal static class Closing
{
    private const double Percent = 100.0;

    public static ClosingLine Of(RunResults results, string measure, string comparator, HeadlineOptions options)
    {
        List<double> months = [];
        int looked = 0;
        int closedAtCeiling = 0;
        int endAtCeiling = 0;
        for (int r = 0; r < results.Replicates; r++)
        {
            IReadOnlyList<double?> points = results.GapCurve(measure, GapColumns.Points, comparator, r);
            if (points.Count == 0 || points[^1] is null)
            {
                continue;
            }

            looked++;
            int first = FirstClosed(points, options.ClosedWithinPoints);
            bool Above(int t) => AtCeiling(results, measure, comparator, r, t, options.CeilingPercent);
            endAtCeiling += Above(points.Count - 1) ? 1 : 0;
            if (first < points.Count)
            {
                months.Add(ClosingLine.NumberOf(results.Months[first]));
                closedAtCeiling += Above(first) ? 1 : 0;
            }
        }

        return new ClosingLine
        {
            Measure = measure,
            Comparator = comparator,
            Replicates = looked,
            Month = Estimate.Of(months),
            NotClosedShare = looked == 0 ? null : (double)(looked - months.Count) / looked,
            BothAtCeiling = months.Count > 0 ? 2 * closedAtCeiling > months.Count : 2 * endAtCeiling > looked,
        };
    }

    /// <summary>
    /// First month from which the gap stays within so many points to the end; the count when it never does.
    /// </summary>
    public static int FirstClosed(IReadOnlyList<double?> points, double within)
    {
        int first = points.Count;
        while (first > 0 && points[first - 1] <= within)
        {
            first--;
        }

        return first;
    }

    private static bool AtCeiling(
        RunResults results, string measure, string comparator, int replicate, int month, double percent) =>
        Percent * results.UsageCurve(measure, results.Home, replicate)[month] > percent
        && Percent * results.UsageCurve(measure, comparator, replicate)[month] > percent;
}
