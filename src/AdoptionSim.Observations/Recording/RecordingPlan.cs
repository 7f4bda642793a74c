using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Recording;

/// <summary>What is to be recorded in a run, the same for all its replicates and countries.</summary>
public sealed class RecordingPlan
{
    /// <summary>Months between rows of groups when nothing else is said: quarters.</summary>
    public const int DefaultGroupCadenceMonths = 3;

    /// <summary>Makes a plan.</summary>
    /// <param name="scenario">The scenario that is run; its first country is home.</param>
    /// <param name="surveys">Published readings and the parameters of the surveys.</param>
    /// <param name="groupCadenceMonths">Rows of groups stand in months whose number this divides, 1 to 12.</param>
    /// <exception cref="ArgumentException">
    /// The scenario has no country, or two published readings share an id or the draws that follow from it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The cadence is not 1, 2, 3, 4, 6 or 12 months.</exception>
    public RecordingPlan(
        Scenario scenario, SurveyPlan surveys, int groupCadenceMonths = DefaultGroupCadenceMonths)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(surveys);
        if (scenario.Countries.Count == 0)
        {
            throw new ArgumentException("A run has at least its home country.", nameof(scenario));
        }

        if (groupCadenceMonths is not (1 or 2 or 3 or 4 or 6 or 12))
        {
            throw new ArgumentOutOfRangeException(
                nameof(groupCadenceMonths), groupCadenceMonths, "A cadence divides the year.");
        }

        Scenario = scenario;
        Surveys = surveys;
        GroupCadenceMonths = groupCadenceMonths;
        CheckIds(surveys);
        NotSimulated = FindNotSimulated();
        ShiftsNotRead = FindShiftsNotRead();
        GapShiftsMissing = FindGapShiftsMissing();
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Published readings and parameters of the surveys.</summary>
    public SurveyPlan Surveys { get; }

    /// <summary>Months between rows of groups.</summary>
    public int GroupCadenceMonths { get; }

    /// <summary>Readings that no replicate simulates, with the reason, in the order published.</summary>
    public IReadOnlyList<SurveyRow> NotSimulated { get; }

    /// <summary>
    /// Keys of shifts that neither a simulated reading nor a measure of the gap reads, in order: a key with a mistake
    /// in it stands here, while the reading that it was meant for goes without a shift.
    /// </summary>
    public IReadOnlyList<string> ShiftsNotRead { get; }

    /// <summary>
    /// Keys of shifts that the measures of the gap ask for and the parameters lack, in order. Without its shift a
    /// country has no reading of that measure, and no gap.
    /// </summary>
    public IReadOnlyList<string> GapShiftsMissing { get; }

    /// <summary>Index of a country of the scenario; −1 when it is not simulated.</summary>
    /// <param name="countryCode">ISO code of two letters.</param>
    public int IndexOf(string countryCode)
    {
        for (int c = 0; c < Scenario.Countries.Count; c++)
        {
            if (string.Equals(Scenario.Countries[c].Pack.Code, countryCode, StringComparison.Ordinal))
            {
                return c;
            }
        }

        return -1;
    }

    /// <summary>Why no replicate simulates a reading; null when all do.</summary>
    /// <param name="reading">The reading.</param>
    public NotSimulatedReason? WhyNot(PublishedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        int country = IndexOf(reading.CountryCode);
        if (country < 0)
        {
            return NotSimulatedReason.CountryNotInRun;
        }

        SurveyMatch match =
            SurveyOperators.Find(reading, Scenario.Countries[country].Pack, Surveys.CentralParameters);
        bool inside = reading.FieldMonth >= Scenario.From && reading.FieldMonth <= Scenario.To;
        return match.Reason ?? (inside ? null : NotSimulatedReason.OutsideHorizon);
    }

    private static void CheckIds(SurveyPlan surveys)
    {
        Dictionary<DrawStream, string> seen = [];
        foreach (PublishedReading reading in surveys.Published)
        {
            DrawStream stream = SurveyInstrument.StreamOf(reading.SurveyId);
            if (!seen.TryAdd(stream, reading.SurveyId))
            {
                throw new ArgumentException(
                    $"The readings '{reading.SurveyId}' and '{seen[stream]}' would share their draws.",
                    nameof(surveys));
            }
        }
    }

    private string[] FindShiftsNotRead()
    {
        SortedSet<string> keys = new(Surveys.CentralParameters.Shift.Keys, StringComparer.Ordinal);
        foreach (PublishedReading reading in Surveys.Published)
        {
            if (WhyNot(reading) is null)
            {
                keys.Remove(SurveyShift.Key(reading.CountryCode, reading.Operator, reading.Measure));
            }
        }

        keys.ExceptWith(GapShiftKeys());
        return [.. keys];
    }

    private string[] FindGapShiftsMissing()
    {
        SortedSet<string> keys = new(GapShiftKeys(), StringComparer.Ordinal);
        keys.ExceptWith(Surveys.CentralParameters.Shift.Keys);
        return [.. keys];
    }

    private IEnumerable<string> GapShiftKeys() =>
        from country in Scenario.Countries
        from asked in SurveyOperators.OfTheGap
        select SurveyShift.Key(country.Pack.Code, asked.Operator, asked.Measure);

    private List<SurveyRow> FindNotSimulated()
    {
        List<SurveyRow> rows = [];
        foreach (PublishedReading reading in Surveys.Published)
        {
            if (WhyNot(reading) is NotSimulatedReason reason)
            {
                rows.Add(new SurveyRow { Reading = reading, Reason = reason });
            }
        }

        return rows;
    }
}
