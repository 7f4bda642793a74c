using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// Watches one country through one replicate and keeps the rows of its tables until they are written. Not thread-safe:
/// each country of each replicate has its own.
/// </summary>
public sealed class Recorder : ITickObserver
{
    private readonly RecordingPlan plan;
    private readonly int country;
    private readonly int replicate;
    private readonly SurveyParameters parameters;
    private readonly List<SurveyTask> tasks;
    private readonly AggregateMeter meter;
    private readonly List<AggregateRow> months;
    private readonly GroupMeter groups;
    private readonly WorkRecorder work;
    private readonly List<SurveyRow> surveys = [];
    private readonly List<LedgerRow> ledger = [];
    private readonly DrawKey key;

    /// <summary>Starts a record.</summary>
    /// <param name="plan">What is recorded.</param>
    /// <param name="country">Index of the country in the scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scenario has no such country or replicate.</exception>
    public Recorder(RecordingPlan plan, int country, int replicate)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(country);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(country, plan.Scenario.Countries.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(replicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(replicate, plan.Scenario.Replicates);
        this.plan = plan;
        this.country = country;
        this.replicate = replicate;
        CountryPack pack = plan.Scenario.Countries[country].Pack;
        parameters = plan.Surveys.ParametersOf(replicate);
        tasks = FindTasks(pack);
        meter = new AggregateMeter(pack, parameters);
        groups = new GroupMeter(pack, plan.GroupCadenceMonths, plan.Scenario.To);
        work = new WorkRecorder(pack, plan.Scenario.To);
        months = new List<AggregateRow>(plan.Scenario.Ticks);
        key = Country.KeyOf(pack, plan.Scenario.Seed, replicate);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The country, replicate or tick is not the one that comes next.
    /// </exception>
    public void Observe(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        CheckPlace(country);
        months.Add(meter.Measure(country));
        LedgerRows.AddTo(ledger, country);
        groups.Observe(country);
        work.Observe(country);
        foreach (SurveyTask task in tasks)
        {
            if (task.Reading.FieldMonth == country.Month)
            {
                surveys.Add(Ask(task, country));
            }
        }
    }

    /// <summary>Hands over the record.</summary>
    /// <exception cref="InvalidOperationException">Months of the horizon are still to come.</exception>
    public CountryRecord Complete()
    {
        if (months.Count != plan.Scenario.Ticks)
        {
            throw new InvalidOperationException(
                $"{Where} has seen {months.Count} of {plan.Scenario.Ticks} months.");
        }

        return new CountryRecord(country, replicate, months, groups.Complete(), surveys)
        {
            Ledger = ledger,
            Work = work.Complete(),
        };
    }

    private string Where => $"Country {plan.Scenario.Countries[country].Pack.Code}, replicate {replicate},";

    private List<SurveyTask> FindTasks(CountryPack pack)
    {
        List<SurveyTask> found = [];
        foreach (PublishedReading reading in plan.Surveys.Published)
        {
            if (string.Equals(reading.CountryCode, pack.Code, StringComparison.Ordinal)
                && plan.WhyNot(reading) is null
                && SurveyOperators.Find(reading, pack, parameters).Question is SurveyQuestion question)
            {
                found.Add(new SurveyTask(reading, question));
            }
        }

        return found;
    }

    private void CheckPlace(CountrySnapshot snapshot)
    {
        string code = plan.Scenario.Countries[country].Pack.Code;
        int tick = months.Count;
        if (!string.Equals(snapshot.Pack.Code, code, StringComparison.Ordinal)
            || snapshot.Replicate != replicate || snapshot.Tick != tick
            || snapshot.Month != plan.Scenario.From.Plus(tick) || tick >= plan.Scenario.Ticks)
        {
            throw new InvalidOperationException(
                $"{Where} expects tick {tick} ({plan.Scenario.From.Plus(tick)}) and sees {snapshot.Pack.Code}, "
                + $"replicate {snapshot.Replicate}, tick {snapshot.Tick} ({snapshot.Month}).");
        }
    }

    private SurveyRow Ask(SurveyTask task, CountrySnapshot snapshot)
    {
        PublishedReading reading = task.Reading;
        SurveyRow row = new() { Replicate = replicate, Reading = reading, FrameNote = task.Question.FrameNote };
        if (task.Question.Share(snapshot) is not double latent)
        {
            return row with { Reason = NotSimulatedReason.EmptyFrame };
        }

        double? shift = SurveyShift.Of(parameters, reading.CountryCode, reading.Operator, reading.Measure);
        double share = SurveyInstrument.Read(latent, shift ?? 0.0);
        double respondents = reading.Respondents ?? parameters.RespondentsDefault;
        return row with
        {
            LatentShare = latent,
            ShiftLogOdds = shift,
            ReadingShare = share,
            WaveShare = SurveyInstrument.Wave(share, respondents, key, reading.SurveyId, reading.FieldMonth.Index),
            Respondents = double.IsFinite(respondents) ? Math.Round(respondents) : null,
        };
    }

    private readonly record struct SurveyTask(PublishedReading Reading, SurveyQuestion Question);
}
