using System;
using System.Collections.Generic;
using System.Text;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>A column of text: codes into a dictionary of the row group, in the order of first appearance.</summary>
internal sealed class StringBuffer : ColumnBuffer
{
    // Bounds longer than this are left out: they cost more than they let a reader skip.
    private const int BoundBytesMax = 256;
    private const int DictionaryBytesMax = 1 << 29;
    private const int Unmapped = -1;

    private readonly EncodeScratch _scratch;
    private readonly Dictionary<string, int> _codeByText = new(StringComparer.Ordinal);
    private readonly ByteSink _dictionary = new();
    private readonly List<Entry> _entries = [];
    private int[] _codes = [];
    private int[] _codeByLabel = [];
    private string? _lastText;
    private int _lastCode;

    public StringBuffer(ParquetColumn column, EncodeScratch scratch)
        : base(column)
    {
        _scratch = scratch;
    }

    public void Append(string value)
    {
        // Tables repeat the same string object row after row; then no hash is needed.
        if (!ReferenceEquals(value, _lastText))
        {
            _lastCode = Intern(value, RowCount);
            _lastText = value;
        }

        EnsureRoom(ref _codes, ValueCount, 1);
        _codes[ValueCount] = _lastCode;
        CountValue();
    }

    /// <summary>Appends labels by number.</summary>
    /// <param name="labelCodes">One per row: a label's index, or -1 for null.</param>
    /// <param name="labels">The labels; one that no row uses is not stored.</param>
    public void Append(ReadOnlySpan<int> labelCodes, IReadOnlyList<string> labels)
    {
        CheckLabels(labelCodes, labels);
        EnsureRoom(ref _codeByLabel, 0, labels.Count);
        _codeByLabel.AsSpan(0, labels.Count).Fill(Unmapped);
        InternLabels(labelCodes, labels);
        EnsureRoom(ref _codes, ValueCount, labelCodes.Length);
        if (!labelCodes.Contains(-1))
        {
            Span<int> codes = _codes.AsSpan(ValueCount, labelCodes.Length);
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = _codeByLabel[labelCodes[i]];
            }

            CountValues(labelCodes.Length, []);
            return;
        }

        for (int i = 0; i < labelCodes.Length; i++)
        {
            int label = labelCodes[i];
            if (label < 0)
            {
                AppendNull();
                continue;
            }

            _codes[ValueCount] = _codeByLabel[label];
            CountValue();
        }
    }

    public override ChunkStatistics Bounds()
    {
        Entry min = _entries[0];
        Entry max = _entries[0];
        foreach (Entry entry in _entries)
        {
            min = BytesOf(entry).SequenceCompareTo(BytesOf(min)) < 0 ? entry : min;
            max = BytesOf(entry).SequenceCompareTo(BytesOf(max)) > 0 ? entry : max;
        }

        return Math.Max(min.Length, max.Length) > BoundBytesMax
            ? new ChunkStatistics()
            : new ChunkStatistics { Min = BytesOf(min).ToArray(), Max = BytesOf(max).ToArray() };
    }

    public override EncodedChunk Encode(IReadOnlyList<PageSlice> pages, EncodeScratch scratch, bool isCompressed)
    {
        EncodedChunk chunk = scratch.Coded;
        if (ValueCount == 0)
        {
            chunk.Begin(ValueEncoding.Plain);
            foreach (PageSlice _ in pages)
            {
                chunk.EndPage();
            }

            return chunk;
        }

        chunk.Begin(ValueEncoding.RleDictionary);
        chunk.DictionaryCount = _entries.Count;
        chunk.Dictionary.WriteBytes(_dictionary.Written);
        CodePages.Write(_codes, _entries.Count, pages, chunk);
        return chunk;
    }

    public override void Clear()
    {
        base.Clear();
        _codeByText.Clear();
        _dictionary.Clear();
        _entries.Clear();
        _lastText = null;
    }

    private void CheckLabels(ReadOnlySpan<int> labelCodes, IReadOnlyList<string> labels)
    {
        for (int i = 0; i < labelCodes.Length; i++)
        {
            int label = labelCodes[i];
            if (label < -1 || label >= labels.Count)
            {
                throw Refused(RowCount + i, $"was given label {label} of {labels.Count}");
            }

            if (label == -1 && !Column.Nullable)
            {
                throw Refused(RowCount + i, "is not nullable and was given null");
            }
        }
    }

    private void InternLabels(ReadOnlySpan<int> labelCodes, IReadOnlyList<string> labels)
    {
        for (int i = 0; i < labelCodes.Length; i++)
        {
            int label = labelCodes[i];
            if (label >= 0 && _codeByLabel[label] == Unmapped)
            {
                string text = labels[label] ?? throw Refused(RowCount + i, $"was given label {label}, which is null");
                _codeByLabel[label] = Intern(text, RowCount + i);
            }
        }
    }

    private int Intern(string text, int rowInGroup)
    {
        if (_codeByText.TryGetValue(text, out int code))
        {
            return code;
        }

        int length = CountBytes(text, rowInGroup);
        if (length > ParquetWriter.StringBytesMax || _dictionary.Length > DictionaryBytesMax - length)
        {
            throw Refused(rowInGroup, $"was given {length} bytes of text, more than fit");
        }

        _dictionary.WriteInt32(length);
        _entries.Add(new Entry(_dictionary.Length, length));
        StrictUtf8.Encoding.GetBytes(text, _dictionary.Take(length));
        _scratch.StringBytes += length;
        code = _entries.Count - 1;
        _codeByText.Add(text, code);
        return code;
    }

    private int CountBytes(string text, int rowInGroup)
    {
        try
        {
            return StrictUtf8.Encoding.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw Refused(rowInGroup, "was given text with half of a surrogate pair, which UTF-8 cannot hold");
        }
    }

    private ReadOnlySpan<byte> BytesOf(Entry entry) => _dictionary.Written.Slice(entry.Start, entry.Length);

    /// <summary>Where a text lies in the dictionary's bytes.</summary>
    private readonly record struct Entry(int Start, int Length);
}
