using System;
using System.Runtime.InteropServices;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Decodes doubles; a foreign file may hold NaN, which is passed on.</summary>
internal sealed class DoubleDecoder : ValueDecoder<double>
{
    public override int PlainBytesMin => sizeof(double);

    public override void Decode(ValueEncoding encoding, ref ByteSource source, Span<double> values)
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(values);
        switch (encoding)
        {
            case ValueEncoding.Plain:
                source.Take(bytes.Length).CopyTo(bytes);
                break;
            case ValueEncoding.ByteStreamSplit:
                ByteStreamSplit.Decode(source.Take(bytes.Length), bytes);
                break;
            default:
                Refuse(encoding, ref source);
                break;
        }
    }
}
