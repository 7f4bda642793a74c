namespace AdoptionSim.Kernel;

/// <summary>
/// What a block is drawn for: the fourth counter word. Distinct purposes never share a counter, so they never share
/// bits even for the same stream, tick and agent. Small values number the word blocks of <see cref="Draws.Block"/>.
/// </summary>
/// <remarks>The values spell the purpose in ASCII; they are part of the results and stay as they are.</remarks>
internal static class CounterPurpose
{
    /// <summary>Derives keys from seeds.</summary>
    internal const uint Key = 0x4B455953;

    /// <summary>Holds one byte for each of sixteen consecutive agents.</summary>
    internal const uint Lanes = 0x4C414E45;

    /// <summary>Refines one agent's byte to a 40-bit uniform.</summary>
    internal const uint LaneRefinement = 0x46494E45;

    /// <summary>Makes the round keys of a permutation; this value and the two after it.</summary>
    internal const uint Permutation = 0x5045524D;

    /// <summary>Holds the skip and the mark of one rare event of a range of agents.</summary>
    internal const uint RareEvents = 0x52415245;

    /// <summary>The first value that is not a word block.</summary>
    internal const uint WordBlocksEnd = 0x01000000;
}
