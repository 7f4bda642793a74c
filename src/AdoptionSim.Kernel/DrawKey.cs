namespace AdoptionSim.Kernel;

/// <summary>The 64-bit key of all draws of one replicate of one run in one scope.</summary>
/// <param name="Value">The key itself; normally made by <see cref="For"/>.</param>
public readonly record struct DrawKey(ulong Value)
{
    /// <summary>Derives the key of a replicate.</summary>
    /// <param name="seed">The seed of the run; any value.</param>
    /// <param name="replicate">The number of the replicate; any value, normally from zero.</param>
    /// <param name="scope">What the key is for, for example a country's number; any value.</param>
    /// <returns>A key; different arguments give different keys except by a chance of one in 2^64 per pair.</returns>
    /// <remarks>
    /// The generator derives its own keys: the seed is the key of a block whose counter holds the rest. Neighbouring
    /// seeds and replicates therefore have unrelated keys.
    /// </remarks>
    public static DrawKey For(ulong seed, int replicate, uint scope)
    {
        unchecked
        {
            Philox4x32.Block(
                (uint)replicate,
                scope,
                0,
                CounterPurpose.Key,
                (uint)seed,
                (uint)(seed >> 32),
                out uint low,
                out uint high,
                out _,
                out _);
            return new DrawKey(low | ((ulong)high << 32));
        }
    }
}
