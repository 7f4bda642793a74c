using System;

namespace AdoptionSim.Kernel.Tests;

public sealed class KeyedPermutationTests
{
    private static readonly DrawKey Key = DrawKey.For(11, 0, 392);
    private static readonly DrawStream Stream = new("test.permutation");

    [Fact]
    public void Map_Is_A_Bijection_With_Its_Inverse_For_Every_Size_Up_To_5000()
    {
        bool[] seen = new bool[5000];
        for (int size = 1; size <= seen.Length; size += size < 300 ? 1 : 7)
        {
            Array.Clear(seen);
            var permutation = new KeyedPermutation(Key, Stream, (ulong)size);
            for (int i = 0; i < size; i++)
            {
                ulong place = permutation.Map((ulong)i);
                Assert.False(seen[place]);
                seen[place] = true;
                Assert.Equal((ulong)i, permutation.Invert(place));
            }
        }
    }
}
