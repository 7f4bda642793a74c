using System;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>Measures the parts of a run as they end.</summary>
internal sealed class StageMeter
{
    private readonly Cost[] costs = new Cost[Enum.GetValues<RunStage>().Length];
    private readonly TimeProvider clock;
    private CostMeter meter;

    /// <summary>Starts with the first part.</summary>
    /// <param name="clock">Clock of the wall time.</param>
    public StageMeter(TimeProvider clock)
    {
        this.clock = clock;
        meter = CostMeter.Start(clock);
    }

    /// <summary>What a part took.</summary>
    public Cost this[RunStage stage] => costs[(int)stage];

    /// <summary>A part ends, and the next one starts.</summary>
    public void End(RunStage stage)
    {
        costs[(int)stage] = costs[(int)stage].Plus(meter.Elapsed);
        meter = CostMeter.Start(clock);
    }
}
