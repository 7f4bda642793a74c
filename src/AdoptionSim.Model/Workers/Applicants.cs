using System;

namespace AdoptionSim.Model.Workers;

/// <summary>Who searches in a tick, with the occupation at which each aims.</summary>
internal sealed class Applicants(int capacity)
{
    private int[] rows = new int[capacity];
    private byte[] aims = new byte[capacity];

    public int Count { get; private set; }

    /// <summary>Row of a person.</summary>
    /// <param name="index">Place in the list.</param>
    public int Row(int index) => rows[index];

    /// <summary>Occupation that a person applies to; <see cref="WorkerColumns.None"/> for none.</summary>
    /// <param name="index">Place in the list.</param>
    public byte AimOf(int index) => aims[index];

    /// <summary>Lets a person aim at an occupation.</summary>
    /// <param name="index">Place in the list.</param>
    /// <param name="aim">The occupation; <see cref="WorkerColumns.None"/> for none.</param>
    public void Aim(int index, byte aim) => aims[index] = aim;

    public void Clear() => Count = 0;

    public void Add(int row, byte aim)
    {
        if (Count == rows.Length)
        {
            Array.Resize(ref rows, Count * 2);
            Array.Resize(ref aims, Count * 2);
        }

        rows[Count] = row;
        aims[Count] = aim;
        Count++;
    }
}
