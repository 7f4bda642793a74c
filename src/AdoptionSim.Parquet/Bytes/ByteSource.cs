using System;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace AdoptionSim.Parquet.Bytes;

/// <summary>
/// Reads bytes in order; running out of them is a <see cref="ParquetFormatException"/>, never a crash.
/// </summary>
internal ref struct ByteSource
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly long _fileOffset;

    /// <summary>Starts at the first byte.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileOffset">Where in the file the first byte is, for messages.</param>
    public ByteSource(ReadOnlySpan<byte> bytes, long fileOffset)
    {
        _bytes = bytes;
        _fileOffset = fileOffset;
    }

    /// <summary>How many bytes are read.</summary>
    public int Position { get; private set; }

    public readonly int Remaining => _bytes.Length - Position;

    /// <summary>Where in the file the next byte is.</summary>
    public readonly long Offset => _fileOffset + Position;

    public byte ReadByte() => Take(1)[0];

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Takes the next bytes; <paramref name="count"/> comes from the file and may be anything.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Remaining)
        {
            Fail($"{count} bytes are asked for where {Remaining} are left");
        }

        ReadOnlySpan<byte> taken = _bytes.Slice(Position, (int)count);
        Position += (int)count;
        return taken;
    }

    /// <summary>Reads an unsigned LEB128 number of at most 64 bits.</summary>
    public ulong ReadVarint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        Fail("a varint is longer than 64 bits");
        return 0;
    }

    /// <summary>Reads a varint that must lie in [0, <paramref name="max"/>].</summary>
    public int ReadVarintUpTo(int max, string what)
    {
        ulong value = ReadVarint();
        if (value > (ulong)max)
        {
            Fail($"{what} is {value}, above {max}");
        }

        return (int)value;
    }

    public long ReadZigzag()
    {
        ulong value = ReadVarint();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    /// <summary>Reports damage at the current position.</summary>
    [DoesNotReturn]
    public readonly void Fail(string message) => throw new ParquetFormatException(message, Offset);
}
