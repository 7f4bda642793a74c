using System;
using System.IO;
using System.Linq;
using AdoptionSim.Benchmarks.Measuring;

namespace AdoptionSim.Benchmarks.Tests;

/// <summary>The quick form of every benchmark, so that none rots; what it checks of bits, it checks here too.</summary>
public sealed class QuickTests
{
    [Theory]
    [InlineData("sweeps", 1)]
    [InlineData("steps", 1)]
    [InlineData("ticks", 3)]
    [InlineData("labour", 1)]
    public void The_Quick_Form_Runs_And_Writes_Its_Tables(string name, int tables)
    {
        IBenchmark benchmark = Program.All.Single(one => one.Name == name);
        using var page = new StringWriter();
        Program.Write([benchmark], new Effort(IsQuick: true), page);
        string text = page.ToString();
        Assert.StartsWith("# Results of the benchmarks\n", text, StringComparison.Ordinal);
        Assert.Contains("Machine: ", text, StringComparison.Ordinal);
        Assert.Equal(tables, text.Split("\n## ").Length - 1);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.True(text.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) > 3 * tables, text);
    }

    [Fact]
    public void Every_Benchmark_Has_A_Quick_Test() =>
        Assert.Equal("sweeps steps ticks labour", string.Join(' ', Program.All.Select(benchmark => benchmark.Name)));
}
