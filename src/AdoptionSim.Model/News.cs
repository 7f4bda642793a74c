using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model;

/// <summary>Ordered messages from one actor of a block to its twin, each a firm row and whether it gained or
/// lost.</summary>
[Scratch("told and heard inside a tick")]
public sealed class News
{
    private int[] items;

    /// <summary>Makes an empty list.</summary>
    /// <param name="capacity">Messages that fit without growing.</param>
    public News(int capacity)
    {
        items = new int[Math.Max(1, capacity)];
    }

    /// <summary>Number of messages.</summary>
    public int Count { get; private set; }

    /// <summary>Firm row of a message.</summary>
    /// <param name="index">Number of the message.</param>
    public int Firm(int index) => items[index] >> 1;

    /// <summary>Whether the message says gained (true) or lost (false).</summary>
    /// <param name="index">Number of the message.</param>
    public bool Gained(int index) => (items[index] & 1) != 0;

    /// <summary>Adds a message.</summary>
    /// <param name="firm">Firm row inside the block.</param>
    /// <param name="gained">Whether the firm gained or lost.</param>
    public void Add(int firm, bool gained)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        items[Count++] = (firm << 1) | (gained ? 1 : 0);
    }

    /// <summary>Forgets all messages.</summary>
    public void Clear() => Count = 0;
}
