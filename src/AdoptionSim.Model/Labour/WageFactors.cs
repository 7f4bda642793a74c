using System;
using System.Buffers.Binary;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Persistent relative wages, log-normal with a mean of one (L-15), as a table of equally likely values: a person's
/// sixteen random bits choose one.
/// </summary>
internal sealed class WageFactors
{
    /// <summary>Most persons whose wages are drawn at once.</summary>
    public const int ChunkPersons = 4096;

    private const int Bits = 16;
    private readonly ushort[] factorOfBits = new ushort[1 << Bits];

    /// <summary>Works out the table.</summary>
    /// <param name="deviation">Standard deviation of the log wage.</param>
    public WageFactors(double deviation)
    {
        double shift = 0.5 * deviation * deviation;
        for (int bits = 0; bits < factorOfBits.Length; bits++)
        {
            double normal = PortableMath.NormalQuantile((bits + 0.5) / factorOfBits.Length);
            double factor = PortableMath.Exp((deviation * normal) - shift);
            factorOfBits[bits] = (ushort)Math.Clamp(Math.Round(factor * WorkerColumns.WageOne), 1.0, ushort.MaxValue);
        }
    }

    /// <summary>Relative wage in 1/4096 that belongs to a word of random bits.</summary>
    /// <param name="word">The random bits.</param>
    public ushort Of(uint word) => factorOfBits[word >> (32 - Bits)];

    /// <summary>Draws the wages of consecutive persons.</summary>
    /// <param name="draws">Draws of wages.</param>
    /// <param name="firstId">Draw id of the first, a multiple of 16.</param>
    /// <param name="factors">Relative wages in 1/4096, written; at most <see cref="ChunkPersons"/>.</param>
    public void Draw(in Draws draws, uint firstId, Span<ushort> factors)
    {
        Span<byte> random = stackalloc byte[ChunkPersons * sizeof(ushort)];
        random = random[..(factors.Length * sizeof(ushort))];
        LaneSweep.FillBytes(draws, 0, checked(firstId * sizeof(ushort)), random);
        for (int k = 0; k < factors.Length; k++)
        {
            factors[k] = factorOfBits[BinaryPrimitives.ReadUInt16LittleEndian(random[(k * sizeof(ushort))..])];
        }
    }
}
