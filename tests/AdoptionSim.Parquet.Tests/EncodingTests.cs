using System;
using System.Linq;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Compression;
using AdoptionSim.Parquet.Encodings;

namespace AdoptionSim.Parquet.Tests;

public sealed class EncodingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(32)]
    public void RleHybrid_Decodes_What_It_Encodes(int width)
    {
        RandomTables.SplitMix random = new((ulong)width);
        for (int length = 0; length < 300; length++)
        {
            int[] values = new int[length];
            for (int i = 0; i < length; i++)
            {
                bool repeats = i > 0 && random.Below(6) > 0;
                values[i] = repeats ? values[i - 1] : unchecked((int)(random.Next() & ((1UL << width) - 1)));
            }

            ByteSink sink = new();
            RleHybrid.Encode(values, width, sink);
            int[] decoded = new int[length];
            ByteSource source = new(sink.Written, 0);
            RleHybrid.Decode(ref source, width, decoded);
            Assert.Equal(values, decoded);
            Assert.Equal(0, source.Remaining);
        }
    }

    [Fact]
    public void RleHybrid_Of_A_Constant_Is_A_Few_Bytes()
    {
        ByteSink sink = new();
        RleHybrid.Encode(Enumerable.Repeat(5, 30_000).ToArray(), width: 3, sink);
        Assert.Equal(4, sink.Length);
    }

    [Fact]
    public void Deltas_Of_Every_Width_Decode()
    {
        RandomTables.SplitMix random = new(9);
        for (int width = 0; width < 62; width++)
        {
            ulong mask = (1UL << width) - 1;
            int count = 1 + random.Below(500);
            long[] values = [.. Enumerable.Range(0, count).Select(_ => (long)(random.Next() & mask) >> 2)];
            ByteSink sink = new();
            Assert.True(DeltaBinaryPacked.CanEncode(values.Min(), values.Max()));
            DeltaBinaryPacked.Encode<long>(values, sink);
            long[] decoded = new long[values.Length];
            ByteSource source = new(sink.Written, 0);
            DeltaBinaryPacked.Decode(ref source, decoded.AsSpan());
            Assert.Equal(values, decoded);
            Assert.Equal(0, source.Remaining);
        }
    }

    [Fact]
    public void Deltas_That_Could_Wrap_Are_Not_Used()
    {
        Assert.False(DeltaBinaryPacked.CanEncode(int.MinValue, 0));
        Assert.False(DeltaBinaryPacked.CanEncode(0, long.MaxValue));
        Assert.True(DeltaBinaryPacked.CanEncode(-500_000_000, 500_000_000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(1003)]
    public void ByteStreamSplit_Puts_Byte_S_Of_Value_I_At_S_N_Plus_I(int count)
    {
        RandomTables.SplitMix random = new(1);
        byte[] plain = [.. Enumerable.Range(0, 8 * count).Select(_ => (byte)random.Below(256))];
        byte[] split = new byte[plain.Length];
        ByteStreamSplit.Encode(plain, split);
        for (int i = 0; i < plain.Length; i++)
        {
            Assert.Equal(plain[i], split[(i % 8 * count) + (i / 8)]);
        }

        byte[] joined = new byte[plain.Length];
        ByteStreamSplit.Decode(split, joined);
        Assert.Equal(plain, joined);
    }

    [Fact]
    public void Snappy_Decodes_What_It_Encodes()
    {
        RandomTables.SplitMix random = new(77);
        SnappyEncoder encoder = new();
        for (int trial = 0; trial < 200; trial++)
        {
            int length = trial < 100 ? trial : random.Below(300_000);
            int alphabet = 1 + random.Below(256);
            byte[] input = new byte[length];
            for (int i = 0; i < length; i++)
            {
                bool copies = i > 300 && random.Below(10) > 2;
                input[i] = copies ? input[i - 1 - (trial % 290)] : (byte)random.Below(alphabet);
            }

            ByteSink sink = new();
            encoder.Encode(input, sink);
            Assert.True(sink.Length <= 32 + length + (length / 6));
            byte[] output = new byte[length];
            ByteSource source = new(sink.Written, 0);
            SnappyDecoder.Decode(ref source, output);
            Assert.Equal(input, output);
        }
    }
}
