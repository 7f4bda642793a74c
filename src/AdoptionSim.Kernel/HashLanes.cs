using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

/// <summary>Four digests side by side: each takes every fourth word of a column.</summary>
internal struct HashLanes
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Starts four distinct lanes from a digest.</summary>
    internal HashLanes(ulong state)
    {
        Lane0 = Fold(state, 0);
        Lane1 = Fold(state, 1);
        Lane2 = Fold(state, 2);
        Lane3 = Fold(state, 3);
    }

    /// <summary>The lane of words 0, 4, 8 and so on.</summary>
    internal ulong Lane0 { get; private set; }

    /// <summary>The lane of words 1, 5, 9 and so on.</summary>
    internal ulong Lane1 { get; private set; }

    /// <summary>The lane of words 2, 6, 10 and so on.</summary>
    internal ulong Lane2 { get; private set; }

    /// <summary>The lane of words 3, 7, 11 and so on.</summary>
    internal ulong Lane3 { get; private set; }

    /// <summary>Folds a word into a digest; for a given digest it is a bijection of the word.</summary>
    /// <remarks>The offset keeps a digest of zero from swallowing zeros.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Fold(ulong state, ulong word)
    {
        unchecked
        {
            ulong hash = (state ^ OffsetBasis ^ word) * Prime;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Folds one word into each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong word0, ulong word1, ulong word2, ulong word3)
    {
        Lane0 = Fold(Lane0, word0);
        Lane1 = Fold(Lane1, word1);
        Lane2 = Fold(Lane2, word2);
        Lane3 = Fold(Lane3, word3);
    }
}
