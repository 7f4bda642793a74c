using System.Collections.Immutable;
using AdoptionSim.Runtime.Hosting;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>How far a country has come.</summary>
/// <param name="Ticks">Ticks that are done.</param>
/// <param name="HasEnded">Whether all ticks are done, and what was seen is left among the checkpoints.</param>
/// <param name="HasStopped">Whether it has stopped as it was asked to.</param>
/// <param name="Failure">Why it cannot go on; null where it can.</param>
/// <param name="IsBug">Whether the failure is one of the program, and not of the environment.</param>
/// <param name="Times">Where the time went.</param>
/// <param name="Notices">Checkpoints that were not written or not used; each is told once by a client.</param>
/// <param name="Problem">What kind of failure of the environment it is.</param>
[GenerateSerializer]
[Immutable]
public sealed record RunStanding(
    [property: Id(0)] int Ticks, [property: Id(1)] bool HasEnded, [property: Id(2)] bool HasStopped,
    [property: Id(3)] string? Failure, [property: Id(4)] bool IsBug, [property: Id(5)] PhaseTimes Times,
    [property: Id(6)] ImmutableArray<NoticeTold> Notices, [property: Id(7)] HostProblem Problem = HostProblem.Other)
{
    /// <summary>Nothing is done yet.</summary>
    public static RunStanding Begun { get; } =
        new(0, HasEnded: false, HasStopped: false, Failure: null, IsBug: false, PhaseTimes.None, []);
}
