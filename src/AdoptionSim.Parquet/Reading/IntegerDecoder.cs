using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Decodes integers.</summary>
/// <typeparam name="T">Int32 or Int64.</typeparam>
internal sealed class IntegerDecoder<T> : ValueDecoder<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public override int PlainBytesMin => Unsafe.SizeOf<T>();

    public override void Decode(ValueEncoding encoding, ref ByteSource source, Span<T> values)
    {
        switch (encoding)
        {
            case ValueEncoding.Plain:
                source.Take((long)values.Length * Unsafe.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(values));
                break;
            case ValueEncoding.DeltaBinaryPacked:
                DeltaBinaryPacked.Decode(ref source, values);
                break;
            default:
                Refuse(encoding, ref source);
                break;
        }
    }
}
