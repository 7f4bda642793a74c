using System;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Decodes Booleans.</summary>
internal sealed class BooleanDecoder : ValueDecoder<bool>
{
    public override int PlainBytesMin => 1;

    public override void Decode(ValueEncoding encoding, ref ByteSource source, Span<bool> values)
    {
        switch (encoding)
        {
            case ValueEncoding.Plain:
                ReadOnlySpan<byte> bits = source.Take(((long)values.Length + 7) / 8);
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = (bits[i >> 3] & (1 << (i & 7))) != 0;
                }

                break;
            case ValueEncoding.Rle:
                DecodeRuns(ref source, values);
                break;
            default:
                Refuse(encoding, ref source);
                break;
        }
    }

    private static void DecodeRuns(ref ByteSource source, Span<bool> values)
    {
        long fileOffset = source.Offset + sizeof(int);
        var runs = new ByteSource(source.Take(source.ReadInt32()), fileOffset);
        int[] numbers = new int[values.Length];
        RleHybrid.Decode(ref runs, width: 1, numbers);
        for (int i = 0; i < numbers.Length; i++)
        {
            values[i] = numbers[i] != 0;
        }
    }
}
