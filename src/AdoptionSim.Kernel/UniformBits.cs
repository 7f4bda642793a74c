namespace AdoptionSim.Kernel;

/// <summary>Turns random words into uniform numbers, exactly: every result is a multiple of a power of two.</summary>
internal static class UniformBits
{
    private const double TwoToMinus32 = 1.0 / 4294967296.0;
    private const double TwoToMinus52 = 1.0 / 4503599627370496.0;
    private const double TwoToMinus53 = 1.0 / 9007199254740992.0;

    /// <summary>Joins two words into 64 bits, the first one low.</summary>
    internal static ulong Join(uint low, uint high) => low | ((ulong)high << 32);

    /// <summary>Gives a multiple of 2^-53 in [0, 1).</summary>
    internal static double ToUniform53(ulong bits) => (long)(bits >> 11) * TwoToMinus53;

    /// <summary>Gives a multiple of 2^-32 in [0, 1).</summary>
    internal static double ToUniform32(uint bits) => bits * TwoToMinus32;

    /// <summary>Gives the middle of one of 2^52 cells, in (0, 1) and symmetric about one half.</summary>
    internal static double ToOpenUniform52(ulong bits) => ((long)(bits >> 12) + 0.5) * TwoToMinus52;

    /// <summary>Gives the middle of one of 2^32 cells, in (0, 1) and symmetric about one half.</summary>
    internal static double ToOpenUniform32(uint bits) => (bits + 0.5) * TwoToMinus32;
}
