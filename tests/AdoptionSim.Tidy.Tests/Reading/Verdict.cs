using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Tidy.Tests.Reading;

/// <summary>Turns findings into the outcome of a test.</summary>
internal static class Verdict
{
    private const int ShownMax = 60;

    /// <summary>Fails with every finding, one on each line.</summary>
    public static void Clean(IEnumerable<Finding> findings)
    {
        List<Finding> all = [.. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)];
        if (all.Count == 0)
        {
            return;
        }

        string more = all.Count > ShownMax ? $"\n… and {all.Count - ShownMax} more" : string.Empty;
        Assert.Fail($"{all.Count} to mend:\n{string.Join('\n', all.Take(ShownMax))}{more}");
    }

    /// <summary>Asserts that a rule sees what was put there for it: each message holds its part.</summary>
    public static void Sees(IEnumerable<Finding> findings, params string[] parts)
    {
        List<Finding> all = [.. findings];
        Assert.Equal(parts.Length, all.Count);
        foreach (string part in parts)
        {
            Assert.Contains(all, finding => finding.ToString().Contains(part, StringComparison.Ordinal));
        }
    }
}
