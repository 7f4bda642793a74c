using System.Runtime.CompilerServices;

namespace AdoptionSim.Kernel;

/// <summary>
/// The counter-based generator Philox4x32-10: a fixed, keyed function from a 128-bit counter to 128 random bits.
/// </summary>
/// <remarks>
/// J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011.
/// It has no state, so any draw can be made at any time, in any order, by any thread, with the same bits.
/// </remarks>
public static class Philox4x32
{
    /// <summary>The number of rounds; ten is the authors' recommendation and passes every battery they ran.</summary>
    internal const int Rounds = 10;

    /// <summary>Multiplies counter word 0 in each round.</summary>
    internal const uint Multiplier0 = 0xD2511F53;

    /// <summary>Multiplies counter word 2 in each round.</summary>
    internal const uint Multiplier1 = 0xCD9E8D57;

    /// <summary>Is added to key word 0 after each round (golden ratio).</summary>
    internal const uint Weyl0 = 0x9E3779B9;

    /// <summary>Is added to key word 1 after each round (square root of three, less one).</summary>
    internal const uint Weyl1 = 0xBB67AE85;

    /// <summary>Computes one block of four random words.</summary>
    /// <param name="c0">Counter word 0; any value.</param>
    /// <param name="c1">Counter word 1; any value.</param>
    /// <param name="c2">Counter word 2; any value.</param>
    /// <param name="c3">Counter word 3; any value.</param>
    /// <param name="k0">Key word 0; any value.</param>
    /// <param name="k1">Key word 1; any value.</param>
    /// <param name="r0">Random word 0, uniform over 32 bits.</param>
    /// <param name="r1">Random word 1, uniform over 32 bits.</param>
    /// <param name="r2">Random word 2, uniform over 32 bits.</param>
    /// <param name="r3">Random word 3, uniform over 32 bits.</param>
    public static void Block(
        uint c0,
        uint c1,
        uint c2,
        uint c3,
        uint k0,
        uint k1,
        out uint r0,
        out uint r1,
        out uint r2,
        out uint r3)
    {
        unchecked
        {
            Round(ref c0, ref c1, ref c2, ref c3, k0, k1);
            Round(ref c0, ref c1, ref c2, ref c3, k0 + Weyl0, k1 + Weyl1);
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (2 * Weyl0), k1 + (2 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (3 * Weyl0), k1 + (3 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (4 * Weyl0), k1 + (4 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (5 * Weyl0), k1 + (5 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (6 * Weyl0), k1 + (6 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (7 * Weyl0), k1 + (7 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (8 * Weyl0), k1 + (8 * Weyl1));
            Round(ref c0, ref c1, ref c2, ref c3, k0 + (9 * Weyl0), k1 + (9 * Weyl1));
        }

        r0 = c0;
        r1 = c1;
        r2 = c2;
        r3 = c3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref uint c0, ref uint c1, ref uint c2, ref uint c3, uint k0, uint k1)
    {
        unchecked
        {
            ulong product0 = (ulong)Multiplier0 * c0;
            ulong product1 = (ulong)Multiplier1 * c2;
            c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
            c1 = (uint)product1;
            c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
            c3 = (uint)product0;
        }
    }
}
