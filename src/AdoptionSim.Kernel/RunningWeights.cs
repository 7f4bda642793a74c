using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdoptionSim.Kernel;

/// <summary>Choices by running weights: entry k is the sum of the weights of 0 to k.</summary>
public static class RunningWeights
{
    /// <summary>
    /// Gives the first entry above a place, or the last one where there is none. It counts the entries that are not
    /// above the place, which takes no guesses, where a search that stops early is mostly guessed wrong.
    /// </summary>
    /// <param name="running">Running weights, in ascending order; at least one.</param>
    /// <param name="place">The place, from 0 to the last entry.</param>
    public static int IndexOf(ReadOnlySpan<double> running, double place)
    {
        ref double first = ref MemoryMarshal.GetReference(running);
        Vector256<double> places = Vector256.Create(place);
        Vector256<long> notAbove = Vector256<long>.Zero;
        int done = running.Length - (running.Length % Vector256<double>.Count);
        for (int k = 0; k < done; k += Vector256<double>.Count)
        {
            notAbove += Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)k), places).AsInt64();
        }

        int index = (int)-Vector256.Sum(notAbove);
        for (int k = done; k < running.Length; k++)
        {
            index += Unsafe.Add(ref first, k) <= place ? 1 : 0;
        }

        return Math.Min(index, running.Length - 1);
    }
}
