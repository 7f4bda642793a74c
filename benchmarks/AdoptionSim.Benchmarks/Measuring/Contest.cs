using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Measuring;

/// <summary>
/// Times pieces of work turn by turn in one run, so that whatever else the machine does falls on all of them. Time is
/// that of processors, which other work changes least. What is told is the ratio of two pieces within a round.
/// </summary>
internal sealed class Contest
{
    private readonly List<(string Name, Action Work, List<double> Seconds)> pieces = [];

    /// <summary>Adds a piece of work.</summary>
    public Contest Add(string name, Action work)
    {
        pieces.Add((name, work, []));
        return this;
    }

    /// <summary>Runs each piece once for nothing and then so many rounds.</summary>
    public Contest Run(int rounds)
    {
        pieces.ForEach(piece => piece.Work());
        for (int round = 0; round < rounds; round++)
        {
            foreach ((string _, Action work, List<double> seconds) in pieces)
            {
                CostMeter meter = CostMeter.Start(TimeProvider.System);
                work();
                seconds.Add(meter.Elapsed.CpuSeconds);
            }
        }

        return this;
    }

    /// <summary>Seconds of a piece.</summary>
    public Interval Seconds(string name) => Interval.Of(Of(name));

    /// <summary>How many times as long a piece takes as another, round by round.</summary>
    public Interval Ratio(string name, string other) =>
        Interval.Of(Of(name).Zip(Of(other), (one, two) => one / two));

    private List<double> Of(string name) =>
        pieces.Single(piece => string.Equals(piece.Name, name, StringComparison.Ordinal)).Seconds;
}
