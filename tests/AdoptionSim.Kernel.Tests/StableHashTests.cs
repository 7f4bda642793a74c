using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AdoptionSim.Kernel.Tests;

public sealed class StableHashTests
{
    [Fact]
    public void Digest_Notices_Any_Single_Change_In_Any_Column()
    {
        var digests = new HashSet<ulong>();
        for (int length = 0; length < 40; length++)
        {
            for (int changed = -1; changed < length; changed++)
            {
                Assert.True(digests.Add(OfInts(Column(length, changed))));
                Assert.True(digests.Add(OfDoubles(Column(length, changed).Select(x => (double)x).ToArray())));
            }
        }
    }

    [Fact]
    public void Digest_Depends_On_Order_And_On_Where_Columns_Are_Cut()
    {
        Assert.NotEqual(OfInts([1, 2, 3, 4, 5, 6, 7, 8]), OfInts([5, 6, 7, 8, 1, 2, 3, 4]));
        Assert.NotEqual(OfInts([1, 2, 3, 4]), OfInts([2, 1, 3, 4]));
        var first = default(StableHash);
        first.AddColumn([1, 2, 3]);
        first.AddColumn([4]);
        var second = default(StableHash);
        second.AddColumn([1, 2]);
        second.AddColumn([3, 4]);
        Assert.NotEqual(first.Value, second.Value);
    }

    [Fact]
    public void Digest_Tells_Zeros_Apart_And_Takes_All_NaN_As_One()
    {
        Assert.NotEqual(OfDoubles([0.0]), OfDoubles([-0.0]));
        Assert.Equal(OfDoubles([double.NaN]), OfDoubles([-double.NaN]));
        Assert.NotEqual(OfInts([]), OfInts([0]));
    }

    [Fact]
    public void Digest_Of_Bytes_And_Text_Notices_Lengths_And_Tails()
    {
        var digests = new HashSet<ulong>();
        for (int length = 0; length < 100; length++)
        {
            var hash = default(StableHash);
            hash.AddColumn(new byte[length]);
            Assert.True(digests.Add(hash.Value));
        }

        var text = default(StableHash);
        text.Add("企業");
        var bytes = default(StableHash);
        bytes.AddColumn("企業"u8);
        Assert.Equal(text.Value, bytes.Value);
    }

    [Fact]
    public void Digest_Spreads_Single_Bits_Over_All_Bits()
    {
        var baseline = default(StableHash);
        baseline.Add(0UL);
        int total = 0;
        for (int bit = 0; bit < 64; bit++)
        {
            var hash = default(StableHash);
            hash.Add(1UL << bit);
            total += BitOperations.PopCount(hash.Value ^ baseline.Value);
        }

        Assert.InRange(total / 64.0, 29.0, 35.0);
    }

    private static int[] Column(int length, int changed) =>
        Enumerable.Range(0, length).Select(i => i == changed ? 1000 + i : i).ToArray();

    private static ulong OfInts(int[] values)
    {
        var hash = default(StableHash);
        hash.Add("ints");
        hash.AddColumn(values);
        return hash.Value;
    }

    private static ulong OfDoubles(double[] values)
    {
        var hash = default(StableHash);
        hash.Add("doubles");
        hash.AddColumn(values);
        return hash.Value;
    }
}
