using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Encodings;

namespace AdoptionSim.Parquet.Writing;

/// <summary>Writes dictionary codes as pages: the width in bits, then runs and packed groups.</summary>
internal static class CodePages
{
    public static void Write(
        ReadOnlySpan<int> codes, int distinctCount, IReadOnlyList<PageSlice> pages, EncodedChunk chunk)
    {
        // A width of 0 is allowed for a single value but not understood everywhere, and saves nothing.
        int width = Math.Max(1, BitPacking.WidthOf((ulong)Math.Max(0, distinctCount - 1)));
        foreach (PageSlice page in pages)
        {
            chunk.Values.WriteByte((byte)width);
            RleHybrid.Encode(codes.Slice(page.FirstValue, page.ValueCount), width, chunk.Values);
            chunk.EndPage();
        }
    }
}
