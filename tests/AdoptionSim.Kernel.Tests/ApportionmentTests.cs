using System;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

public sealed class ApportionmentTests
{
    private static readonly Draws Sample = new(DrawKey.For(1, 0, 0), new DrawStream("test.apportionment"));

    [Theory]
    [InlineData(10, new long[] { 1, 1, 1 }, new long[] { 4, 3, 3 })]
    [InlineData(100, new long[] { 41, 39, 20 }, new long[] { 41, 39, 20 })]
    [InlineData(5, new long[] { 0, 7, 0 }, new long[] { 0, 5, 0 })]
    [InlineData(0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    [InlineData(7, new long[] { 2, 1, 1 }, new long[] { 3, 2, 2 })]
    [InlineData(long.MaxValue, new long[] { 1, 1 }, new long[] { 4611686018427387904, 4611686018427387903 })]
    public void Split_By_Integers_Follows_Largest_Remainders(long total, long[] weights, long[] expected)
    {
        long[] parts = new long[weights.Length];
        Apportionment.Split(total, weights, parts);
        Assert.Equal(expected, parts);
    }

    [Fact]
    public void Split_Preserves_The_Total_And_Stays_Within_One_Of_Each_Quota()
    {
        for (uint trial = 0; trial < 500; trial++)
        {
            int count = 1 + (int)(Sample.Bits(trial, 0) % 200);
            long total = Sample.Bits(trial, 1) % 3 == 0 ? Sample.Bits(trial, 2) : Sample.Bits(trial, 2) % 300;
            double[] weights = Enumerable.Range(0, count)
                .Select(i => Math.Max(0.0, Sample.Uniform(trial, (uint)i + 10) - 0.2)).ToArray();
            weights[0] = 0.5;
            long[] parts = new long[count];
            Apportionment.Split(total, weights, parts);

            Assert.Equal(total, parts.Sum());
            for (int i = 0; i < count; i++)
            {
                double quota = total * weights[i] / weights.Sum();
                Assert.True(Math.Abs(parts[i] - quota) < 1.0 + 1e-6 && parts[i] >= 0);
                Assert.True(weights[i] > 0.0 || parts[i] == 0);
            }
        }
    }

    [Fact]
    public void Split_By_Integers_And_By_Reals_Agree()
    {
        long[] weights = [31, 17, 5, 1, 0, 90];
        for (long total = 0; total < 300; total++)
        {
            long[] parts = new long[weights.Length];
            long[] realParts = new long[weights.Length];
            Apportionment.Split(total, weights, parts);
            Apportionment.Split(total, weights.Select(weight => (double)weight).ToArray(), realParts);
            Assert.Equal(parts.Sum(), realParts.Sum());
            Assert.True(parts.Zip(realParts).All(pair => Math.Abs(pair.First - pair.Second) <= 1));
        }
    }

    [Fact]
    public void Split_Refuses_Bad_Arguments()
    {
        long[] parts = new long[2];
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(-1, [1.0, 1.0], parts));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1, [1.0, -1.0], parts));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1, [1.0, double.NaN], parts));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1, [2L, -1L], parts));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(1, [0.0, 0.0], parts));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(1, [0L, 0L], parts));
        Assert.Throws<ArgumentException>(() => Apportionment.Split(1, [1.0], parts));
    }

    [Fact]
    public void CumulativeRounding_Keeps_Every_Prefix_Within_One()
    {
        foreach (double start in new[] { 0.0, 0.25, 0.5, 0.999 })
        {
            var rounding = new CumulativeRounding(start);
            double exact = 0.0;
            long given = 0;
            for (uint cell = 0; cell < 20_000; cell++)
            {
                double value = cell % 5 == 0 ? 0.0 : Sample.Uniform(9, cell) * (cell % 7 == 0 ? 100.0 : 0.2);
                long count = rounding.Next(value);
                exact += value;
                given += count;
                Assert.True(count >= 0 && (value > 0.0 || count == 0));
                Assert.True(Math.Abs(given - exact) <= 1.0 + 1e-6);
            }
        }
    }

    [Fact]
    public void CumulativeRounding_By_Default_Keeps_Every_Prefix_Within_One_Half()
    {
        CumulativeRounding rounding = default;
        long given = 0;
        for (int cell = 1; cell <= 1000; cell++)
        {
            given += rounding.Next(0.3125);
            Assert.True(Math.Abs(given - (0.3125 * cell)) <= 0.5);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => rounding.Next(-1.0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rounding.Next(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CumulativeRounding(1.0));
    }
}
