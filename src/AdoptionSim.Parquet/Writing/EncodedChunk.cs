using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>The values of a chunk in one encoding, page by page, before compression and without levels.</summary>
internal sealed class EncodedChunk
{
    private readonly List<int> _pageEnds = [];

    public ValueEncoding Encoding { get; private set; }

    /// <summary>The dictionary's values in PLAIN encoding; empty where <see cref="Encoding"/> uses none.</summary>
    public ByteSink Dictionary { get; } = new();

    public int DictionaryCount { get; set; }

    /// <summary>The encoded values of all pages, one after the other.</summary>
    public ByteSink Values { get; } = new();

    /// <summary>What decides between encodings: bytes of the pages and of the dictionary.</summary>
    public long Size => (long)Values.Length + Dictionary.Length;

    /// <summary>Starts anew.</summary>
    public void Begin(ValueEncoding encoding)
    {
        Encoding = encoding;
        Dictionary.Clear();
        DictionaryCount = 0;
        Values.Clear();
        _pageEnds.Clear();
    }

    public void EndPage() => _pageEnds.Add(Values.Length);

    public ReadOnlySpan<byte> Page(int page)
    {
        int start = page == 0 ? 0 : _pageEnds[page - 1];
        return Values.Written[start.._pageEnds[page]];
    }
}
