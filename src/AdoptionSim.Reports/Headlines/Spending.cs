using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>Sums a run's ledger by pillar and line.</summary>
internal static class Spending
{
    /// <summary>Start of the lines that hold what a printed total leaves beside the lines that can be separated.
    /// </summary>
    private const string RestOfPillar = "inner_shares_";

    private static readonly string[] Pillars = ["use", "build", "trust", "collaborate", "shared"];

    /// <summary>All pillars, each pillar, then each line; nothing where nothing is spent.</summary>
    public static IReadOnlyList<SpendingRow> Of(IReadOnlyList<SpendingLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        SpendingLine[] ordered =
        [
            .. lines.OrderBy(line => Array.IndexOf(Pillars, line.Pillar)).ThenBy(line => !line.IsIdentified),
        ];
        return
        [
            Sum(SpendingRow.All, ordered),
            .. ordered.GroupBy(line => line.Pillar, StringComparer.Ordinal).Where(pillar => pillar.Key is not "shared")
                .Select(pillar => Sum(pillar.Key, [.. pillar])),
            .. ordered.Select(line => Sum(line.Pillar, [line]) with { Line = line.Key, PrintedYen = line.EnvelopeYen }),
        ];
    }

    private static SpendingRow Sum(string pillar, IReadOnlyList<SpendingLine> lines) => new(
        pillar, null, PrintedOf(lines), OfAll(lines.Where(line => line.IsIdentified)),
        OfAll(lines.Where(line => !line.IsIdentified)), OfAll(lines));

    /// <summary>
    /// Lines printed as AI money and the rest of the printed total; null where no budget was printed. Money that a
    /// replicate does not spend cannot lower what is printed, so separable lines count what any replicate spends.
    /// </summary>
    private static long? PrintedOf(IReadOnlyList<SpendingLine> lines)
    {
        SpendingLine[] printed = [.. lines.Where(line => line.IsInPrintedTotal)];
        return printed.Length == 0 ? null : printed.Sum(line => line.IsIdentified
            ? line.YenByReplicate.Max()
            : line.Key.StartsWith(RestOfPillar, StringComparison.Ordinal) ? line.EnvelopeYen ?? 0 : 0);
    }

    private static Estimate OfAll(IEnumerable<SpendingLine> lines)
    {
        SpendingLine[] all = [.. lines];
        return Estimate.Of(all.Length == 0
            ? []
            : [.. Enumerable.Range(0, all[0].YenByReplicate.Count).Select(
                r => (double)all.Sum(line => line.YenByReplicate[r]))]);
    }
}
