using System.Linq;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Format;

/// <summary>Writes a footer. Field numbers are those of Parquet's published Thrift definition.</summary>
internal sealed class FooterWriter(ByteSink sink)
{
    private const int FormatVersion = 2;
    private const int ConvertedUtf8 = 0;
    private const int ConvertedDate = 6;
    private const int LogicalString = 1;
    private const int LogicalDate = 6;

    private readonly ThriftWriter _thrift = new(sink);

    public void Write(Footer footer)
    {
        _thrift.BeginStruct();
        _thrift.WriteInt32(1, FormatVersion);
        WriteSchema(footer.Schema);
        _thrift.WriteInt64(3, footer.RowCount);
        _thrift.BeginList(4, ThriftType.Struct, footer.RowGroups.Count);
        for (int g = 0; g < footer.RowGroups.Count; g++)
        {
            WriteRowGroup(footer.Schema, footer.RowGroups[g], g);
        }

        WriteMetadata(footer);
        _thrift.WriteString(6, footer.CreatedBy);
        WriteColumnOrders(footer.Schema.Columns.Count);
        _thrift.EndStruct();
    }

    private void WriteSchema(ParquetSchema schema)
    {
        _thrift.BeginList(2, ThriftType.Struct, schema.Columns.Count + 1);
        _thrift.BeginStruct();
        _thrift.WriteString(4, "schema");
        _thrift.WriteInt32(5, schema.Columns.Count);
        _thrift.EndStruct();
        foreach (ParquetColumn column in schema.Columns)
        {
            _thrift.BeginStruct();
            _thrift.WriteInt32(1, (int)FileLayout.PhysicalTypeOf(column.Type));
            _thrift.WriteInt32(3, column.Nullable ? 1 : 0);
            _thrift.WriteString(4, column.Name);
            WriteLogicalType(column.Type);
            _thrift.EndStruct();
        }
    }

    // Old readers know the converted type, new ones the logical type; both say the same.
    private void WriteLogicalType(ParquetType type)
    {
        if (type is not (ParquetType.String or ParquetType.Date))
        {
            return;
        }

        bool isString = type == ParquetType.String;
        _thrift.WriteInt32(6, isString ? ConvertedUtf8 : ConvertedDate);
        _thrift.BeginStruct(10);
        _thrift.BeginStruct(isString ? LogicalString : LogicalDate);
        _thrift.EndStruct();
        _thrift.EndStruct();
    }

    private void WriteRowGroup(ParquetSchema schema, RowGroupInfo group, int ordinal)
    {
        _thrift.BeginStruct();
        _thrift.BeginList(1, ThriftType.Struct, group.Chunks.Count);
        for (int c = 0; c < group.Chunks.Count; c++)
        {
            WriteChunk(schema.Columns[c].Name, group.Chunks[c]);
        }

        _thrift.WriteInt64(2, group.Chunks.Sum(c => c.UncompressedBytes));
        _thrift.WriteInt64(3, group.RowCount);
        _thrift.WriteInt64(5, group.Chunks[0].DictionaryPageOffset ?? group.Chunks[0].DataPageOffset);
        _thrift.WriteInt64(6, group.Chunks.Sum(c => c.CompressedBytes));
        if (ordinal <= short.MaxValue)
        {
            _thrift.WriteInt16(7, (short)ordinal);
        }

        _thrift.EndStruct();
    }

    private void WriteChunk(string name, ChunkInfo chunk)
    {
        _thrift.BeginStruct();
        _thrift.WriteInt64(2, 0);
        _thrift.BeginStruct(3);
        _thrift.WriteInt32(1, (int)chunk.Type);
        _thrift.BeginList(2, ThriftType.Int32, chunk.Encodings.Count);
        foreach (ValueEncoding encoding in chunk.Encodings)
        {
            _thrift.WriteInt32Element((int)encoding);
        }

        _thrift.BeginList(3, ThriftType.Binary, 1);
        _thrift.WriteStringElement(name);
        _thrift.WriteInt32(4, (int)chunk.Codec);
        _thrift.WriteInt64(5, chunk.ValueCount);
        _thrift.WriteInt64(6, chunk.UncompressedBytes);
        _thrift.WriteInt64(7, chunk.CompressedBytes);
        _thrift.WriteInt64(9, chunk.DataPageOffset);
        if (chunk.DictionaryPageOffset is long dictionaryPageOffset)
        {
            _thrift.WriteInt64(11, dictionaryPageOffset);
        }

        WriteStatistics(chunk.Statistics);
        _thrift.EndStruct();
        _thrift.EndStruct();
    }

    private void WriteStatistics(ChunkStatistics statistics)
    {
        _thrift.BeginStruct(12);
        _thrift.WriteInt64(3, statistics.NullCount);
        if (statistics is { Min: not null, Max: not null })
        {
            _thrift.WriteBinary(5, statistics.Max);
            _thrift.WriteBinary(6, statistics.Min);
        }

        _thrift.EndStruct();
    }

    private void WriteMetadata(Footer footer)
    {
        if (footer.Metadata.Count == 0)
        {
            return;
        }

        _thrift.BeginList(5, ThriftType.Struct, footer.Metadata.Count);
        foreach ((string key, string value) in footer.Metadata)
        {
            _thrift.BeginStruct();
            _thrift.WriteString(1, key);
            _thrift.WriteString(2, value);
            _thrift.EndStruct();
        }
    }

    // Readers trust the statistics of a column only when its order is stated.
    private void WriteColumnOrders(int columnCount)
    {
        _thrift.BeginList(7, ThriftType.Struct, columnCount);
        for (int c = 0; c < columnCount; c++)
        {
            _thrift.BeginStruct();
            _thrift.BeginStruct(1);
            _thrift.EndStruct();
            _thrift.EndStruct();
        }
    }
}
