using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Benchmarks.Bracket;

namespace AdoptionSim.Benchmarks.Tests;

/// <summary>
/// Coarse runs bracket a finer run. A fine run that had the same distribution would fall outside the band of 24
/// runs with a chance of 2 in 25 for each value; one that is finer varies less and falls outside less often. What
/// a scale shifts, a coarse country of few large firms shows first: so nearly all values have to be inside.
/// </summary>
public sealed class BracketTests
{
    private const double InsideShareLeast = 0.9;

    [Fact]
    public void Coarse_Runs_Bracket_A_Finer_Run_For_Nearly_Every_Indicator()
    {
        var options = new BracketOptions { CoarseScale = 20_000, FineScale = 2_000, Runs = 24 };
        IReadOnlyList<BracketRow> rows = BracketRun.Run(options);
        string outside = string.Join('\n', rows.Where(row => !row.IsInside));
        Assert.True(rows.Count >= 60, $"{rows.Count} values");
        Assert.True(rows.Count(row => row.IsInside) >= InsideShareLeast * rows.Count, outside);
        string page = BracketPage.Text(rows, options);
        Assert.Contains("1:20000", page, StringComparison.Ordinal);
        Assert.Equal(rows.Count, page.Split('\n').Count(line => line.EndsWith(" yes |", StringComparison.Ordinal)
            || line.EndsWith(" **no** |", StringComparison.Ordinal)));
    }
}
