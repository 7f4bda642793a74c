using System;
using System.Linq;

namespace AdoptionSim.Kernel.Tests;

public sealed class KeyedPermutationTests
{
    private static readonly DrawKey Key = DrawKey.For(11, 0, 392);
    private static readonly DrawStream Stream = new("test.permutation");

    [Fact]
    public void Map_Is_A_Bijection_With_Its_Inverse_For_Every_Size_Up_To_5000()
    {
        bool[] seen = new bool[5000];
        for (int size = 1; size <= seen.Length; size++)
        {
            Array.Clear(seen);
            var permutation = new KeyedPermutation(Key, Stream, (ulong)size);
            bool bijective = true;
            for (int i = 0; i < size; i++)
            {
                ulong place = permutation.Map((ulong)i);
                bijective &= !seen[place] && permutation.Invert(place) == (ulong)i;
                seen[place] = true;
            }

            Assert.True(bijective, $"size {size}");
        }
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(1_000_003)]
    [InlineData((1L << 32) - 1)]
    [InlineData(1L << 32)]
    [InlineData((1L << 33) + 12_345)]
    [InlineData((1L << 40) - 1)]
    [InlineData(1L << 40)]
    public void Invert_Undoes_Map_For_Great_Sizes(long size)
    {
        var permutation = new KeyedPermutation(Key, Stream, (ulong)size);
        var draws = new Draws(Key, Stream);
        for (uint i = 0; i < 20_000; i++)
        {
            ulong value = i < 1000 ? i : i < 2000 ? (ulong)size - 1 - (i - 1000) : draws.Bits64(0, i) % (ulong)size;
            ulong place = permutation.Map(value);
            Assert.True(place < (ulong)size && permutation.Invert(place) == value);
        }
    }

    [Fact]
    public void Map_Of_A_Great_Size_Is_A_Bijection()
    {
        const int Size = 1_000_003;
        var permutation = new KeyedPermutation(Key, Stream, Size, tick: 9, index: 4);
        bool[] seen = new bool[Size];
        for (int i = 0; i < Size; i++)
        {
            seen[permutation.Map((ulong)i)] = true;
        }

        Assert.DoesNotContain(false, seen);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(17)]
    [InlineData(25)]
    [InlineData(64)]
    [InlineData(100)]
    public void Places_And_Places_Of_Neighbours_Are_Uniform_Over_Keys(int size)
    {
        const int Keys = 20_000;
        long[] places = new long[size * size];
        long[] pairs = new long[size * size];
        for (int k = 0; k < Keys; k++)
        {
            var permutation = new KeyedPermutation(DrawKey.For(3, k, 0), Stream, (ulong)size);
            int before = -1;
            for (int i = 0; i < size; i++)
            {
                int place = (int)permutation.Map((ulong)i);
                places[(i * size) + place]++;
                if (before >= 0)
                {
                    pairs[(before * size) + place]++;
                }

                before = place;
            }
        }

        // Within one permutation the places exclude each other, which inflates Pearson's sum by size / (size - 1).
        double sum = places.Sum(count => Math.Pow(count - (Keys / (double)size), 2.0)) / (Keys / (double)size);
        double score = Statistics.Score(sum * (size - 1) / size, (size - 1.0) * (size - 1.0));
        Statistics.AssertUnremarkable(score, $"places of {size}");
        if (size > 3)
        {
            double expected = Keys / (double)size;
            score = Statistics.ChiSquareScore(pairs, i => i / size == i % size ? 0.0 : expected);
            Statistics.AssertUnremarkable(score, $"neighbours of {size}");
        }
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(5_000)]
    [InlineData(70_000)]
    [InlineData(8_589_934_592)]
    public void Steps_Between_Neighbours_Are_Uniform_In_One_Permutation(long size)
    {
        const int Steps = 65_536;
        const int Cells = 1024;
        long[] counts = new long[Cells];
        for (int k = 0; k < 32; k++)
        {
            var permutation = new KeyedPermutation(DrawKey.For(4, k, 0), Stream, (ulong)size);
            int steps = (int)Math.Min(Steps, size);
            ulong before = permutation.Map(0);
            for (int i = 1; i < steps; i++)
            {
                ulong place = permutation.Map((ulong)i);
                ulong step = (place + (ulong)size - before) % (ulong)size;
                counts[(int)((UInt128)step * Cells / (ulong)size)]++;
                before = place;
            }
        }

        // A step is one of 1 to size - 1, and a cell holds as many of them as fit between its ends.
        double total = counts.Sum();
        double StepsBelow(int cell) => Math.Ceiling(cell * (double)size / Cells) - (cell == 0 ? 0.0 : 1.0);
        double Expected(int cell) => total * (StepsBelow(cell + 1) - StepsBelow(cell)) / (size - 1.0);
        double score = Statistics.ChiSquareScore(counts, Expected);
        Assert.True(score < Statistics.Limit, $"steps of {size}: score {score:F2}");
    }

    [Fact]
    public void Permutations_Of_Other_Ticks_Indexes_Streams_And_Keys_Differ()
    {
        KeyedPermutation[] permutations =
        [
            new(Key, Stream, 1000), new(Key, Stream, 1000, tick: 1), new(Key, Stream, 1000, index: 1),
            new(Key, new DrawStream("other"), 1000), new(DrawKey.For(12, 0, 392), Stream, 1000),
        ];
        for (int left = 0; left < permutations.Length; left++)
        {
            for (int right = 0; right < left; right++)
            {
                int same = Enumerable.Range(0, 1000)
                    .Count(i => permutations[left].Map((ulong)i) == permutations[right].Map((ulong)i));
                Assert.InRange(same, 0, 8);
            }
        }
    }

    [Fact]
    public void Sizes_And_Values_Out_Of_Range_Are_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyedPermutation(Key, Stream, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyedPermutation(Key, Stream, (1UL << 40) + 1));
        var permutation = new KeyedPermutation(Key, Stream, 10);
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.Map(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.Invert(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(KeyedPermutation).Map(0));
    }

    [Fact]
    public void Places_Of_A_Range_Are_Those_Of_Single_Values_At_Every_Width()
    {
        for (int size = 1; size <= 5000; size += size < 700 ? 1 : 97)
        {
            CheckRange((ulong)size, 0, size);
            CheckRange((ulong)size, (ulong)size / 3, size / 2);
        }

        CheckRange(1_000_003, 999_003, 1000);
        CheckRange(1UL << 40, (1UL << 40) - 3001, 3001);
    }

    [Fact]
    public void A_Range_Beyond_The_Size_Is_Refused()
    {
        var permutation = new KeyedPermutation(Key, Stream, 100);
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.MapRange(90, new long[11]));
    }

    [Fact]
    public void A_Value_Beyond_The_Size_Is_Refused()
    {
        var permutation = new KeyedPermutation(Key, Stream, 1000);
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.MapMany([0, 1, 2, 3, 4, 5, 6, 1000]));
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.MapMany([0, 1, 2, 3, 4, 5, 6, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => permutation.MapMany([1000]));
    }

    private static void CheckRange(ulong size, ulong first, int count)
    {
        var permutation = new KeyedPermutation(Key, Stream, size, tick: 3, index: 5);
        long[] expected = Enumerable.Range(0, count).Select(k => (long)permutation.Map(first + (ulong)k)).ToArray();
        long[] wide = new long[count];
        long[] single = new long[count];
        permutation.MapRange(first, wide);
        permutation.MapRange(first, single, isWide: false);
        Assert.True(expected.SequenceEqual(wide) && expected.SequenceEqual(single), $"size {size}, from {first}");

        long[] values = Enumerable.Range(0, count).Select(k => (long)first + k).Reverse().ToArray();
        long[] one = values.ToArray();
        permutation.MapMany(values);
        permutation.MapMany(one, isWide: false);
        Assert.True(
            expected.Reverse().SequenceEqual(values) && values.SequenceEqual(one),
            $"values, size {size}, from {first}");
    }
}
