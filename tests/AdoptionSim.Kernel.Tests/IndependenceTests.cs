using System;
using System.Numerics;

namespace AdoptionSim.Kernel.Tests;

/// <summary>
/// Batteries on structured keys: neighbouring agents, ticks, streams, replicates, seeds and scopes, and the kinds of
/// draw of one agent, must look unrelated.
/// </summary>
public sealed class IndependenceTests
{
    private const int Samples = 1 << 17;
    private static readonly DrawStream First = new("battery.first");
    private static readonly DrawStream Second = new("battery.second");
    private static readonly Draws Base = new(DrawKey.For(42, 0, 392), First);

    public static TheoryData<string> Neighbours => new()
    {
        "agent", "agent in the next block", "tick", "stream", "replicate", "seed", "scope", "mirrored counters",
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Uniforms_Of_Neighbours_Are_Uncorrelated_And_Jointly_Uniform(string neighbour)
    {
        double[] left = new double[Samples];
        double[] right = new double[Samples];
        for (uint i = 0; i < Samples; i++)
        {
            (Draws other, uint tick, uint agent) = Neighbour(neighbour, i % 64, i / 64);
            left[i] = Base.Uniform(i % 64, i / 64);
            right[i] = other.Uniform(tick, agent);
        }

        AssertIndependent(left, right, neighbour);
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Lanes_Of_Neighbours_Are_Uncorrelated_And_Jointly_Uniform(string neighbour)
    {
        double[] left = new double[Samples];
        double[] right = new double[Samples];
        for (uint i = 0; i < Samples; i++)
        {
            (Draws other, uint tick, uint agent) = Neighbour(neighbour, i % 64, i / 64);
            left[i] = (Base.Lane(i % 64, i / 64) + 0.5) / 256.0;
            right[i] = (other.Lane(tick, agent) + 0.5) / 256.0;
        }

        AssertIndependent(left, right, neighbour);
    }

    [Fact]
    public void Kinds_Of_Draw_Of_One_Agent_Are_Independent()
    {
        double[][] kinds = [new double[Samples], new double[Samples], new double[Samples], new double[Samples]];
        for (uint i = 0; i < Samples; i++)
        {
            kinds[0][i] = Base.Uniform(3, i);
            kinds[1][i] = Base.Block(3, i).UniformHigh;
            kinds[2][i] = (Base.Lane(3, i) + 0.5) / 256.0;
            kinds[3][i] = (Base.LaneUniform(3, i) * 256.0) - Base.Lane(3, i);
        }

        for (int left = 0; left < kinds.Length; left++)
        {
            for (int right = left + 1; right < kinds.Length; right++)
            {
                AssertIndependent(kinds[left], kinds[right], $"kinds {left} and {right}");
            }
        }
    }

    [Fact]
    public void Each_Of_The_Sixteen_Lanes_Is_Uniform()
    {
        byte[] bytes = new byte[1 << 20];
        LaneSweep.FillBytes(Base, 1, 0, bytes);
        for (int lane = 0; lane < 16; lane++)
        {
            long[] counts = new long[256];
            for (int i = lane; i < bytes.Length; i += 16)
            {
                counts[bytes[i]]++;
            }

            double score = Statistics.ChiSquareScore(counts, _ => bytes.Length / 16.0 / 256.0);
            Statistics.AssertUnremarkable(score, $"lane {lane}");
        }
    }

    [Fact]
    public void Every_Pair_Of_Sixty_Four_Streams_Is_Uncorrelated()
    {
        double[][] streams = new double[64][];
        for (int s = 0; s < streams.Length; s++)
        {
            var draws = new Draws(DrawKey.For(42, 0, 392), new DrawStream($"battery.{s}"));
            streams[s] = new double[2048];
            for (uint i = 0; i < 2048; i++)
            {
                streams[s][i] = draws.Uniform(0, i);
            }
        }

        for (int left = 0; left < streams.Length; left++)
        {
            for (int right = 0; right < left; right++)
            {
                double score = Statistics.CorrelationScore(streams[left], streams[right]);
                Statistics.AssertUnremarkable(score, $"streams {left} and {right}");
            }
        }
    }

    [Fact]
    public void Flipping_Any_Bit_Of_Agent_Or_Tick_Flips_Half_The_Bits()
    {
        for (int bit = 0; bit < 64; bit++)
        {
            long flipped = 0;
            for (uint i = 0; i < 2048; i++)
            {
                uint agent = bit < 32 ? i ^ (1u << bit) : i;
                uint tick = bit < 32 ? 5u : 5u ^ (1u << (bit - 32));
                flipped += BitOperations.PopCount(Base.Bits64(5, i) ^ Base.Bits64(tick, agent));
            }

            double score = (flipped - (2048 * 32.0)) / Math.Sqrt(2048 * 16.0);
            Statistics.AssertUnremarkable(score, $"bit {bit}");
        }
    }

    [Fact]
    public void One_Agents_Events_Over_Ticks_Are_Neither_Clustered_Nor_Spread()
    {
        const double Probability = 0.02;
        const int Ticks = 200;
        const int Agents = 4096;
        int[] rows = new int[Agents];
        long[] perAgent = new long[Agents];
        for (uint tick = 0; tick < Ticks; tick++)
        {
            int events = LaneSweep.Events(Base, tick, 0, Agents, Probability, rows);
            for (int i = 0; i < events; i++)
            {
                perAgent[rows[i]]++;
            }
        }

        double sum = 0.0;
        double mean = Ticks * Probability;
        foreach (long count in perAgent)
        {
            sum += (count - mean) * (count - mean);
        }

        Statistics.AssertUnremarkable(Statistics.Score(sum / (mean * (1.0 - Probability)), Agents), "dispersion");
    }

    private static (Draws Draws, uint Tick, uint Agent) Neighbour(string neighbour, uint tick, uint agent) =>
        neighbour switch
        {
            "agent" => (Base, tick, agent + 1),
            "agent in the next block" => (Base, tick, agent + 16),
            "tick" => (Base, tick + 1, agent),
            "stream" => (new Draws(DrawKey.For(42, 0, 392), Second), tick, agent),
            "replicate" => (new Draws(DrawKey.For(42, 1, 392), First), tick, agent),
            "seed" => (new Draws(DrawKey.For(43, 0, 392), First), tick, agent),
            "scope" => (new Draws(DrawKey.For(42, 0, 393), First), tick, agent),
            "mirrored counters" => (Base, agent + 64, tick),
            _ => throw new ArgumentOutOfRangeException(nameof(neighbour), neighbour, "No such neighbour."),
        };

    private static void AssertIndependent(double[] left, double[] right, string what)
    {
        long[] counts = new long[256];
        for (int i = 0; i < left.Length; i++)
        {
            counts[((int)(left[i] * 16.0) * 16) + (int)(right[i] * 16.0)]++;
        }

        Statistics.AssertUnremarkable(Statistics.CorrelationScore(left, right), $"{what}: correlation");
        double score = Statistics.ChiSquareScore(counts, _ => left.Length / 256.0);
        Statistics.AssertUnremarkable(score, $"{what}: chi-square");
    }
}
