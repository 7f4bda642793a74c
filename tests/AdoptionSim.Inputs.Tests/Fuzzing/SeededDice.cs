using System.Collections.Generic;

namespace AdoptionSim.Inputs.Tests.Fuzzing;

/// <summary>Numbers that look random and come again with the same seed (Steele, Lea and Flood, SplitMix).</summary>
internal sealed class SeededDice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state += 0x9e3779b97f4a7c15;
            ulong mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            return limit <= 1 ? 0 : (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }

    /// <summary>One of some things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];
}
