using System;
using System.Collections.Generic;

namespace AdoptionSim.Kernel.Tests;

public sealed class RareEventsTests
{
    private const int Many = 200_000;
    private static readonly Draws Sample = new(DrawKey.For(11, 2, 392), new DrawStream("test.rare"));

    [Theory]
    [InlineData(0u, 0, 0.5)]
    [InlineData(0u, 1, 0.5)]
    [InlineData(0u, 1000, 0.0)]
    [InlineData(7u, 1000, 1.0)]
    [InlineData(7u, 1000, 0.999)]
    [InlineData(16u, 5000, 0.1)]
    [InlineData(3u, 70_000, 0.004)]
    [InlineData(4_294_967_000u, 296, 0.3)]
    [InlineData(0u, int.MaxValue, 1e-8)]
    [InlineData(0u, int.MaxValue, double.Epsilon)]
    public void Events_Are_Those_Of_The_Definition_At_Every_Width(uint firstAgent, int count, double probability)
    {
        List<(int, uint)> expected = Defined(5, firstAgent, count, probability);
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            foreach (int room in new[] { 1, 7, 64, 5000 })
            {
                Assert.Equal(expected, Walked(5, firstAgent, count, probability, width, room));
            }
        }
    }

    [Fact]
    public void Every_Agent_Of_A_Certain_Event_Is_Listed_Once()
    {
        int[] rows = new int[300];
        var walk = new RareEvents(Sample, 0, 0, 300, 1.0);
        Assert.Equal(300, walk.Next(rows));
        Assert.Equal(299, rows[^1]);
        Assert.Equal(0, walk.Next(rows));
    }

    [Fact]
    public void A_Longer_Range_Has_The_Same_Events_And_More()
    {
        List<(int Row, uint)> few = Walked(1, 0, 10_000, 0.01, LaneWidth.Vector256, 64);
        List<(int Row, uint)> more = Walked(1, 0, 20_000, 0.01, LaneWidth.Vector256, 64);
        Assert.Equal(few, more[..few.Count]);
        Assert.True(more[few.Count].Row >= 10_000);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.03)]
    [InlineData(0.003)]
    public void Steps_Between_Events_Have_The_Geometric_Distribution(double probability)
    {
        long[] counts = new long[20];
        int last = -1;
        int events = 0;
        foreach ((int row, uint _) in Walked(2, 0, 100_000_000, probability, LaneWidth.Vector512, Many))
        {
            // By its own cumulative distribution a step falls into cells whose probabilities are differences of powers.
            counts[CellOf(row - last - 1, probability, counts.Length)]++;
            last = row;
            if (++events == Many)
            {
                break;
            }
        }

        double Expected(int cell) => events * (Below(cell + 1) - Below(cell));
        double Below(int cell)
        {
            if (cell == counts.Length)
            {
                return 1.0;
            }

            int least = LeastOf(cell, probability, counts.Length);
            return 1.0 - Math.Pow(1.0 - probability, least);
        }

        Statistics.AssertUnremarkable(Statistics.ChiSquareScore(counts, Expected), $"p {probability}");
    }

    [Fact]
    public void Counts_Of_A_Range_Have_The_Binomial_Distribution()
    {
        const int Agents = 40;
        const double Probability = 0.08;
        long[] counts = new long[Agents + 1];
        Span<int> rows = stackalloc int[Agents];
        for (uint range = 0; range < 50_000; range++)
        {
            var walk = new RareEvents(Sample, 3, range * Agents, Agents, Probability);
            counts[walk.Next(rows)]++;
        }

        double Expected(int count)
        {
            double ways = PortableMath.LogGamma(Agents + 1.0) - PortableMath.LogGamma(count + 1.0)
                - PortableMath.LogGamma(Agents - count + 1.0);
            double expected = 50_000 * Math.Exp(
                ways + (count * Math.Log(Probability)) + ((Agents - count) * Math.Log(1.0 - Probability)));
            return expected < 5.0 ? 0.0 : expected;
        }

        Statistics.AssertUnremarkable(Statistics.ChiSquareScore(counts, Expected, constraints: 0), "binomial");
    }

    [Fact]
    public void Every_Place_Of_A_Range_Is_As_Likely()
    {
        const int Agents = 100;
        const double Probability = 0.02;
        long[] counts = new long[Agents];
        Span<int> rows = stackalloc int[Agents];
        for (uint range = 0; range < 40_000; range++)
        {
            var walk = new RareEvents(Sample, 4, range * Agents, Agents, Probability);
            int found = walk.Next(rows);
            for (int k = 0; k < found; k++)
            {
                counts[rows[k]]++;
            }
        }

        // Events of places are independent, so the sum of their scores is chi-square, each with its own variance.
        Statistics.AssertUnremarkable(
            Statistics.ChiSquareScore(counts, _ => 40_000 * Probability, constraints: 0), "places");
    }

    [Fact]
    public void Neighbouring_Ranges_Are_Independent()
    {
        double[] left = new double[20_000];
        double[] right = new double[left.Length];
        Span<int> rows = stackalloc int[8];
        for (uint range = 0; range < left.Length; range++)
        {
            left[range] = First(range * 16, rows);
            right[range] = First((range * 16) + 8, rows);
        }

        Statistics.AssertUnremarkable(Statistics.CorrelationScore(left, right), "neighbours");

        // Whether any of eight has an event whose chance is one half for all together, as a number of variance 1/12.
        double First(uint agent, Span<int> rows)
        {
            var walk = new RareEvents(Sample, 6, agent, 8, 1.0 - Math.Pow(0.5, 1.0 / 8.0));
            return 0.5 + ((walk.Next(rows) > 0 ? 1.0 : -1.0) / Math.Sqrt(12.0));
        }
    }

    [Fact]
    public void Marks_Thin_A_Walk_To_The_Agents_Own_Probabilities()
    {
        const double Bound = 0.04;
        long[] counts = new long[5];
        List<(int Row, uint Mark)> walk = Walked(7, 0, 2_000_000, Bound, LaneWidth.Vector512, 4096);
        foreach ((int row, uint mark) in walk)
        {
            int kind = row % counts.Length;
            counts[kind] += RareEvents.IsBelow(mark, Bound, Bound * kind / 4.0) ? 1 : 0;
        }

        Assert.Equal(0, counts[0]);
        for (int kind = 1; kind < counts.Length; kind++)
        {
            double mean = 400_000 * Bound * kind / 4.0;
            Statistics.AssertUnremarkable((counts[kind] - mean) / Math.Sqrt(mean), $"kind {kind}");
        }
    }

    [Fact]
    public void Who_Has_The_Event_At_A_Lower_Probability_Has_It_At_A_Higher_One()
    {
        foreach ((int _, uint mark) in Walked(8, 0, 100_000, 0.05, LaneWidth.Vector512, 4096))
        {
            Assert.True(!RareEvents.IsBelow(mark, 0.05, 0.02) || RareEvents.IsBelow(mark, 0.05, 0.03));
            Assert.True(RareEvents.IsBelow(mark, 0.05, 0.05));
        }
    }

    [Fact]
    public void A_Walk_Allocates_Nothing()
    {
        int[] rows = new int[256];
        uint[] marks = new uint[256];
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            var walk = new RareEvents(Sample, 9, 0, 50_000, 0.01);
            while (walk.Next(rows, marks) == rows.Length)
            {
            }
        }));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_Is_No_Probability_Is_Refused(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RareEvents(Sample, 0, 0, 1, probability));

    [Fact]
    public void What_Does_Not_Fit_Is_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RareEvents(Sample, 0, 0, -1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RareEvents(Sample, 0, uint.MaxValue, 2, 0.5));
        Assert.Throws<ArgumentException>(() => new RareEvents(Sample, 0, 0, 9, 0.5).Next(new int[2], new uint[1]));
    }

    /// <summary>The definition, step by step: one block of the generator for each event.</summary>
    private static List<(int Row, uint Mark)> Defined(uint tick, uint firstAgent, int count, double probability)
    {
        List<(int Row, uint Mark)> events = [];
        double inverse = 1.0 / PortableMath.Log1p(-probability);
        double row = probability > 0.0 ? 0.0 : count;
        for (uint number = 0; row < count; number++)
        {
            Philox4x32.Block(
                firstAgent + number, tick, Sample.StreamId, 0x52415245, Sample.Key0, Sample.Key1,
                out uint low, out uint high, out uint mark, out _);
            double uniform = (((low | ((ulong)high << 32)) >> 12) + 0.5) / 4503599627370496.0;
            row += Math.Floor(PortableMath.Log(uniform) * inverse);
            if (row < count)
            {
                events.Add(((int)row, mark));
                row += 1.0;
            }
        }

        return events;
    }

    private static List<(int Row, uint Mark)> Walked(
        uint tick, uint firstAgent, int count, double probability, LaneWidth width, int room)
    {
        List<(int Row, uint Mark)> events = [];
        LaneWidth supported = LaneBlocks.IsSupported(width) ? width : LaneWidth.Scalar;
        int[] rows = new int[room];
        uint[] marks = new uint[room];
        var walk = new RareEvents(Sample, tick, firstAgent, count, probability);
        int found;
        do
        {
            found = walk.Next(rows, marks, supported);
            for (int k = 0; k < found; k++)
            {
                events.Add((rows[k], marks[k]));
            }
        }
        while (found == room && events.Count < Many);

        return events;
    }

    /// <summary>The least step of a cell, when cells are about as likely.</summary>
    private static int LeastOf(int cell, double probability, int cells) =>
        cell == 0 ? 0 : (int)Math.Ceiling(Math.Log(1.0 - ((double)cell / cells)) / Math.Log(1.0 - probability));

    private static int CellOf(int step, double probability, int cells)
    {
        int cell = 0;
        while (cell + 1 < cells && step >= LeastOf(cell + 1, probability, cells))
        {
            cell++;
        }

        return cell;
    }
}
