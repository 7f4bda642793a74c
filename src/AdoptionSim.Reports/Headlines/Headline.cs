using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>The main figures of a run, as data.</summary>
public sealed record Headline
{
    /// <summary>Id of the run.</summary>
    public required string RunId { get; init; }

    /// <summary>Replicates that ended.</summary>
    public required int Replicates { get; init; }

    /// <summary>What bands are.</summary>
    public required BandKind Band { get; init; }

    /// <summary>First month of the run.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last month of the run.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Countries, home first.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Months shown.</summary>
    public required IReadOnlyList<DateOnly> Months { get; init; }

    /// <summary>What it looked at.</summary>
    public required HeadlineOptions Options { get; init; }

    /// <summary>Usage and investment, by measure, country and month.</summary>
    public required IReadOnlyList<UsageLine> Usage { get; init; }

    /// <summary>Gaps, by measure, comparator and month.</summary>
    public required IReadOnlyList<GapLine> Gaps { get; init; }

    /// <summary>Closing of the gaps, by measure and comparator; none for investment.</summary>
    public required IReadOnlyList<ClosingLine> Closings { get; init; }

    /// <summary>
    /// Work by country, measure and month; only countries whose labour market is simulated stand here.
    /// </summary>
    public required IReadOnlyList<WorkLine> Work { get; init; }

    /// <summary>What the government spends: all pillars, each pillar, each line; empty where it spends nothing.
    /// </summary>
    public IReadOnlyList<SpendingRow> Spending { get; init; } = [];

    /// <summary>Simulated readings beside the published ones.</summary>
    public required IReadOnlyList<SurveyLine> Surveys { get; init; }

    /// <summary>Published readings that are not simulated.</summary>
    public required IReadOnlyList<SurveyResult> NotSimulated { get; init; }
}
