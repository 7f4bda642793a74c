using System;
using System.Text;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Decodes texts; bytes that are not UTF-8 are damage.</summary>
internal sealed class StringDecoder : ValueDecoder<string>
{
    public override int PlainBytesMin => sizeof(int);

    public override void Decode(ValueEncoding encoding, ref ByteSource source, Span<string> values)
    {
        switch (encoding)
        {
            case ValueEncoding.Plain:
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = Read(ref source, source.ReadInt32());
                }

                break;
            case ValueEncoding.DeltaLengthByteArray:
                int[] lengths = new int[values.Length];
                DeltaBinaryPacked.Decode(ref source, lengths.AsSpan());
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = Read(ref source, lengths[i]);
                }

                break;
            default:
                Refuse(encoding, ref source);
                break;
        }
    }

    private static string Read(ref ByteSource source, int length)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(source.Take(length));
        }
        catch (DecoderFallbackException e)
        {
            throw new ParquetFormatException("a text is not UTF-8", source.Offset, e);
        }
    }
}
