using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>The persons who leave one block in a tick for posts anywhere, grouped by destination in the order in which
/// they left.</summary>
[Scratch("of one tick")]
public sealed class Departures
{
    private readonly int[] start;
    private Mover[] left;
    private Mover[] grouped;

    /// <summary>Makes an empty list.</summary>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="capacity">Persons for whom there is room at first.</param>
    public Departures(int blocks, int capacity)
    {
        left = new Mover[capacity];
        grouped = new Mover[capacity];
        start = new int[blocks + 1];
    }

    /// <summary>Number of persons.</summary>
    public int Count { get; private set; }

    /// <summary>Number of persons who leave another employer.</summary>
    public int ChangedJobs { get; private set; }

    /// <summary>Those who go to a block.</summary>
    /// <param name="block">Number of the block.</param>
    public ReadOnlySpan<Mover> To(int block) => grouped.AsSpan(start[block], start[block + 1] - start[block]);

    /// <summary>Forgets everyone.</summary>
    public void Clear()
    {
        Count = 0;
        ChangedJobs = 0;
        Array.Clear(start);
    }

    /// <summary>Adds a person.</summary>
    /// <param name="mover">The person.</param>
    public void Add(in Mover mover)
    {
        if (Count == left.Length)
        {
            Array.Resize(ref left, left.Length * 2);
        }

        left[Count++] = mover;
        ChangedJobs += mover.Kind == FlowKind.ChangedJob ? 1 : 0;
        start[mover.Destination + 1]++;
    }

    /// <summary>Groups the persons by destination; none is added afterwards.</summary>
    public void Group()
    {
        if (grouped.Length < left.Length)
        {
            grouped = new Mover[left.Length];
        }

        for (int block = 1; block < start.Length; block++)
        {
            start[block] += start[block - 1];
        }

        Span<int> next = stackalloc int[start.Length];
        start.CopyTo(next);
        for (int k = 0; k < Count; k++)
        {
            grouped[next[left[k].Destination]++] = left[k];
        }
    }
}
