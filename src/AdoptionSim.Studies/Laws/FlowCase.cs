using System;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// A labour market that runs in expectation and by agents of any engine, from the same stocks under the same targets.
/// </summary>
public sealed record FlowCase
{
    /// <summary>Makes the market in expectation, for a number of persons.</summary>
    public required Func<int, ILabourFlows> Expected { get; init; }

    /// <summary>Makes the market of agents, for a number of persons and a seed.</summary>
    public required Func<int, ulong, ILabourFlows> Agents { get; init; }

    /// <summary>Target posts of each occupation per person, by step from 0.</summary>
    public required Func<int, double[]> TargetPerPerson { get; init; }

    /// <summary>Steps to run, 1 or more.</summary>
    public required int Steps { get; init; }
}
