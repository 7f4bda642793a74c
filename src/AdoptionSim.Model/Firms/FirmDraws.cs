using System;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// One uniform number for every firm of a block, drawn in bulk: four firms share a block of random bits, so that the
/// vectorised generator serves them. A firm's number depends on its id, the tick and the stream, and on nothing else.
/// </summary>
internal sealed class FirmDraws
{
    /// <summary>Firms that share a block of random bits; the first id of a block of firms is a multiple of
    /// it.</summary>
    public const int FirmsPerBlock = 4;

    private const double Unit = 1.0 / (1L << 32);
    private readonly Draws draws;
    private readonly uint firstId;
    private readonly uint[] words;

    public FirmDraws(DrawKey key, DrawStream stream, FirmColumns firms)
    {
        draws = new Draws(key, stream);
        firstId = firms.FirstId;
        words = new uint[firms.Count];
    }

    /// <summary>Draws the numbers of a tick.</summary>
    /// <param name="tick">Number of the tick.</param>
    public void Fill(int tick) =>
        LaneSweep.FillBytes(draws, (uint)tick, checked(firstId * sizeof(uint)), MemoryMarshal.AsBytes(words.AsSpan()));

    /// <summary>Uniform number of a firm in [0, 1), with 32 bits.</summary>
    /// <param name="firm">Row of the firm.</param>
    public double Uniform(int firm) => words[firm] * Unit;

    /// <summary>Standard normal number of a firm.</summary>
    /// <param name="firm">Row of the firm.</param>
    public double Normal(int firm) => PortableMath.NormalQuantile((words[firm] + 0.5) * Unit);
}
