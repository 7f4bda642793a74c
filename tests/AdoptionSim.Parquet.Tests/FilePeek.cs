using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using AdoptionSim.Parquet.Format;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Tests;

/// <summary>Looks at a file's structure.</summary>
internal static class FilePeek
{
    public static int FooterStart(byte[] file) =>
        file.Length - 8 - BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 8));

    /// <summary>The encoding of each column's first data page in the first row group.</summary>
    public static ValueEncoding[] FirstDataEncodings(byte[] file)
    {
        int start = FooterStart(file);
        Footer footer = new FooterReader(file.AsSpan(start, file.Length - 8 - start), start).Read();
        List<ValueEncoding> encodings = [];
        foreach (ChunkInfo chunk in footer.RowGroups[0].Chunks)
        {
            var thrift = new ThriftReader(file.AsSpan((int)chunk.DataPageOffset), chunk.DataPageOffset);
            encodings.Add(PageHeader.Read(ref thrift).Encoding);
        }

        return [.. encodings];
    }
}
