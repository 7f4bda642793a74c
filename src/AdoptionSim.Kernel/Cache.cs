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

    /// <summary>Asks for the cache line of a place that is read soon.</summary>
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
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }
}
