using System.Collections.Generic;
using AdoptionSim.Inputs;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim;

/// <summary>Turns what a study of attribution found into what the reports print.</summary>
internal static class AttributedOutcomes
{
    /// <summary>The attribution of one indicator with names and bands.</summary>
    public static AttributedOutcome Of(
        Indicator indicator, OutcomeAttribution found, IReadOnlyDictionary<string, LeverFact> facts) => new()
    {
        Indicator = indicator,
        Total = PairedEstimate.Of(found.TotalByReplicate),
        TotalMean = found.TotalMean.ToDouble(),
        TotalExact = TextOf(found.TotalMean),
        Shares = [.. System.Linq.Enumerable.Select(found.Shares, share => ShareOf(share, facts))],
        Pairs =
        [
            .. System.Linq.Enumerable.Select(found.Interactions, pair => new AttributedPair(
                pair.One.Id, pair.Other.Id, NameOf(pair.One.Id, facts), NameOf(pair.Other.Id, facts),
                PairedEstimate.Of(pair.ByReplicate))),
        ],
        MissingReplicates = found.MissingReplicates,
    };

    private static AttributedShare ShareOf(PlayerShare share, IReadOnlyDictionary<string, LeverFact> facts) => new()
    {
        Id = share.Player.Id,
        Name = NameOf(share.Player.Id, facts),
        Mean = share.Mean.ToDouble(),
        Exact = TextOf(share.Mean),
        Shapley = Estimate.Of(share.ByReplicate),
        SamplingLower = share.SamplingLower,
        SamplingUpper = share.SamplingUpper,
        Last = PairedEstimate.Of(share.Last),
        First = PairedEstimate.Of(share.First),
    };

    private static ReportText NameOf(string id, IReadOnlyDictionary<string, LeverFact> facts) =>
        facts.TryGetValue(id, out LeverFact? fact)
            ? new ReportText(fact.Title.Ja, fact.Title.En)
            : ReportTexts.NameOf("pillar", id);

    private static string TextOf(ExactNumber number) => $"{number.Numerator}/{number.Denominator}";
}
