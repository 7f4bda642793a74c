using System;
using System.IO;
using System.Linq;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Cluster.Tests;

namespace AdoptionSim.Benchmarks.Tests;

/// <summary>The quick form of every benchmark, so that none rots; what it checks of bits, it checks here too.</summary>
public sealed class QuickTests
{
    [Theory]
    [InlineData("sweeps", 2)]
    [InlineData("steps", 1)]
    [InlineData("ticks", 3)]
    [InlineData("labour", 1)]
    public void The_Quick_Form_Runs_And_Writes_Its_Tables(string name, int tables)
    {
        IBenchmark benchmark = Program.Named.Single(one => one.Name == name);
        using var page = new StringWriter();
        Program.Write([benchmark], new Effort(IsQuick: true), page);
        string text = page.ToString();
        Assert.StartsWith("# Results of the benchmarks\n", text, StringComparison.Ordinal);
        Assert.Contains("Machine: ", text, StringComparison.Ordinal);
        Assert.Equal(tables, text.Split("\n## ").Length - 1);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.True(text.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) > 3 * tables, text);
    }

    [OrleansFact]
    public void The_Quick_Form_Of_What_Needs_Orleans_Runs_And_Writes_Its_Table() =>
        The_Quick_Form_Runs_And_Writes_Its_Tables("cluster", 1);

    [Fact]
    public void Every_Benchmark_Has_A_Quick_Test() => Assert.Equal(
        "sweeps steps ticks labour cluster", string.Join(' ', Program.Named.Select(benchmark => benchmark.Name)));
}
