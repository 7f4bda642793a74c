using System;

namespace AdoptionSim.Tests;

/// <summary>Measures what code allocates on this thread.</summary>
internal static class AllocatedBytes
{
    private const int Tries = 5;

    /// <summary>
    /// Least number of bytes over a few tries: the runtime itself allocates now and then when it replaces code that has
    /// become hot, and code that allocates does so every time.
    /// </summary>
    /// <param name="work">The work; called several times.</param>
    public static long LeastOf(Action work)
    {
        long least = long.MaxValue;
        for (int k = 0; k < Tries; k++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
