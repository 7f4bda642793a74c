using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Format;

/// <summary>Reads and checks a footer: what it returns is consistent in itself and with the file's length.</summary>
internal ref struct FooterReader
{
    private readonly long _dataEnd;
    private ThriftReader _thrift;

    /// <summary>Prepares to read.</summary>
    /// <param name="bytes">The footer without its length and the magic bytes.</param>
    /// <param name="fileOffset">Where the footer starts; pages lie before it.</param>
    public FooterReader(ReadOnlySpan<byte> bytes, long fileOffset)
    {
        _thrift = new ThriftReader(bytes, fileOffset);
        _dataEnd = fileOffset;
    }

    public Footer Read()
    {
        ParquetSchema? schema = null;
        long rowCount = -1;
        List<RowGroupInfo>? groups = null;
        Dictionary<string, string> metadata = new(StringComparer.Ordinal);
        string createdBy = "";
        int field = 0;
        while (_thrift.ReadField(ref field, out ThriftType type))
        {
            switch (field)
            {
                case 2: schema = new SchemaReader().Read(ref _thrift, type); break;
                case 3: rowCount = _thrift.ReadInt64(type); break;
                case 4: groups = ReadRowGroups(type); break;
                case 5: ReadMetadata(type, metadata); break;
                case 6: createdBy = _thrift.ReadString(type); break;
                default: _thrift.Skip(type); break;
            }
        }

        if (schema is null || groups is null)
        {
            throw Damaged("the footer lacks the schema or the row groups");
        }

        CheckRowGroups(schema, groups, rowCount);
        return new Footer(schema, rowCount, groups, metadata, createdBy);
    }

    private List<RowGroupInfo> ReadRowGroups(ThriftType listType)
    {
        int count = _thrift.ReadList(listType, ThriftType.Struct);
        List<RowGroupInfo> groups = [];
        for (int g = 0; g < count; g++)
        {
            List<ChunkInfo> chunks = [];
            long rowCount = -1;
            int field = 0;
            while (_thrift.ReadField(ref field, out ThriftType type))
            {
                switch (field)
                {
                    case 1: ReadChunks(type, chunks); break;
                    case 3: rowCount = _thrift.ReadInt64(type); break;
                    default: _thrift.Skip(type); break;
                }
            }

            groups.Add(new RowGroupInfo(rowCount, chunks));
        }

        return groups;
    }

    private void ReadChunks(ThriftType listType, List<ChunkInfo> chunks)
    {
        int count = _thrift.ReadList(listType, ThriftType.Struct);
        for (int c = 0; c < count; c++)
        {
            ChunkInfo? chunk = null;
            int field = 0;
            while (_thrift.ReadField(ref field, out ThriftType type))
            {
                switch (field)
                {
                    case 1: throw Damaged("a column lies in another file, which is not supported");
                    case 3: chunk = ReadChunk(type); break;
                    default: _thrift.Skip(type); break;
                }
            }

            chunks.Add(chunk ?? throw Damaged("a column lacks its description"));
        }
    }

    private ChunkInfo ReadChunk(ThriftType structType)
    {
        _thrift.ExpectStruct(structType);
        int physicalType = -1;
        int codec = -1;
        long valueCount = -1;
        long compressedBytes = -1;
        long dataOffset = -1;
        long? dictionaryOffset = null;
        int field = 0;
        while (_thrift.ReadField(ref field, out ThriftType type))
        {
            switch (field)
            {
                case 1: physicalType = _thrift.ReadInt32(type); break;
                case 4: codec = _thrift.ReadInt32(type); break;
                case 5: valueCount = _thrift.ReadInt64(type); break;
                case 7: compressedBytes = _thrift.ReadInt64(type); break;
                case 9: dataOffset = _thrift.ReadInt64(type); break;
                case 11: dictionaryOffset = _thrift.ReadInt64(type); break;
                default: _thrift.Skip(type); break;
            }
        }

        return new ChunkInfo
        {
            Type = (PhysicalType)physicalType,
            Codec = (CompressionCodec)codec,
            ValueCount = valueCount,
            CompressedBytes = compressedBytes,
            DataPageOffset = dataOffset,

            // Some writers say 0, where no page can be, for "none".
            DictionaryPageOffset = dictionaryOffset == 0 ? null : dictionaryOffset,
        };
    }

    private void ReadMetadata(ThriftType listType, Dictionary<string, string> metadata)
    {
        int count = _thrift.ReadList(listType, ThriftType.Struct);
        for (int i = 0; i < count; i++)
        {
            string? key = null;
            string value = "";
            int field = 0;
            while (_thrift.ReadField(ref field, out ThriftType type))
            {
                switch (field)
                {
                    case 1: key = _thrift.ReadString(type); break;
                    case 2: value = _thrift.ReadString(type); break;
                    default: _thrift.Skip(type); break;
                }
            }

            metadata[key ?? throw Damaged("a metadata entry lacks its key")] = value;
        }
    }

    private readonly void CheckRowGroups(ParquetSchema schema, List<RowGroupInfo> groups, long rowCount)
    {
        // The rows are counted down, so that no sum of damaged counts can overflow.
        long left = rowCount;
        foreach (RowGroupInfo group in groups)
        {
            if (group.RowCount < 0 || group.RowCount > left || group.Chunks.Count != schema.Columns.Count)
            {
                throw Damaged("a row group does not fit the schema or the number of rows");
            }

            left -= group.RowCount;
            for (int c = 0; c < group.Chunks.Count; c++)
            {
                CheckChunk(schema.Columns[c], group.Chunks[c], group.RowCount);
            }
        }

        if (left != 0)
        {
            throw Damaged($"the row groups do not add up to {rowCount} rows");
        }
    }

    private readonly void CheckChunk(ParquetColumn column, ChunkInfo chunk, long rowCount)
    {
        long start = chunk.DictionaryPageOffset ?? chunk.DataPageOffset;
        bool isInside = start >= FileLayout.Magic.Length && start <= _dataEnd
            && chunk.DataPageOffset >= start
            && chunk.CompressedBytes >= 0 && chunk.CompressedBytes <= _dataEnd - start
            && chunk.DataPageOffset - start <= chunk.CompressedBytes;
        if (!isInside || chunk.ValueCount != rowCount || chunk.Type != FileLayout.PhysicalTypeOf(column.Type))
        {
            throw Damaged($"the description of column '{column.Name}' contradicts the file");
        }
    }

    private readonly ParquetFormatException Damaged(string message) => new(message, _thrift.Offset);
}
