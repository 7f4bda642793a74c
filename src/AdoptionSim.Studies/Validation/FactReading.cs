using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Studies.Validation;

/// <summary>A figure of a fact as the engine gives it, one value for each run or pair of runs.</summary>
public sealed class FactReading
{
    /// <summary>Makes a reading.</summary>
    /// <param name="check">What is measured.</param>
    /// <param name="values">One value for each run; what could not be measured is left out.</param>
    public FactReading(FactCheck check, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(check);
        Check = check;
        Values = [.. values.Where(double.IsFinite)];
    }

    /// <summary>What is measured.</summary>
    public FactCheck Check { get; }

    /// <summary>The values, in the order of the runs.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>Middle value; null where nothing could be measured.</summary>
    public double? Median => Values.Count == 0 ? null : Measures.Median(Values);

    /// <summary>Least value; null where nothing could be measured.</summary>
    public double? Least => Values.Count == 0 ? null : Values.Min();

    /// <summary>Greatest value; null where nothing could be measured.</summary>
    public double? Greatest => Values.Count == 0 ? null : Values.Max();

    /// <summary>Number of runs whose value lies in the range.</summary>
    public int Inside => Values.Count(IsInside);

    /// <summary>
    /// Whether the figure passes: its median and two thirds of the runs lie in the range, or all runs where that is
    /// asked. What could not be measured does not pass.
    /// </summary>
    public bool Passes => Median is { } middle
        && (Check.EveryRun ? Inside == Values.Count : IsInside(middle) && 3 * Inside >= 2 * Values.Count);

    private bool IsInside(double value) =>
        (Check.Low is not { } low || value >= low) && (Check.High is not { } high || value <= high);
}
