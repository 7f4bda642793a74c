using System;
using System.Text;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Thrift;

/// <summary>
/// Reads Thrift's compact protocol. Every count is checked against the bytes that are left, so that a damaged file
/// cannot ask for more memory than it has bytes.
/// </summary>
internal ref struct ThriftReader
{
    private const int DepthMax = 32;

    private ByteSource _source;

    public ThriftReader(ReadOnlySpan<byte> bytes, long fileOffset)
    {
        _source = new ByteSource(bytes, fileOffset);
    }

    public readonly int Position => _source.Position;

    public readonly long Offset => _source.Offset;

    /// <summary>Reads the next field's header.</summary>
    /// <param name="field">In: the field before, 0 at the start of a struct. Out: this field.</param>
    /// <param name="type">The field's type.</param>
    /// <returns>False at the end of the struct.</returns>
    public bool ReadField(ref int field, out ThriftType type)
    {
        byte header = _source.ReadByte();
        type = (ThriftType)(header & 0x0F);
        if (type == ThriftType.Stop)
        {
            return false;
        }

        int step = header >> 4;
        long next = step == 0 ? _source.ReadZigzag() : (long)field + step;
        if (next is < 1 or > short.MaxValue)
        {
            _source.Fail($"a field has the number {next}");
        }

        field = (int)next;
        return true;
    }

    public readonly bool ReadBoolean(ThriftType type)
    {
        if (type is not (ThriftType.True or ThriftType.False))
        {
            _source.Fail($"a Boolean has the type {type}");
        }

        return type == ThriftType.True;
    }

    public int ReadInt32(ThriftType type)
    {
        Expect(type, ThriftType.Int32);
        return ReadInt32Element();
    }

    public int ReadInt32Element()
    {
        long value = _source.ReadZigzag();
        if (value is < int.MinValue or > int.MaxValue)
        {
            _source.Fail($"a 32-bit number is {value}");
        }

        return (int)value;
    }

    public long ReadInt64(ThriftType type)
    {
        Expect(type, ThriftType.Int64);
        return _source.ReadZigzag();
    }

    public string ReadString(ThriftType type)
    {
        Expect(type, ThriftType.Binary);
        return ReadStringElement();
    }

    public string ReadStringElement()
    {
        ReadOnlySpan<byte> bytes = _source.Take(_source.ReadVarintUpTo(int.MaxValue, "a text's length"));
        try
        {
            return StrictUtf8.Encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new ParquetFormatException("a text is not UTF-8", Offset, e);
        }
    }

    /// <summary>
    /// Opens a list field and gives the number of its elements, each of which takes at least one byte.
    /// </summary>
    public int ReadList(ThriftType type, ThriftType elementType)
    {
        Expect(type, ThriftType.List);
        int count = ReadListHeader(out ThriftType actual);
        if (count > 0)
        {
            Expect(actual, elementType);
        }

        return count;
    }

    /// <summary>Throws unless a field that must hold a struct does.</summary>
    public readonly void ExpectStruct(ThriftType type) => Expect(type, ThriftType.Struct);

    /// <summary>Passes over a field of any type.</summary>
    public void Skip(ThriftType type) => Skip(type, depth: 0);

    private void Skip(ThriftType type, int depth)
    {
        if (depth > DepthMax)
        {
            _source.Fail("structures are nested too deep");
        }

        switch (type)
        {
            case ThriftType.True or ThriftType.False:
                break;
            case ThriftType.Int8:
                _source.Take(1);
                break;
            case ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64:
                _source.ReadVarint();
                break;
            case ThriftType.Double:
                _source.Take(sizeof(double));
                break;
            case ThriftType.Binary:
                _source.Take(_source.ReadVarintUpTo(int.MaxValue, "a text's length"));
                break;
            case ThriftType.List or ThriftType.Set:
                SkipElements(depth);
                break;
            case ThriftType.Struct:
                SkipStruct(depth);
                break;
            default:
                _source.Fail($"a field has the type {type}");
                break;
        }
    }

    private void SkipElements(int depth)
    {
        int count = ReadListHeader(out ThriftType elementType);
        for (int i = 0; i < count; i++)
        {
            // In a list a Boolean is a byte of its own; as a field it is part of the header.
            Skip(elementType is ThriftType.True or ThriftType.False ? ThriftType.Int8 : elementType, depth + 1);
        }
    }

    private void SkipStruct(int depth)
    {
        int field = 0;
        while (ReadField(ref field, out ThriftType type))
        {
            Skip(type, depth + 1);
        }
    }

    private int ReadListHeader(out ThriftType elementType)
    {
        byte header = _source.ReadByte();
        elementType = (ThriftType)(header & 0x0F);
        int count = header >> 4;
        if (count == 15)
        {
            count = _source.ReadVarintUpTo(int.MaxValue, "a list's length");
        }

        if (count > _source.Remaining)
        {
            _source.Fail($"a list of {count} elements has {_source.Remaining} bytes");
        }

        return count;
    }

    private readonly void Expect(ThriftType actual, ThriftType expected)
    {
        if (actual != expected)
        {
            _source.Fail($"a field has the type {actual} instead of {expected}");
        }
    }
}
