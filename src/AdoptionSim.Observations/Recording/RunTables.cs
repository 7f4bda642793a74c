using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Writes the tables of a run as the replicates end: <c>aggregate</c>, <c>group</c>, <c>survey</c>, <c>gap</c>,
/// <c>ledger</c>, <c>occupation</c>, <c>occupation_market</c> and <c>transition</c>. Rows stand in the order of
/// replicate, country and month whatever the order in which replicates end, so identical results give identical bytes.
/// Memory holds what is not yet written: replicates that end before an earlier one. Thread-safe.
/// </summary>
public sealed class RunTables : IDisposable
{
    private readonly Lock gate = new();
    private readonly RecordingPlan plan;
    private readonly TableFile<PlacedRow<AggregateRow>> aggregate;
    private readonly TableFile<PlacedRow<GroupRow>> group;
    private readonly TableFile<SurveyRow> survey;
    private readonly TableFile<PlacedRow<GapRow>> gap;
    private readonly TableFile<PlacedRow<LedgerRow>> ledger;
    private readonly TableFile<PlacedRow<OccupationRow>> occupation;
    private readonly TableFile<PlacedRow<OccupationMarketRow>> market;
    private readonly TableFile<PlacedRow<TransitionRow>> transition;
    private readonly Dictionary<int, ReplicateRecord?> waiting = [];
    private int next;
    private bool isComplete;

    /// <summary>Opens the tables.</summary>
    /// <param name="plan">What is recorded.</param>
    /// <param name="runId">Id of the run, for the footers.</param>
    /// <param name="open">Opens the file of a name such as <c>gap.parquet</c> for writing; closed here.</param>
    public RunTables(RecordingPlan plan, string runId, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(runId);
        ArgumentNullException.ThrowIfNull(open);
        this.plan = plan;
        aggregate = new(AggregateTable.Table, runId, open);
        group = new(GroupTable.Table, runId, open);
        survey = new(SurveyTable.Table, runId, open);
        gap = new(GapTable.Table, runId, open);
        ledger = new(LedgerTable.Table, runId, open);
        occupation = new(OccupationTable.Table, runId, open);
        market = new(OccupationMarketTable.Table, runId, open);
        transition = new(TransitionTable.Table, runId, open);
        foreach (SurveyRow row in plan.NotSimulated)
        {
            survey.Append(row);
        }
    }

    /// <summary>The tables that every run writes.</summary>
    public static IReadOnlyList<TableDefinition> Definitions { get; } =
    [
        AggregateTable.Table.Definition,
        GroupTable.Table.Definition,
        SurveyTable.Table.Definition,
        GapTable.Table.Definition,
        LedgerTable.Table.Definition,
        OccupationTable.Table.Definition,
        OccupationMarketTable.Table.Definition,
        TransitionTable.Table.Definition,
    ];

    /// <summary>Replicates that ended and wait for an earlier one.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return waiting.Count;
            }
        }
    }

    /// <summary>Takes a replicate that has ended, and writes all that are next in order.</summary>
    /// <param name="record">The replicate, with all countries of the scenario.</param>
    /// <exception cref="ArgumentException">The record lacks countries, or its replicate was taken before.</exception>
    /// <exception cref="IOException">The tables cannot be written.</exception>
    public void Append(ReplicateRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Countries.Count != plan.Scenario.Countries.Count)
        {
            throw new ArgumentException(
                $"Replicate {record.Replicate} has {record.Countries.Count} countries of "
                + $"{plan.Scenario.Countries.Count}.",
                nameof(record));
        }

        Take(record.Replicate, record);
    }

    /// <summary>Leaves out a replicate that failed, so that later ones need not wait for it.</summary>
    /// <param name="replicate">Number of the replicate.</param>
    /// <exception cref="ArgumentException">The replicate was taken before.</exception>
    public void Skip(int replicate) => Take(replicate, null);

    /// <summary>Ends the files. Without this they stay unreadable on purpose.</summary>
    /// <exception cref="InvalidOperationException">A replicate was neither appended nor skipped.</exception>
    public void Complete()
    {
        lock (gate)
        {
            if (next != plan.Scenario.Replicates)
            {
                throw new InvalidOperationException(
                    $"Replicate {next} of {plan.Scenario.Replicates} was neither appended nor skipped.");
            }

            aggregate.Complete();
            group.Complete();
            survey.Complete();
            gap.Complete();
            ledger.Complete();
            occupation.Complete();
            market.Complete();
            transition.Complete();
            isComplete = true;
        }
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        aggregate.Dispose();
        group.Dispose();
        survey.Dispose();
        gap.Dispose();
        ledger.Dispose();
        occupation.Dispose();
        market.Dispose();
        transition.Dispose();
    }

    private void Take(int replicate, ReplicateRecord? record)
    {
        lock (gate)
        {
            if (isComplete || replicate < next || replicate >= plan.Scenario.Replicates
                || !waiting.TryAdd(replicate, record))
            {
                throw new ArgumentException(
                    $"Replicate {replicate} was taken before, or is not among the {plan.Scenario.Replicates}.",
                    nameof(replicate));
            }

            while (waiting.Remove(next, out ReplicateRecord? ready))
            {
                if (ready is not null)
                {
                    Write(ready);
                }

                next++;
            }
        }
    }

    private void Write(ReplicateRecord record)
    {
        foreach (CountryRecord country in record.Countries)
        {
            string code = plan.Scenario.Countries[country.Country].Pack.Code;
            foreach (AggregateRow row in country.Months)
            {
                aggregate.Append(new PlacedRow<AggregateRow>(record.Replicate, code, row));
            }

            foreach (GroupRow row in country.Groups)
            {
                group.Append(new PlacedRow<GroupRow>(record.Replicate, code, row));
            }

            foreach (SurveyRow row in country.Surveys)
            {
                survey.Append(row);
            }

            foreach (LedgerRow row in country.Ledger)
            {
                ledger.Append(new PlacedRow<LedgerRow>(record.Replicate, code, row));
            }

            WriteWork(record.Replicate, code, country.Work);
            if (country.Country > 0)
            {
                foreach (GapRow row in GapSeries.Between(record.Countries[0].Months, country.Months))
                {
                    gap.Append(new PlacedRow<GapRow>(record.Replicate, code, row));
                }
            }
        }
    }

    private void WriteWork(int replicate, string code, CountryWork? work)
    {
        foreach (OccupationRow row in work?.Occupations ?? [])
        {
            occupation.Append(new PlacedRow<OccupationRow>(replicate, code, row));
        }

        foreach (OccupationMarketRow row in work?.Markets ?? [])
        {
            market.Append(new PlacedRow<OccupationMarketRow>(replicate, code, row));
        }

        foreach (TransitionRow row in work?.Transitions ?? [])
        {
            transition.Append(new PlacedRow<TransitionRow>(replicate, code, row));
        }
    }
}
