namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// A fast generator in a row, for the loops that a reader would write first. Steele, Lea and Flood, Fast splittable
/// pseudorandom number generators (2014).
/// </summary>
internal struct SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next number in [0, 1).</summary>
    public float Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 40) * (1.0f / (1 << 24));
    }
}
