using System;
using System.Threading;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Runtime;

/// <summary>Runs every replicate of one scenario in this process: a set of one.</summary>
public sealed class ScenarioRun
{
    private readonly ScenarioSetRun set;

    /// <summary>Prepares a run.</summary>
    /// <param name="recording">What is recorded, and the scenario.</param>
    /// <param name="tables">Where the rows go.</param>
    /// <param name="threads">Number of threads, 1 or more.</param>
    /// <param name="clock">Clock that times the run.</param>
    /// <param name="progress">Who hears how far it has come; may be null.</param>
    public ScenarioRun(
        RecordingPlan recording, RunTables tables, int threads, TimeProvider clock,
        IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(tables);
        set = new ScenarioSetRun([new RunMember(recording, tables)], threads, clock, progress);
    }

    /// <summary>One agent of a country stands for so many.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="country">Index of the country; 0 is home.</param>
    public static int ScaleOf(Scenario scenario, int country)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (country == 0)
        {
            return scenario.Scale;
        }

        long persons = 0;
        foreach (PersonCell cell in scenario.Countries[country].Pack.Persons)
        {
            persons += cell.Persons;
        }

        return (int)Math.Max(1, (persons + scenario.ComparatorPersons - 1) / scenario.ComparatorPersons);
    }

    /// <summary>Runs to the end and completes the tables.</summary>
    /// <param name="cancellation">Stops between ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IdentityBrokenException">An identity of the model does not hold: a bug.</exception>
    public RunOutcome Run(CancellationToken cancellation = default) => set.Run(cancellation)[0];
}
