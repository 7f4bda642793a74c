using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>Splits the effects on the home country's indicators into channels.</summary>
public static class ChannelLines
{
    /// <summary>Makes the lines of every variant, indicator and month.</summary>
    /// <param name="runs">The runs, base first.</param>
    /// <param name="held">Indicators with held channels, one for each variant, in the months of the base.</param>
    public static IReadOnlyList<ChannelLine> Of(
        IReadOnlyList<ComparedScenario> runs, IReadOnlyList<HeldChannels> held)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(held);
        IndicatorValues first = runs[0].Values;
        return
        [
            .. from variant in Enumerable.Range(0, held.Count)
               from indicator in first.Indicators
               where !indicator.IsGap
               from month in first.Months
               select LineOf(first, runs[variant + 1], held[variant], indicator, month),
        ];
    }

    private static ChannelLine LineOf(
        IndicatorValues baseline, ComparedScenario variant, HeldChannels held, Indicator indicator, DateOnly month)
    {
        IReadOnlyList<IndicatorValue> none = baseline.Of(indicator.Id, month);
        IReadOnlyList<IndicatorValue> all = variant.Values.Of(indicator.Id, month);
        IReadOnlyList<IndicatorValue> peers = held.PeersHeld.Of(indicator.Id, month);
        IReadOnlyList<IndicatorValue> trust = held.TrustHeld.Of(indicator.Id, month);
        IReadOnlyList<IndicatorValue> both = held.BothHeld.Of(indicator.Id, month);
        List<double> totals = [];
        List<double> directs = [];
        List<double> throughPeers = [];
        List<double> throughTrust = [];
        List<double> overlaps = [];
        for (int r = 0; r < none.Count; r++)
        {
            if (Effect(none, all, r) is double total && Effect(none, both, r) is double direct
                && Effect(peers, all, r) is double byPeers && Effect(trust, all, r) is double byTrust)
            {
                totals.Add(total);
                directs.Add(direct);
                throughPeers.Add(byPeers);
                throughTrust.Add(byTrust);
                overlaps.Add(total - direct - byPeers - byTrust);
            }
        }

        return new ChannelLine
        {
            Variant = variant.Label,
            Indicator = indicator,
            Month = month,
            Total = PairedEstimate.Of(totals),
            Direct = PairedEstimate.Of(directs),
            Peers = PairedEstimate.Of(throughPeers),
            Trust = PairedEstimate.Of(throughTrust),
            Overlap = PairedEstimate.Of(overlaps),
        };

        double? Effect(IReadOnlyList<IndicatorValue> one, IReadOnlyList<IndicatorValue> two, int replicate) =>
            ComparisonBuilder.EffectOf(indicator, one[replicate], two[replicate]);
    }
}
