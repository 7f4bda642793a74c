using System;
using System.Collections.Generic;
using System.Text;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Thrift;

/// <summary>Writes Thrift's compact protocol: the part of it that Parquet's headers and footer use.</summary>
internal sealed class ThriftWriter(ByteSink sink)
{
    private readonly Stack<int> _outerFields = new();
    private int _lastField;

    /// <summary>Opens a struct that is the message itself or an element of a list.</summary>
    public void BeginStruct()
    {
        _outerFields.Push(_lastField);
        _lastField = 0;
    }

    /// <summary>Opens a struct that is a field of the current one.</summary>
    public void BeginStruct(int field)
    {
        WriteFieldHeader(field, ThriftType.Struct);
        BeginStruct();
    }

    public void EndStruct()
    {
        sink.WriteByte((byte)ThriftType.Stop);
        _lastField = _outerFields.Pop();
    }

    /// <summary>Opens a list field; its elements follow, with nothing to close it.</summary>
    public void BeginList(int field, ThriftType elementType, int count)
    {
        WriteFieldHeader(field, ThriftType.List);
        if (count < 15)
        {
            sink.WriteByte((byte)((count << 4) | (int)elementType));
            return;
        }

        sink.WriteByte((byte)(0xF0 | (int)elementType));
        sink.WriteVarint((ulong)count);
    }

    public void WriteBoolean(int field, bool value) =>
        WriteFieldHeader(field, value ? ThriftType.True : ThriftType.False);

    public void WriteInt16(int field, short value) => WriteInteger(field, ThriftType.Int16, value);

    public void WriteInt32(int field, int value) => WriteInteger(field, ThriftType.Int32, value);

    public void WriteInt64(int field, long value) => WriteInteger(field, ThriftType.Int64, value);

    public void WriteString(int field, string value)
    {
        WriteFieldHeader(field, ThriftType.Binary);
        WriteStringElement(value);
    }

    public void WriteBinary(int field, ReadOnlySpan<byte> value)
    {
        WriteFieldHeader(field, ThriftType.Binary);
        sink.WriteVarint((ulong)value.Length);
        sink.WriteBytes(value);
    }

    public void WriteStringElement(string value)
    {
        int count = Encoding.UTF8.GetByteCount(value);
        sink.WriteVarint((ulong)count);
        Encoding.UTF8.GetBytes(value, sink.Take(count));
    }

    public void WriteInt32Element(int value) => sink.WriteZigzag(value);

    private void WriteInteger(int field, ThriftType type, long value)
    {
        WriteFieldHeader(field, type);
        sink.WriteZigzag(value);
    }

    // A field's number is stored as the step from the one before it when the step fits four bits.
    private void WriteFieldHeader(int field, ThriftType type)
    {
        int step = field - _lastField;
        if (step is > 0 and <= 15)
        {
            sink.WriteByte((byte)((step << 4) | (int)type));
        }
        else
        {
            sink.WriteByte((byte)type);
            sink.WriteZigzag(field);
        }

        _lastField = field;
    }
}
