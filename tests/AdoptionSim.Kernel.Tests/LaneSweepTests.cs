using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

public sealed class LaneSweepTests
{
    private static readonly Draws Sample = new(DrawKey.For(7, 3, 392), new DrawStream("test.lanes"));

    private static IEnumerable<LaneWidth> Widths =>
        Enum.GetValues<LaneWidth>().Where(LaneBlocks.IsSupported);

    [Fact]
    public void FillBytes_At_Every_Width_Gives_The_Scalar_Bytes_And_The_Single_Lanes()
    {
        foreach (int length in new[] { 0, 1, 15, 16, 17, 127, 128, 129, 255, 256, 257, 383, 384, 1000, 5000 })
        {
            foreach (uint first in new uint[] { 0, 16, 4096, 0xFFFF0000 })
            {
                byte[] expected = Enumerable.Range(0, length).Select(i => Sample.Lane(9, first + (uint)i)).ToArray();
                foreach (LaneWidth width in Widths)
                {
                    byte[] drawn = new byte[length];
                    LaneSweep.FillBytes(Sample, 9, first, drawn, width);
                    Assert.Equal(expected, drawn);
                }
            }
        }
    }

    [Fact]
    public void Candidates_At_Every_Width_Bound_And_Offset_Are_The_Lanes_Below_The_Bound()
    {
        foreach (uint first in new uint[] { 0, 5, 16, 1003 })
        {
            foreach (int count in new[] { 0, 1, 63, 64, 511, 512, 513, 3000 })
            {
                byte[] lanes = Enumerable.Range(0, count).Select(i => Sample.Lane(2, first + (uint)i)).ToArray();
                foreach (int bound in new[] { 0, 1, 2, 128, 255, 256 })
                {
                    int[] expected = Enumerable.Range(0, count).Where(i => lanes[i] < bound).ToArray();
                    CheckCandidates(first, count, bound, lanes, expected);
                }
            }
        }
    }

    [Fact]
    public void Outcome_Is_Independent_Of_The_Bound_Used()
    {
        const int Count = 4096;
        double[] probabilities = [0.0, 1e-6, 0.003, 1.0 / 256.0, 0.0040001, 0.1, 0.5, 0.999, 1.0];
        int[] rows = new int[Count];
        byte[] lanes = new byte[Count];
        foreach (double probability in probabilities)
        {
            int[] expected = Enumerable.Range(0, Count)
                .Where(i => Sample.LaneUniform(4, (uint)i) < probability).ToArray();
            for (int bound = LaneSweep.Bound(probability); bound <= LaneSweep.BoundMax; bound++)
            {
                int listed = LaneSweep.Candidates(Sample, 4, 0, Count, bound, rows, lanes);
                int[] outcome = Enumerable.Range(0, listed)
                    .Where(i => Sample.LaneUniform(lanes[i], 4, (uint)rows[i]) < probability)
                    .Select(i => rows[i]).ToArray();
                Assert.Equal(expected, outcome);
            }
        }
    }

    private static void CheckCandidates(uint first, int count, int bound, byte[] lanes, int[] expected)
    {
        foreach (LaneWidth width in Widths)
        {
            int[] rows = new int[count];
            byte[] listedLanes = new byte[count];
            int listed = LaneSweep.ThresholdCandidates(lanes, bound, rows, width);
            Assert.Equal(expected, rows[..listed]);
            Array.Clear(rows);
            listed = LaneSweep.Candidates(Sample, 2, first, count, bound, rows, listedLanes, width);
            Assert.Equal(expected, rows[..listed]);
            Assert.Equal(expected.Select(row => lanes[row]), listedLanes[..listed]);
        }
    }

    [Fact]
    public void Bytes_Outside_Of_Two_Bounds_Are_Listed_At_Every_Width()
    {
        byte[] lanes = [.. Enumerable.Range(0, 331).Select(k => unchecked((byte)(k * 7)))];
        int[] rows = new int[lanes.Length];
        int[] bounds = [0, 1, 7, 100, 255, 256];
        foreach (int lowEnd in bounds)
        {
            foreach (int highStart in bounds)
            {
                int[] expected = [.. Enumerable.Range(0, lanes.Length)
                    .Where(k => lanes[k] < lowEnd || lanes[k] >= highStart)];
                foreach (LaneWidth width in Widths)
                {
                    int listed = LaneSweep.OutsideCandidates(lanes, lowEnd, highStart, rows, width);
                    Assert.Equal(expected, rows[..listed]);
                }
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => LaneSweep.OutsideCandidates(lanes, 3, 257, rows));
    }

    [Fact]
    public void Words_Below_A_Probability_Are_Those_Whose_Uniform_Is()
    {
        double[] probabilities =
            [-1.0, 0.0, double.Epsilon, 1e-12, 0.1, 0.25, 1.0 / 3.0, 0.5, Math.BitDecrement(1.0), 1.0, 2.0, double.NaN];
        foreach (double probability in probabilities)
        {
            ulong below = DrawBlock.WordsBelow(probability);
            for (int k = -2; k <= 2; k++)
            {
                uint word = (uint)Math.Clamp((double)below + k, 0.0, uint.MaxValue);
                Assert.Equal(new DrawBlock(word, 0, 0, 0).Uniform0 < probability, word < below);
            }
        }
    }

    [Fact]
    public void A_Normal_Of_A_Block_Is_That_Of_The_Agent()
    {
        var draws = new Draws(DrawKey.For(7, 1, 392), new DrawStream("test.normals"));
        for (uint agent = 0; agent < 100; agent++)
        {
            Assert.Equal(draws.Normal(3, agent), draws.Block(3, agent).NormalLow);
        }
    }

    [Fact]
    public void Blocks_Drawn_Together_Are_Those_Drawn_Alone_At_Every_Width()
    {
        var draws = new Draws(DrawKey.For(7, 1, 392), new DrawStream("test.blocks"));
        foreach (LaneWidth width in Widths)
        {
            for (int count = 0; count < 70; count++)
            {
                uint first = unchecked(uint.MaxValue - 20 + (uint)count);
                uint[] agents = [.. Enumerable.Range(0, count).Select(k => unchecked((uint)k * 2_654_435_761))];
                var together = new DrawBlock[count];
                draws.FillBlocks(9, first, together, width);
                Assert.Equal(agents.Select((_, k) => draws.Block(9, unchecked(first + (uint)k))), together);
                draws.FillBlocks(9, agents, together, width);
                Assert.Equal(agents.Select(agent => draws.Block(9, agent)), together);
            }
        }
    }
}
