using System;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>Where the time of a run on a cluster went, over all of its countries.</summary>
/// <param name="Silos">Silos that worked, the largest number at a time.</param>
/// <param name="Epochs">Epochs: one for each country, and one more for each time something was lost.</param>
/// <param name="Ticks">Ticks that were done, those done again included.</param>
/// <param name="Phases">Questions that went to all silos.</param>
/// <param name="PhaseSeconds">Wall time from asking to the last answer, seconds.</param>
/// <param name="BarrierSeconds">
/// The part of it in which no block worked on the silo that was busy longest: messages and waiting, seconds.
/// </param>
public sealed record HostTimes(
    int Silos, long Epochs, long Ticks, long Phases, double PhaseSeconds, double BarrierSeconds)
{
    /// <summary>Questions in a tick of one country.</summary>
    public double PhasesPerTick => (double)Phases / Math.Max(Ticks, 1);

    /// <summary>Time at barriers in a tick of one country, seconds.</summary>
    public double BarrierSecondsPerTick => BarrierSeconds / Math.Max(Ticks, 1);
}
