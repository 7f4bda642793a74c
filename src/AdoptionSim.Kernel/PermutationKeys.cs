namespace AdoptionSim.Kernel;

/// <summary>The six round keys of a permutation, drawn by Philox.</summary>
internal readonly record struct PermutationKeys(
    ulong Key0,
    ulong Key1,
    ulong Key2,
    ulong Key3,
    ulong Key4,
    ulong Key5)
{
    /// <summary>Gives a key by its number, from 0 to 5.</summary>
    internal ulong this[int number] => number switch
    {
        0 => Key0,
        1 => Key1,
        2 => Key2,
        3 => Key3,
        4 => Key4,
        _ => Key5,
    };

    /// <summary>Draws the keys of one permutation of a stream.</summary>
    internal static PermutationKeys For(in Draws draws, uint tick, uint index)
    {
        (ulong key0, ulong key1) = draws.PermutationWords(tick, index, 0);
        (ulong key2, ulong key3) = draws.PermutationWords(tick, index, 1);
        (ulong key4, ulong key5) = draws.PermutationWords(tick, index, 2);
        return new PermutationKeys(key0, key1, key2, key3, key4, key5);
    }
}
