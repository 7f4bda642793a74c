using System;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Decodes the values of a page for one physical type. Dictionaries are resolved by the caller.</summary>
/// <typeparam name="T">What a value is in memory.</typeparam>
internal abstract class ValueDecoder<T>
{
    /// <summary>The fewest bytes that a value of a dictionary takes, which bounds how many a page can hold.</summary>
    public abstract int PlainBytesMin { get; }

    /// <summary>Decodes exactly as many values as there is room for.</summary>
    public abstract void Decode(ValueEncoding encoding, ref ByteSource source, Span<T> values);

    protected static void Refuse(ValueEncoding encoding, ref ByteSource source) =>
        source.Fail($"the encoding {encoding} is not supported for this column");
}
