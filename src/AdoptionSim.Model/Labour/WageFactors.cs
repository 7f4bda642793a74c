using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Persistent relative wages, log-normal with a mean of one (L-15), as a table of equally likely values: a person's
/// sixteen random bits choose one.
/// </summary>
internal sealed class WageFactors
{
    private const int Bits = 16;
    private const int ChunkPersons = 4096;
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

    /// <summary>Draws the wages of everybody.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="draws">Draws of wages.</param>
    public void Draw(WorkerColumns persons, Draws draws)
    {
        Span<byte> random = stackalloc byte[ChunkPersons * sizeof(ushort)];
        for (int start = 0; start < persons.Rows; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, persons.Rows - start);
            uint lane = checked((persons.FirstId + (uint)start) * sizeof(ushort));
            LaneSweep.FillBytes(draws, 0, lane, random[..(length * sizeof(ushort))]);
            for (int k = 0; k < length; k++)
            {
                int bits = random[2 * k] | (random[(2 * k) + 1] << 8);
                persons[start + k].WageFactor = factorOfBits[bits];
            }
        }
    }
}
