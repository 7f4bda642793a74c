using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Format;

/// <summary>The header in front of a page.</summary>
internal readonly record struct PageHeader
{
    public required PageKind Kind { get; init; }

    /// <summary>Bytes after decompression, levels included.</summary>
    public required int UncompressedBytes { get; init; }

    /// <summary>Bytes as stored after the header, levels included.</summary>
    public required int CompressedBytes { get; init; }

    /// <summary>Values of a dictionary, or rows of a data page with its nulls.</summary>
    public required int ValueCount { get; init; }

    public required ValueEncoding Encoding { get; init; }

    /// <summary>Nulls among the rows; known for <see cref="PageKind.DataV2"/> only.</summary>
    public int NullCount { get; init; }

    /// <summary>How DataV1 pages encode their nulls; the other kinds have no choice.</summary>
    public ValueEncoding LevelEncoding { get; init; }

    /// <summary>Bytes of definition levels in front of the values, never compressed; for DataV2 only.</summary>
    public int LevelBytes { get; init; }

    /// <summary>Whether the values are compressed; DataV2 pages may say no.</summary>
    public bool IsCompressed { get; init; }

    public void Write(ByteSink sink)
    {
        var thrift = new ThriftWriter(sink);
        thrift.BeginStruct();
        thrift.WriteInt32(1, (int)Kind);
        thrift.WriteInt32(2, UncompressedBytes);
        thrift.WriteInt32(3, CompressedBytes);
        if (Kind == PageKind.Dictionary)
        {
            thrift.BeginStruct(7);
            thrift.WriteInt32(1, ValueCount);
            thrift.WriteInt32(2, (int)Encoding);
        }
        else
        {
            thrift.BeginStruct(8);
            thrift.WriteInt32(1, ValueCount);
            thrift.WriteInt32(2, NullCount);
            thrift.WriteInt32(3, ValueCount);
            thrift.WriteInt32(4, (int)Encoding);
            thrift.WriteInt32(5, LevelBytes);
            thrift.WriteInt32(6, 0);
            thrift.WriteBoolean(7, IsCompressed);
        }

        thrift.EndStruct();
        thrift.EndStruct();
    }

    /// <summary>Reads a header; its numbers are checked to be non-negative and to fit each other.</summary>
    public static PageHeader Read(ref ThriftReader thrift)
    {
        int kind = -1;
        int uncompressed = -1;
        int compressed = -1;
        PageDetails details = new() { IsCompressed = true, ValueCount = -1 };
        int field = 0;
        while (thrift.ReadField(ref field, out ThriftType type))
        {
            switch (field)
            {
                case 1: kind = thrift.ReadInt32(type); break;
                case 2: uncompressed = thrift.ReadInt32(type); break;
                case 3: compressed = thrift.ReadInt32(type); break;
                case 5 or 7 or 8: details.Read(ref thrift, type, field); break;
                default: thrift.Skip(type); break;
            }
        }

        // An index page carries nothing that a reader of values needs; its header has no details.
        bool isIndex = kind == (int)PageKind.Index;
        bool sensible = kind is >= 0 and <= 3 && uncompressed >= 0 && compressed >= 0
            && (isIndex || details.AreSensible(compressed, uncompressed));
        if (!sensible)
        {
            throw new ParquetFormatException("a page header is damaged", thrift.Offset);
        }

        return new PageHeader
        {
            Kind = (PageKind)kind,
            UncompressedBytes = uncompressed,
            CompressedBytes = compressed,
            ValueCount = isIndex ? 0 : details.ValueCount,
            Encoding = (ValueEncoding)details.Encoding,
            NullCount = details.NullCount,
            LevelEncoding = (ValueEncoding)details.LevelEncoding,
            LevelBytes = details.LevelBytes,
            IsCompressed = details.IsCompressed,
        };
    }

    /// <summary>The struct inside a header that depends on the kind of page.</summary>
    private struct PageDetails
    {
        public int ValueCount;
        public int NullCount;
        public int Encoding;
        public int LevelEncoding;
        public int LevelBytes;
        public int RepetitionBytes;
        public bool IsCompressed;

        public void Read(ref ThriftReader thrift, ThriftType structType, int headerField)
        {
            thrift.ExpectStruct(structType);
            bool isV2 = headerField == 8;
            int field = 0;
            while (thrift.ReadField(ref field, out ThriftType type))
            {
                switch (field)
                {
                    case 1: ValueCount = thrift.ReadInt32(type); break;
                    case 2 when isV2: NullCount = thrift.ReadInt32(type); break;
                    case 2: Encoding = thrift.ReadInt32(type); break;
                    case 3 when headerField == 5: LevelEncoding = thrift.ReadInt32(type); break;
                    case 4 when isV2: Encoding = thrift.ReadInt32(type); break;
                    case 5 when isV2: LevelBytes = thrift.ReadInt32(type); break;
                    case 6 when isV2: RepetitionBytes = thrift.ReadInt32(type); break;
                    case 7 when isV2: IsCompressed = thrift.ReadBoolean(type); break;
                    default: thrift.Skip(type); break;
                }
            }
        }

        public readonly bool AreSensible(int compressed, int uncompressed) =>
            ValueCount >= 0
            && NullCount >= 0 && NullCount <= ValueCount
            && LevelBytes >= 0 && LevelBytes <= compressed && LevelBytes <= uncompressed
            && RepetitionBytes == 0;
    }
}
