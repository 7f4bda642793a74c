using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace AdoptionSim.Kernel;

/// <summary>Hints to the processor's cache. They change when a value arrives, never which.</summary>
public static class Cache
{
    /// <summary>How many events ahead a list of events asks for what its events will touch.</summary>
    public const int EventsAhead = 12;

    /// <summary>
    /// How many events go through their stages together: each stage asks the cache for what the next one reads. What is
    /// asked for fits in a processor's first cache.
    /// </summary>
    public const int EventsTogether = 32;

    /// <summary>
    /// Asks for the cache lines of a place that is read soon: arrays begin anywhere, so that many a record of half a
    /// line lies in two.
    /// </summary>
    /// <typeparam name="T">Type of what is there.</typeparam>
    /// <param name="place">The place; it is not read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            // A hint needs no pin: where the object has moved meanwhile, the wrong line arrives and nothing else
            // happens.
            byte* first = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in place));
            Sse.Prefetch0(first);
            if (sizeof(T) > sizeof(ulong))
            {
                Sse.Prefetch0(first + (sizeof(T) - 1));
            }
        }
    }

    /// <summary>
    /// Reads both ends of each of some places, so that all are in the cache. Reads that follow each other without a
    /// decision are under way side by side, and none is given up; a hint whose page is not at hand waits or is lost.
    /// </summary>
    /// <typeparam name="T">Type of what is there.</typeparam>
    /// <param name="column">The column.</param>
    /// <param name="rows">Rows of the places.</param>
    /// <returns>Nothing of meaning: it keeps the reads from being left out.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> rows)
        where T : unmanaged
    {
        int mixed = 0;
        foreach (int row in rows)
        {
            ref byte first = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in column[row]));
            mixed ^= first ^ Unsafe.Add(ref first, Unsafe.SizeOf<T>() - 1);
        }

        return mixed;
    }
}
