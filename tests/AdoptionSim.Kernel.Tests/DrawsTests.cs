using System;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

public sealed class DrawsTests
{
    private static readonly DrawKey Key = DrawKey.For(20260101, 2, 392);
    private static readonly Draws Sample = new(Key, new DrawStream("test.draws"));

    [Theory]
    [InlineData("a", 0xE40C292Cu)]
    [InlineData("foobar", 0xBF9CF968u)]
    [InlineData("firm.adoption", 0xC22CBD79u)]
    [InlineData("企業", 0x9DCAD98Cu)]
    public void DrawStream_Id_Is_The_Fnv_Hash_Of_The_Name(string name, uint id) =>
        Assert.Equal(id, new DrawStream(name).Id);

    [Fact]
    public void DrawStream_Equality_Follows_The_Name_And_Blank_Names_Are_Refused()
    {
        Assert.True(new DrawStream("x") == new DrawStream("x"));
        Assert.True(new DrawStream("x") != new DrawStream("y"));
        Assert.Equal("x", new DrawStream("x").ToString());
        Assert.Throws<ArgumentException>(() => new DrawStream(" "));
    }

    [Fact]
    public void DrawKey_Differs_In_Every_Argument()
    {
        DrawKey[] keys =
        [
            DrawKey.For(1, 0, 0), DrawKey.For(2, 0, 0), DrawKey.For(1UL << 32, 0, 0), DrawKey.For(1, 1, 0),
            DrawKey.For(1, 0, 1), DrawKey.For(1, -1, 0), DrawKey.For(0, 1, 0), DrawKey.For(0, 0, 1),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(DrawKey.For(1, 0, 0), keys[0]);
    }

    [Fact]
    public void Draws_Are_Words_Of_The_Documented_Counter()
    {
        Philox4x32.Block(
            77,
            12,
            new DrawStream("test.draws").Id,
            3,
            unchecked((uint)Key.Value),
            (uint)(Key.Value >> 32),
            out uint r0,
            out uint r1,
            out uint r2,
            out uint r3);
        Assert.Equal(new DrawBlock(r0, r1, r2, r3), Sample.Block(12, 77, 3));

        DrawBlock first = Sample.Block(12, 77);
        Assert.Equal(first.Word0, Sample.Bits(12, 77));
        Assert.Equal(first.Word0 | ((ulong)first.Word1 << 32), Sample.Bits64(12, 77));
        Assert.Equal(first.UniformLow, Sample.Uniform(12, 77));
        Assert.Equal(first.Word3 / 4294967296.0, first.Uniform3);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Block(0, 0, 1 << 24));
    }

    [Fact]
    public void LaneUniform_Is_The_Lane_With_32_Bits_Below_It()
    {
        for (uint agent = 0; agent < 1000; agent++)
        {
            double uniform = Sample.LaneUniform(5, agent);
            Assert.Equal(Sample.Lane(5, agent), (int)(uniform * 256.0));
            Assert.Equal(uniform * 1099511627776.0, Math.Floor(uniform * 1099511627776.0));
            Assert.Equal(uniform, Sample.LaneUniform(Sample.Lane(5, agent), 5, agent));
        }
    }

    [Fact]
    public void Poisson_Is_The_Quantile_Of_Its_Uniform()
    {
        foreach (double mean in new[] { 0.0, 1e-9, 0.3, 5.0, 63.9, 64.1, 300.0, 999.9, 1000.0 })
        {
            for (uint agent = 0; agent < 300; agent++)
            {
                int count = Sample.Poisson(mean, 1, agent);
                double uniform = Sample.Uniform(1, agent);
                Assert.True(uniform <= PoissonCdf(count, mean) + 1e-11, $"mean {mean} agent {agent}");
                Assert.True(count == 0 || uniform >= PoissonCdf(count - 1, mean) - 1e-11, $"mean {mean} agent {agent}");
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Poisson(-0.1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Poisson(1000.1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Poisson(double.NaN, 0, 0));
    }

    [Fact]
    public void Poisson_Never_Falls_In_The_Mean()
    {
        for (uint agent = 0; agent < 200; agent++)
        {
            int before = 0;
            for (double mean = 0.0; mean <= 200.0; mean += 0.5)
            {
                int count = Sample.Poisson(mean, 3, agent);
                Assert.True(count >= before);
                before = count;
            }
        }
    }

    [Fact]
    public void PoissonInversion_At_The_Extreme_Uniforms_Ends()
    {
        const double Last = 1.0 - (1.0 / 9007199254740992.0);
        Assert.Equal(0, PoissonInversion.Quantile(0.0, Last));
        Assert.InRange(PoissonInversion.Quantile(1.0, Last), 17, 60);
        Assert.InRange(PoissonInversion.Quantile(1000.0, Last), 1250, 1450);
        Assert.InRange(PoissonInversion.Quantile(1000.0, 0.0), 600, 750);
    }

    [Fact]
    public void Draws_Allocate_Nothing()
    {
        double sum = Use(10);
        Assert.Equal(0, AllocatedBytes.LeastOf(() => sum += Use(1000)));
        Assert.True(double.IsFinite(sum));
    }

    private static double Use(uint agents)
    {
        Span<int> rows = stackalloc int[256];
        double sum = 0.0;
        for (uint agent = 0; agent < agents; agent++)
        {
            sum += Sample.Uniform(1, agent) + Sample.Normal(1, agent) + Sample.StudentT3(1, agent);
            sum += Sample.Poisson(3.0, 1, agent) + Sample.LaneUniform(1, agent);
            sum += LaneSweep.Candidates(Sample, agent, 0, 256, 4, rows);
            sum += LaneSweep.Events(Sample, agent, 0, 256, 0.01, rows);
            sum += new KeyedPermutation(Key, default, 1000, agent).Map(17);
        }

        return sum;
    }

    private static double PoissonCdf(int count, double mean)
    {
        double sum = 0.0;
        for (int k = 0; k <= count; k++)
        {
            sum += mean == 0.0
                ? (k == 0 ? 1.0 : 0.0)
                : Math.Exp((k * Math.Log(mean)) - mean - PortableMath.LogGamma(k + 1.0));
        }

        return sum;
    }
}
