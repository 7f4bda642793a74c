using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Results;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Comparing;

namespace AdoptionSim;

/// <summary>Cost per point of gap closed, for every variant, measure and comparator, at the last month shown.</summary>
internal static class CostLines
{
    private static readonly (CostColumn Column, string Word)[] Columns =
        [(CostColumn.Identified, "identified"), (CostColumn.All, "all")];

    /// <summary>Makes the lines.</summary>
    /// <param name="runs">The runs, base first.</param>
    /// <param name="folders">Folder of each run by its id.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    public static IReadOnlyList<CostLine> Of(
        IReadOnlyList<ComparedScenario> runs, IReadOnlyDictionary<string, string> folders, ulong seed)
    {
        ICostSource?[] costs =
        [
            .. runs.Select(run => LedgerCosts.Open(Path.Combine(folders[run.RunId], RunFolder.DataFolder))),
        ];
        return
        [
            .. from k in Enumerable.Range(1, runs.Count - 1)
               from measure in GapMeasures.Ids
               where GapColumns.Has(measure, GapColumns.Points)
               from comparator in runs[0].Values.Countries.Skip(1)
               from column in Columns
               select LineOf(runs[0], runs[k], costs[0], costs[k], measure, comparator, column, seed),
        ];
    }

    private static CostLine LineOf(
        ComparedScenario baseline, ComparedScenario variant, ICostSource? baseCost, ICostSource? variantCost,
        string measure, string comparator, (CostColumn Part, string Word) column, ulong seed)
    {
        DateOnly month = baseline.Values.Months[^1];
        CostPerPoint? cost = null;
        if (baseCost is not null && variantCost is not null)
        {
            string id = IndicatorCatalogue.GapId(measure, comparator, GapColumns.Points);
            cost = CostPerPoint.Of(
                Pairs(baseline.Values, variant.Values, id, month, baseCost.YenUpTo(month, column.Part),
                    variantCost.YenUpTo(month, column.Part)),
                seed);
        }

        return new CostLine
        {
            Variant = variant.Label,
            Measure = measure,
            Comparator = comparator,
            Month = month,
            Column = column.Word,
            Status = baseCost is null || variantCost is null ? CostStatus.NotRecorded
                : cost is null ? CostStatus.TooFewReplicates
                : cost.YenPerPoint is null ? CostStatus.NotApplicable : CostStatus.Given,
            ExtraYen = cost?.ExtraYen.Value,
            LowerExtraYen = cost?.ExtraYen.Lower,
            UpperExtraYen = cost?.ExtraYen.Upper,
            PointsClosed = cost?.PointsClosed.Value,
            LowerPointsClosed = cost?.PointsClosed.Lower,
            UpperPointsClosed = cost?.PointsClosed.Upper,
            YenPerPoint = cost?.YenPerPoint?.Value,
            LowerYenPerPoint = cost?.YenPerPoint?.Lower,
            UpperYenPerPoint = cost?.YenPerPoint?.Upper,
        };
    }

    private static List<CostPair> Pairs(
        IndicatorValues baseline, IndicatorValues variant, string id, DateOnly month,
        IReadOnlyDictionary<int, long> baseYen, IReadOnlyDictionary<int, long> variantYen)
    {
        IReadOnlyList<IndicatorValue> ones = baseline.Of(id, month);
        IReadOnlyList<IndicatorValue> twos = variant.Of(id, month);
        List<CostPair> pairs = [];
        for (int r = 0; r < ones.Count; r++)
        {
            if (ones[r].Known is double before && twos[r].Known is double after)
            {
                int replicate = baseline.Replicates[r];
                long extra = variantYen.GetValueOrDefault(replicate) - baseYen.GetValueOrDefault(replicate);
                pairs.Add(new CostPair(extra, before - after));
            }
        }

        return pairs;
    }
}
