using System;
using System.Numerics;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>Applications that fall on vacancies at random, as balls into urns (L-9).</summary>
/// <param name="key">Key of the draws.</param>
[Scratch("thrown anew in every tick")]
public sealed class Urns(DrawKey key)
{
    private const int BitsPerWord = 64;
    private const int WordsPerBlock = 4;
    private const int ChunkBlocks = 256;
    private static readonly DrawStream Stream = new("market.urns");
    private readonly Draws draws = new(key, Stream);
    private ulong[] hit = new ulong[16];

    /// <summary>Throws every application at a random vacancy and counts the vacancies that are hit.</summary>
    /// <param name="applications">Applications, 0 or more.</param>
    /// <param name="vacancies">Vacancies, 0 or more.</param>
    /// <param name="draw">Number of the throw: each has its own luck.</param>
    /// <returns>Matches, at most the lesser of both.</returns>
    public long Hit(long applications, long vacancies, uint draw)
    {
        if (applications == 0 || vacancies == 0)
        {
            return 0;
        }

        int urnWords = checked((int)((vacancies + BitsPerWord - 1) / BitsPerWord));
        if (hit.Length < urnWords)
        {
            hit = new ulong[urnWords * 2];
        }

        Array.Clear(hit, 0, urnWords);
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkBlocks];
        Span<uint> words = MemoryMarshal.Cast<DrawBlock, uint>(drawn);
        for (long k = 0; k < applications; k += words.Length)
        {
            int length = (int)Math.Min(words.Length, applications - k);
            draws.FillBlocks(draw, (uint)(k / WordsPerBlock), drawn[..((length + WordsPerBlock - 1) / WordsPerBlock)]);
            foreach (uint bits in words[..length])
            {
                long urn = (long)(((ulong)bits * (ulong)vacancies) >> 32);
                hit[urn / BitsPerWord] |= 1UL << (int)(urn % BitsPerWord);
            }
        }

        long count = 0;
        for (int word = 0; word < urnWords; word++)
        {
            count += BitOperations.PopCount(hit[word]);
        }

        return count;
    }
}
