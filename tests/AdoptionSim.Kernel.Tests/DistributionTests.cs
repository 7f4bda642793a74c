using System;

namespace AdoptionSim.Kernel.Tests;

/// <summary>The shapes of the drawn distributions, by chi-square over cells of known probability.</summary>
public sealed class DistributionTests
{
    private const int Samples = 200_000;
    private static readonly Draws Sample = new(DrawKey.For(5, 1, 392), new DrawStream("test.distributions"));

    [Fact]
    public void Uniform_Fills_Equal_Cells_Equally() =>
        AssertCells(agent => Sample.Uniform(0, agent));

    [Fact]
    public void LaneUniform_Fills_Equal_Cells_Equally() =>
        AssertCells(agent => Sample.LaneUniform(0, agent));

    [Fact]
    public void Normal_Has_The_Normal_Distribution() =>
        AssertCells(agent => PortableMath.NormalCdf(Sample.Normal(1, agent)));

    [Fact]
    public void StudentT3_Has_The_Distribution_With_Three_Degrees_Of_Freedom() =>
        AssertCells(agent =>
        {
            double scaled = Sample.StudentT3(2, agent) / Math.Sqrt(3.0);
            return 0.5 + ((Math.Atan(scaled) + (scaled / (1.0 + (scaled * scaled)))) / Math.PI);
        });

    [Theory]
    [InlineData(0.05)]
    [InlineData(1.0)]
    [InlineData(7.5)]
    [InlineData(63.0)]
    [InlineData(65.0)]
    [InlineData(900.0)]
    public void Poisson_Has_The_Poisson_Distribution(double mean)
    {
        long[] counts = new long[1400];
        for (uint agent = 0; agent < 50_000; agent++)
        {
            counts[Sample.Poisson(mean, 3, agent)]++;
        }

        double Expected(int count)
        {
            double logarithm = (count * Math.Log(mean)) - mean - PortableMath.LogGamma(count + 1.0);
            double expected = 50_000 * Math.Exp(logarithm);
            return expected < 5.0 ? 0.0 : expected;
        }

        Statistics.AssertUnremarkable(Statistics.ChiSquareScore(counts, Expected, constraints: 0), $"mean {mean}");
    }

    [Fact]
    public void Events_Are_The_Agents_Whose_Uniform_Is_Below_The_Probability()
    {
        int[] rows = new int[3000];
        foreach (double probability in new[] { 0.0, 1e-4, 0.00390625, 0.004, 0.3, 0.5, 0.997, 1.0 })
        {
            foreach (uint first in new uint[] { 0, 7, 512 })
            {
                int events = LaneSweep.Events(Sample, 4, first, rows.Length, probability, rows);
                int next = 0;
                for (int row = 0; row < rows.Length; row++)
                {
                    if (Sample.LaneUniform(4, first + (uint)row) < probability)
                    {
                        Assert.Equal(row, rows[next++]);
                    }
                }

                Assert.Equal(next, events);
            }
        }
    }

    [Fact]
    public void Sweeps_Refuse_Bad_Arguments()
    {
        Draws draws = Sample;
        int[] rows = new int[64];
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Events(draws, 0, 0, 64, 1.1, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Events(draws, 0, 0, 64, double.NaN, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Events(draws, 0, 0, -1, 0.5, rows));
        Assert.Throws<ArgumentException>(() => LaneSweep.Events(draws, 0, 0, 65, 0.5, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Candidates(draws, 0, 0, 64, 257, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Candidates(draws, 0, 0, 64, -1, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Candidates(draws, 0, 0, -1, 4, rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.Candidates(draws, 0, uint.MaxValue, 64, 4, rows));
        Assert.Throws<ArgumentException>(() => LaneSweep.Candidates(draws, 0, 0, 65, 4, rows));
        Assert.Throws<ArgumentException>(() => LaneSweep.Candidates(draws, 0, 0, 64, 4, rows, new byte[63]));
        Assert.Throws<ArgumentException>(() => LaneSweep.FillBytes(draws, 0, 8, new byte[16]));
        Assert.Throws<ArgumentException>(() => LaneSweep.ThresholdCandidates(new byte[65], 4, rows));
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(0.0, 0)]
    [InlineData(1e-12, 1)]
    [InlineData(0.00390625, 1)]
    [InlineData(0.0039063, 2)]
    [InlineData(0.999, 256)]
    [InlineData(1.0, 256)]
    [InlineData(7.0, 256)]
    [InlineData(double.NaN, 256)]
    public void Bound_Is_The_Ceiling_In_256ths(double probability, int bound) =>
        Assert.Equal(bound, LaneSweep.Bound(probability));

    private static void AssertCells(Func<uint, double> probabilityOfDraw)
    {
        long[] counts = new long[200];
        for (uint agent = 0; agent < Samples; agent++)
        {
            counts[(int)(probabilityOfDraw(agent) * counts.Length)]++;
        }

        double score = Statistics.ChiSquareScore(counts, _ => Samples / (double)counts.Length);
        Statistics.AssertUnremarkable(score, "cells");
    }
}
