using System;
using System.Collections.Generic;

namespace AdoptionSim.Kernel.Tests;

public sealed class LaneSweepKindsTests
{
    private static readonly Draws SweepDraws = new(DrawKey.For(7, 3, 392), new DrawStream("test.kinds"));

    [Theory]
    [InlineData(0u, 1)]
    [InlineData(16u, 64)]
    [InlineData(5u, 700)]
    [InlineData(48u, 4096)]
    public void Candidates_By_Kind_Are_The_Same_At_Every_Width(uint firstAgent, int count)
    {
        (byte[] kinds, byte[] limits) = Example(count);
        List<(int Row, byte Lane)> expected = Plain(firstAgent, kinds, limits);
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            Assert.Equal(expected, Swept(firstAgent, kinds, limits, width));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(5000)]
    public void Agents_Of_Kinds_Are_The_Same_At_Every_Width(int count)
    {
        (byte[] kinds, byte[] _) = Example(count);
        bool[] isListed = new bool[LaneSweep.Kinds];
        for (int k = 0; k < LaneSweep.Kinds; k++)
        {
            isListed[k] = k % 7 == 3 || k == LaneSweep.Kinds - 1;
        }

        List<int> expected = [];
        for (int i = 0; i < count; i++)
        {
            if (isListed[kinds[i]])
            {
                expected.Add(i);
            }
        }

        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            int[] rows = new int[count];
            int listed = LaneSweep.OfKinds(kinds, isListed, rows, width);
            Assert.Equal(expected, rows[..listed]);
        }

        Assert.Throws<ArgumentException>(() => LaneSweep.OfKinds(kinds, new bool[3], new int[count]));
    }

    [Fact]
    public void An_Agent_Left_Out_Could_Not_Have_Changed()
    {
        const int Count = 4096;
        double[] probability = new double[LaneSweep.Kinds];
        byte[] limits = new byte[LaneSweep.Kinds];
        byte[] kinds = new byte[Count];
        for (int k = 0; k < LaneSweep.Kinds; k++)
        {
            probability[k] = k / (double)LaneSweep.Kinds;
            limits[k] = LaneSweep.Limit(probability[k]);
        }

        for (int i = 0; i < Count; i++)
        {
            kinds[i] = (byte)(i % LaneSweep.Kinds);
        }

        HashSet<int> listed = [];
        foreach ((int row, byte _) in Plain(0, kinds, limits))
        {
            listed.Add(row);
        }

        for (int i = 0; i < Count; i++)
        {
            bool changes = SweepDraws.LaneUniform(9, (uint)i) < probability[kinds[i]];
            Assert.True(!changes || listed.Contains(i), $"Agent {i} changes and was not listed.");
        }
    }

    [Theory]
    [InlineData(0u, 1)]
    [InlineData(16u, 64)]
    [InlineData(5u, 700)]
    [InlineData(48u, 20_000)]
    public void Events_By_Kind_Are_The_Agents_Below_The_Probability_Of_Their_Kind(uint firstAgent, int count)
    {
        (byte[] kinds, byte[] _) = Example(count);
        double[] probability = new double[LaneSweep.Kinds];
        byte[] limits = new byte[LaneSweep.Kinds];
        byte[] loose = new byte[LaneSweep.Kinds];
        for (int k = 0; k < LaneSweep.Kinds; k++)
        {
            // Kinds that can do nothing, all, what a byte can tell and what it cannot.
            probability[k] = k < 2 ? k : k < 10 ? k / 256.0 : 0.05 * k / LaneSweep.Kinds;
            limits[k] = LaneSweep.Limit(probability[k]);
            loose[k] = (byte)Math.Min(255, limits[k] + k);
        }

        List<int> expected = [];
        for (int i = 0; i < count; i++)
        {
            if (SweepDraws.LaneUniform(9, firstAgent + (uint)i) < probability[kinds[i]])
            {
                expected.Add(i);
            }
        }

        var rows = new int[count];
        var lanes = new byte[count];
        foreach (byte[] table in new[] { limits, loose })
        {
            foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
            {
                int found = LaneSweep.EventsByKind(
                    SweepDraws, 9, firstAgent, kinds, table, probability, rows, lanes,
                    LaneBlocks.IsSupported(width) ? width : LaneWidth.Scalar);
                Assert.Equal(expected, rows[..found]);
            }
        }
    }

    [Fact]
    public void Events_By_Kind_Allocate_Nothing()
    {
        (byte[] kinds, byte[] limits) = Example(4096);
        double[] probability = new double[LaneSweep.Kinds];
        Array.Fill(probability, 0.003);
        var rows = new int[4096];
        var lanes = new byte[4096];
        Assert.Equal(0, AllocatedBytes.LeastOf(
            () => LaneSweep.EventsByKind(SweepDraws, 9, 0, kinds, limits, probability, rows, lanes)));
    }

    [Fact]
    public void A_Table_Of_Probabilities_Of_Another_Length_Is_Refused() => Assert.Throws<ArgumentException>(
        () => LaneSweep.EventsByKind(
            SweepDraws, 0, 0, new byte[4], new byte[LaneSweep.Kinds], new double[64], new int[4], new byte[4]));

    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(1.0 / 256.0, 0)]
    [InlineData(1.01 / 256.0, 1)]
    [InlineData(1.0, 255)]
    public void Limit_Is_The_Last_Byte_That_Can_Change(double probability, int expected) =>
        Assert.Equal(expected, LaneSweep.Limit(probability));

    [Fact]
    public void A_Table_Of_Another_Length_Is_Refused() => Assert.Throws<ArgumentException>(
        () => LaneSweep.CandidatesByKind(SweepDraws, 0, 0, new byte[4], new byte[64], new int[4], new byte[4]));

    private static (byte[] Kinds, byte[] Limits) Example(int count)
    {
        var kinds = new byte[count];
        for (int i = 0; i < count; i++)
        {
            kinds[i] = (byte)((i * 37) % LaneSweep.Kinds);
        }

        var limits = new byte[LaneSweep.Kinds];
        for (int k = 0; k < limits.Length; k++)
        {
            limits[k] = (byte)((k * 91) % 256);
        }

        return (kinds, limits);
    }

    private static List<(int Row, byte Lane)> Plain(uint firstAgent, byte[] kinds, byte[] limits)
    {
        List<(int Row, byte Lane)> listed = [];
        for (int i = 0; i < kinds.Length; i++)
        {
            byte lane = SweepDraws.Lane(9, firstAgent + (uint)i);
            if (lane <= limits[kinds[i]])
            {
                listed.Add((i, lane));
            }
        }

        return listed;
    }

    private static List<(int Row, byte Lane)> Swept(uint firstAgent, byte[] kinds, byte[] limits, LaneWidth width)
    {
        var rows = new int[kinds.Length];
        var lanes = new byte[kinds.Length];
        int count = LaneSweep.CandidatesByKind(SweepDraws, 9, firstAgent, kinds, limits, rows, lanes, width);
        List<(int Row, byte Lane)> listed = [];
        for (int k = 0; k < count; k++)
        {
            listed.Add((rows[k], lanes[k]));
        }

        return listed;
    }
}
