using System;
using System.Buffers.Binary;

namespace AdoptionSim.Parquet.Bytes;

/// <summary>
/// A growing run of bytes. Cleared and used again, so that a writer allocates per file and not per page.
/// </summary>
internal sealed class ByteSink
{
    private byte[] _bytes = new byte[256];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Gives a span of exactly <paramref name="count"/> bytes to fill; old content may show through.</summary>
    public Span<byte> Take(int count)
    {
        Span<byte> span = Room(count);
        Length += count;
        return span[..count];
    }

    /// <summary>
    /// Gives at least <paramref name="count"/> bytes of room without writing; see <see cref="Advance"/>.
    /// </summary>
    public Span<byte> Room(int count)
    {
        int needed = Length + count;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, 2L * _bytes.Length), Array.MaxLength));
        }

        return _bytes.AsSpan(Length);
    }

    /// <summary>Counts bytes that were filled through <see cref="Room"/>.</summary>
    public void Advance(int count) => Length += count;

    public void WriteByte(byte value) => Take(1)[0] = value;

    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), value);

    /// <summary>Writes an unsigned LEB128 number: seven bits per byte, the lowest first.</summary>
    public void WriteVarint(ulong value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)((value & 0x7F) | 0x80));
            value >>= 7;
        }

        WriteByte((byte)value);
    }

    /// <summary>Writes a signed number as a varint, with the sign in the lowest bit.</summary>
    public void WriteZigzag(long value) => WriteVarint(unchecked((ulong)((value << 1) ^ (value >> 63))));
}
