using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Gaps;

/// <summary>The measures of the gap: their ids and where their values stand.</summary>
public static class GapMeasures
{
    /// <summary>All measures, in order.</summary>
    public static IReadOnlyList<GapMeasure> All { get; } = Enum.GetValues<GapMeasure>();

    /// <summary>Ids of all measures, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(Id)];

    /// <summary>Stable id of a measure, as the tables write it.</summary>
    /// <param name="measure">The measure.</param>
    public static string Id(GapMeasure measure) => measure switch
    {
        GapMeasure.IndividualUsage => "individual_usage",
        GapMeasure.FirmUsage => "firm_usage",
        GapMeasure.FirmUsageOneTask => "firm_usage_one_task",
        GapMeasure.FirmUsageLatent => "firm_usage_latent",
        GapMeasure.PrivateAiInvestment => "private_ai_investment",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    /// <summary>Column of the table <c>aggregate</c> in which a measure's value of one country stands.</summary>
    /// <param name="measure">The measure.</param>
    public static string AggregateColumn(GapMeasure measure) => measure switch
    {
        GapMeasure.IndividualUsage => "individual_usage_reading",
        GapMeasure.FirmUsage => "firm_usage_reading",
        GapMeasure.FirmUsageOneTask => "firm_usage_one_task_reading",
        GapMeasure.FirmUsageLatent => "firm_use_person_share_10_plus",
        GapMeasure.PrivateAiInvestment => "private_ai_investment_12_month_mean",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    /// <summary>Value of a measure in a month of one country.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="row">The month.</param>
    /// <returns>A share 0 to 1, or bn USD per year; null where the country has no such reading.</returns>
    public static double? ValueOf(GapMeasure measure, in AggregateRow row) => measure switch
    {
        GapMeasure.IndividualUsage => row.IndividualUsageReading,
        GapMeasure.FirmUsage => row.FirmUsageReading,
        GapMeasure.FirmUsageOneTask => row.FirmUsageOneTaskReading,
        GapMeasure.FirmUsageLatent => row.FirmUsePersonShareTenPlus,
        GapMeasure.PrivateAiInvestment => row.InvestmentTwelveMonthMean,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
