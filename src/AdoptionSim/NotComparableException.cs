using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim;

/// <summary>Scenarios or runs cannot be compared replicate by replicate, or one of them cannot be used.</summary>
/// <param name="problems">Every reason.</param>
public sealed class NotComparableException(IReadOnlyList<ComparabilityProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(
        problem => $"{problem.What}: {problem.Base} has {problem.BaseValue}, {problem.Variant} has "
            + problem.VariantValue)))
{
    /// <summary>Every reason.</summary>
    public IReadOnlyList<ComparabilityProblem> Problems { get; } = problems;

    /// <summary>One thing alone cannot be used.</summary>
    internal static NotComparableException Of(string what, string name, string value) =>
        new([new ComparabilityProblem(what, name, value, name, value)]);
}
