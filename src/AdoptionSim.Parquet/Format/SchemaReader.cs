using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Format;

/// <summary>Reads the schema of a flat file and maps its types; what has no type of ours is refused by name.</summary>
internal sealed class SchemaReader
{
    private const int Optional = 1;

    private readonly List<ParquetColumn> _columns = [];

    public ParquetSchema Read(ref ThriftReader thrift, ThriftType listType)
    {
        int count = thrift.ReadList(listType, ThriftType.Struct);
        for (int e = 0; e < count; e++)
        {
            Element element = ReadElement(ref thrift);
            if (e > 0)
            {
                _columns.Add(ToColumn(element, thrift.Offset));
            }
            else if (element.ChildCount != count - 1)
            {
                throw new ParquetFormatException("the schema is not flat", thrift.Offset);
            }
        }

        try
        {
            return ParquetSchema.FromFile(_columns);
        }
        catch (ArgumentException e)
        {
            throw new ParquetFormatException("the schema is empty or repeats a name", thrift.Offset, e);
        }
    }

    private static Element ReadElement(ref ThriftReader thrift)
    {
        Element element = new();
        int field = 0;
        while (thrift.ReadField(ref field, out ThriftType type))
        {
            switch (field)
            {
                case 1: element.Type = thrift.ReadInt32(type); break;
                case 3: element.Repetition = thrift.ReadInt32(type); break;
                case 4: element.Name = thrift.ReadString(type); break;
                case 5: element.ChildCount = thrift.ReadInt32(type); break;
                case 6: element.Converted = thrift.ReadInt32(type); break;
                case 10: element.Logical = ReadLogicalType(ref thrift, type); break;
                default: thrift.Skip(type); break;
            }
        }

        return element;
    }

    // A logical type is a union: the number of its one field says which it is.
    private static int ReadLogicalType(ref ThriftReader thrift, ThriftType structType)
    {
        thrift.ExpectStruct(structType);
        int logical = -1;
        int field = 0;
        while (thrift.ReadField(ref field, out ThriftType type))
        {
            logical = field;
            thrift.Skip(type);
        }

        return logical;
    }

    private static ParquetColumn ToColumn(Element element, long offset)
    {
        // Converted types: 0 UTF8, 4 ENUM, 6 DATE, 11 and 12 unsigned of 8 and 16 bits, 15 to 17 signed of 8 to 32,
        // 18 signed of 64. Logical types: 1 string, 4 enum, 6 date, 10 integer (told apart by the converted type).
        ParquetType? type = ((PhysicalType)element.Type, element.Converted, element.Logical) switch
        {
            (PhysicalType.Int32, 6, _) or (PhysicalType.Int32, -1, 6) => ParquetType.Date,
            (PhysicalType.Int32, -1, -1) or (PhysicalType.Int32, 11 or 12 or 15 or 16 or 17, _) => ParquetType.Int32,
            (PhysicalType.Int64, -1, -1) or (PhysicalType.Int64, 18, _) => ParquetType.Int64,
            (PhysicalType.Double, -1, -1) => ParquetType.Double,
            (PhysicalType.ByteArray, 0 or 4, _) or (PhysicalType.ByteArray, -1, 1 or 4) => ParquetType.String,
            (PhysicalType.Boolean, -1, -1) => ParquetType.Boolean,
            _ => null,
        };
        if (type is null || element.Repetition is not (0 or Optional) || element.ChildCount != 0)
        {
            throw new ParquetFormatException(
                $"column '{element.Name}' is nested, repeated or of a type that is not supported", offset);
        }

        return new ParquetColumn(element.Name, type.Value, element.Repetition == Optional);
    }

    private sealed class Element
    {
        public string Name { get; set; } = "";

        public int Type { get; set; } = -1;

        public int Repetition { get; set; }

        public int ChildCount { get; set; }

        public int Converted { get; set; } = -1;

        public int Logical { get; set; } = -1;
    }
}
