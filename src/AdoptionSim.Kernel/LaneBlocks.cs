using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <summary>Fills bytes with lane blocks, sixteen agents to a block, at three widths with the same bytes.</summary>
/// <remarks>
/// The vector forms hold one 32-bit word of a block per 64-bit element. A widening multiplication reads only the low
/// half of an element, so the high halves may hold anything between rounds and no word is ever moved to another
/// element. The order of the blocks among the elements is the one that the final interleaving undoes. The vector loops
/// are optimised at once: in the first, quick compilation an operation on vectors is a call, fifty times as slow.
/// </remarks>
internal static class LaneBlocks
{
    /// <summary>The number of agents, and bytes, of one block.</summary>
    internal const int LanesPerBlock = 16;

    private const int BytesPerStep256 = 8 * LanesPerBlock;
    private const int BytesPerStep512 = 16 * LanesPerBlock;

    /// <summary>Says whether this processor runs a width.</summary>
    internal static bool IsSupported(LaneWidth width) => width switch
    {
        LaneWidth.Scalar => true,
        LaneWidth.Vector256 => Avx2.IsSupported,
        _ => Avx512F.IsSupported,
    };

    /// <summary>The widest form this processor runs.</summary>
    internal static LaneWidth Widest =>
        Avx512F.IsSupported ? LaneWidth.Vector512 : Avx2.IsSupported ? LaneWidth.Vector256 : LaneWidth.Scalar;

    /// <summary>Fills a destination; the first block is <paramref name="block"/>.</summary>
    internal static void Fill(
        in Draws draws, uint tick, uint block, Span<byte> destination, LaneWidth width,
        uint purpose = CounterPurpose.Lanes)
    {
        int done = 0;
        if (width == LaneWidth.Vector512)
        {
            done = Fill512(draws, tick, block, destination, purpose);
        }

        if (width != LaneWidth.Scalar)
        {
            done += Fill256(draws, tick, BlockAfter(block, done), destination[done..], purpose);
        }

        FillScalar(draws, tick, BlockAfter(block, done), destination[done..], purpose);
    }

    /// <summary>Fills a destination with the blocks of any agents, sixteen bytes each; returns how many it filled.
    /// </summary>
    internal static int FillFor(
        in Draws draws, uint tick, ReadOnlySpan<uint> agents, Span<byte> destination, LaneWidth width, uint purpose)
    {
        if (width == LaneWidth.Scalar)
        {
            return 0;
        }

        return width == LaneWidth.Vector512
            ? FillFor512(draws, tick, agents, destination, purpose)
            : FillFor256(draws, tick, agents, destination, purpose);
    }

    private static uint BlockAfter(uint block, int bytes) => unchecked(block + ((uint)bytes / LanesPerBlock));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FillFor512(
        in Draws draws, uint tick, ReadOnlySpan<uint> agents, Span<byte> destination, uint purpose)
    {
        int end = agents.Length - (agents.Length % 16);
        ref uint source = ref MemoryMarshal.GetReference(agents);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        Vector512<ulong> order = Vector512.Create(0UL, 4, 1, 5, 2, 6, 3, 7);
        for (int i = 0; i < end; i += 16)
        {
            Vector512<ulong> low = Avx512F.ConvertToVector512UInt64(Vector256.LoadUnsafe(ref source, (nuint)i));
            Vector512<ulong> high = Avx512F.ConvertToVector512UInt64(Vector256.LoadUnsafe(ref source, (nuint)i + 8));
            Step512(
                draws, tick, Avx512F.PermuteVar8x64(low, order), Avx512F.PermuteVar8x64(high, order), purpose,
                ref Unsafe.Add(ref target, i * LanesPerBlock));
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FillFor256(
        in Draws draws, uint tick, ReadOnlySpan<uint> agents, Span<byte> destination, uint purpose)
    {
        const byte Order = 0b11_01_10_00;
        int end = agents.Length - (agents.Length % 8);
        ref uint source = ref MemoryMarshal.GetReference(agents);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        for (int i = 0; i < end; i += 8)
        {
            Vector256<ulong> low = Avx2.ConvertToVector256Int64(Vector128.LoadUnsafe(ref source, (nuint)i)).AsUInt64();
            Vector256<ulong> high =
                Avx2.ConvertToVector256Int64(Vector128.LoadUnsafe(ref source, (nuint)i + 4)).AsUInt64();
            Step256(
                draws, tick, Avx2.Permute4x64(low, Order), Avx2.Permute4x64(high, Order), purpose,
                ref Unsafe.Add(ref target, i * LanesPerBlock));
        }

        return end;
    }

    private static void FillScalar(in Draws draws, uint tick, uint block, Span<byte> destination, uint purpose)
    {
        Span<byte> last = stackalloc byte[LanesPerBlock];
        while (!destination.IsEmpty)
        {
            Philox4x32.Block(
                block,
                tick,
                draws.StreamId,
                purpose,
                draws.Key0,
                draws.Key1,
                out uint r0,
                out uint r1,
                out uint r2,
                out uint r3);
            Span<byte> target = destination.Length >= LanesPerBlock ? destination : last;
            BinaryPrimitives.WriteUInt32LittleEndian(target, r0);
            BinaryPrimitives.WriteUInt32LittleEndian(target[4..], r1);
            BinaryPrimitives.WriteUInt32LittleEndian(target[8..], r2);
            BinaryPrimitives.WriteUInt32LittleEndian(target[12..], r3);
            if (destination.Length < LanesPerBlock)
            {
                last[..destination.Length].CopyTo(destination);
                return;
            }

            destination = destination[LanesPerBlock..];
            block = unchecked(block + 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Fill256(in Draws draws, uint tick, uint block, Span<byte> destination, uint purpose)
    {
        int end = destination.Length - (destination.Length % BytesPerStep256);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        for (int i = 0; i < end; i += BytesPerStep256)
        {
            Vector256<ulong> low = Vector256.Create((ulong)BlockAfter(block, i)) + Vector256.Create(0UL, 2, 1, 3);
            Step256(draws, tick, low, low + Vector256.Create(4UL), purpose, ref Unsafe.Add(ref target, i));
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Fill512(in Draws draws, uint tick, uint block, Span<byte> destination, uint purpose)
    {
        int end = destination.Length - (destination.Length % BytesPerStep512);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        for (int i = 0; i < end; i += BytesPerStep512)
        {
            Vector512<ulong> low =
                Vector512.Create((ulong)BlockAfter(block, i)) + Vector512.Create(0UL, 4, 1, 5, 2, 6, 3, 7);
            Step512(draws, tick, low, low + Vector512.Create(8UL), purpose, ref Unsafe.Add(ref target, i));
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step256(
        in Draws draws, uint tick, Vector256<ulong> a0, Vector256<ulong> b0, uint purpose, ref byte target)
    {
        Vector256<uint> multiplier0 = Vector256.Create((ulong)Philox4x32.Multiplier0).AsUInt32();
        Vector256<uint> multiplier1 = Vector256.Create((ulong)Philox4x32.Multiplier1).AsUInt32();
        Vector256<ulong> key0 = Vector256.Create((ulong)draws.Key0);
        Vector256<ulong> key1 = Vector256.Create((ulong)draws.Key1);
        Vector256<ulong> a1 = Vector256.Create((ulong)tick);
        Vector256<ulong> a2 = Vector256.Create((ulong)draws.StreamId);
        Vector256<ulong> a3 = Vector256.Create((ulong)purpose);
        Vector256<ulong> b1 = a1;
        Vector256<ulong> b2 = a2;
        Vector256<ulong> b3 = a3;
        for (int round = 0; round < Philox4x32.Rounds; round++)
        {
            Vector256<ulong> a0Product = Avx2.Multiply(a0.AsUInt32(), multiplier0);
            Vector256<ulong> a2Product = Avx2.Multiply(a2.AsUInt32(), multiplier1);
            Vector256<ulong> b0Product = Avx2.Multiply(b0.AsUInt32(), multiplier0);
            Vector256<ulong> b2Product = Avx2.Multiply(b2.AsUInt32(), multiplier1);
            a0 = (a2Product >>> 32) ^ a1 ^ key0;
            a2 = (a0Product >>> 32) ^ a3 ^ key1;
            b0 = (b2Product >>> 32) ^ b1 ^ key0;
            b2 = (b0Product >>> 32) ^ b3 ^ key1;
            a1 = a2Product;
            a3 = a0Product;
            b1 = b2Product;
            b3 = b0Product;
            key0 += Vector256.Create((ulong)Philox4x32.Weyl0);
            key1 += Vector256.Create((ulong)Philox4x32.Weyl1);
        }

        Store256(Pair(a0, a1), Pair(a2, a3), ref target);
        Store256(Pair(b0, b1), Pair(b2, b3), ref Unsafe.Add(ref target, BytesPerStep256 / 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Pair(Vector256<ulong> low, Vector256<ulong> high) =>
        Avx2.Blend(low.AsUInt32(), (high << 32).AsUInt32(), 0xAA).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store256(Vector256<ulong> words01, Vector256<ulong> words23, ref byte target)
    {
        Avx2.UnpackLow(words01, words23).AsByte().StoreUnsafe(ref target);
        Avx2.UnpackHigh(words01, words23).AsByte().StoreUnsafe(ref target, 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step512(
        in Draws draws, uint tick, Vector512<ulong> a0, Vector512<ulong> b0, uint purpose, ref byte target)
    {
        Vector512<uint> multiplier0 = Vector512.Create((ulong)Philox4x32.Multiplier0).AsUInt32();
        Vector512<uint> multiplier1 = Vector512.Create((ulong)Philox4x32.Multiplier1).AsUInt32();
        Vector512<ulong> key0 = Vector512.Create((ulong)draws.Key0);
        Vector512<ulong> key1 = Vector512.Create((ulong)draws.Key1);
        Vector512<ulong> a1 = Vector512.Create((ulong)tick);
        Vector512<ulong> a2 = Vector512.Create((ulong)draws.StreamId);
        Vector512<ulong> a3 = Vector512.Create((ulong)purpose);
        Vector512<ulong> b1 = a1;
        Vector512<ulong> b2 = a2;
        Vector512<ulong> b3 = a3;
        for (int round = 0; round < Philox4x32.Rounds; round++)
        {
            Vector512<ulong> a0Product = Avx512F.Multiply(a0.AsUInt32(), multiplier0);
            Vector512<ulong> a2Product = Avx512F.Multiply(a2.AsUInt32(), multiplier1);
            Vector512<ulong> b0Product = Avx512F.Multiply(b0.AsUInt32(), multiplier0);
            Vector512<ulong> b2Product = Avx512F.Multiply(b2.AsUInt32(), multiplier1);
            a0 = (a2Product >>> 32) ^ a1 ^ key0;
            a2 = (a0Product >>> 32) ^ a3 ^ key1;
            b0 = (b2Product >>> 32) ^ b1 ^ key0;
            b2 = (b0Product >>> 32) ^ b3 ^ key1;
            a1 = a2Product;
            a3 = a0Product;
            b1 = b2Product;
            b3 = b0Product;
            key0 += Vector512.Create((ulong)Philox4x32.Weyl0);
            key1 += Vector512.Create((ulong)Philox4x32.Weyl1);
        }

        Store512(Pair(a0, a1), Pair(a2, a3), ref target);
        Store512(Pair(b0, b1), Pair(b2, b3), ref Unsafe.Add(ref target, BytesPerStep512 / 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Pair(Vector512<ulong> low, Vector512<ulong> high) =>
        (low & Vector512.Create(0xFFFFFFFFUL)) | (high << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store512(Vector512<ulong> words01, Vector512<ulong> words23, ref byte target)
    {
        Avx512F.UnpackLow(words01, words23).AsByte().StoreUnsafe(ref target);
        Avx512F.UnpackHigh(words01, words23).AsByte().StoreUnsafe(ref target, 64);
    }
}
