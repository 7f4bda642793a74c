using System;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Keeping;

/// <summary>
/// Goes through the state of actors between two ticks, to keep it or to put it back. An actor shows its state once, in
/// one method for both ways, so that writing and reading cannot come apart. What follows from scenario, population and
/// draws is not shown: it is made again before the rest is put back.
/// </summary>
public abstract class StateVisitor
{
    /// <summary>Whether state is put back; else it is kept.</summary>
    public abstract bool IsReading { get; }

    /// <summary>Names what follows, so that state of another shape is noticed where it begins.</summary>
    /// <param name="name">Name of the actor or its part.</param>
    /// <exception cref="StateShapeException">Something else follows.</exception>
    public void Part(string name)
    {
        var digest = default(StableHash);
        digest.Add(name);
        ulong expected = digest.Value;
        ulong found = expected;
        Value(ref found);
        if (found != expected)
        {
            throw new StateShapeException($"{name} is expected and something else follows.");
        }
    }

    /// <summary>Shows a value.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="value">The value.</param>
    public void Value<T>(ref T value)
        where T : unmanaged => Visit(MemoryMarshal.AsBytes(new Span<T>(ref value)));

    /// <summary>Shows a column whose length is made again with the actor.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="column">The column.</param>
    /// <exception cref="StateShapeException">The kept column has another length.</exception>
    public void Column<T>(Span<T> column)
        where T : unmanaged
    {
        long length = column.Length;
        Value(ref length);
        if (length != column.Length)
        {
            throw new StateShapeException($"A column has {column.Length} rows, the kept one {length}.");
        }

        Visit(MemoryMarshal.AsBytes(column));
    }

    /// <summary>Shows a list: the first entries of an array that grows.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="items">The array; made longer where the kept list needs it.</param>
    /// <param name="count">Number of entries.</param>
    /// <exception cref="StateShapeException">The kept list has no length that a list can have.</exception>
    public void List<T>(ref T[] items, ref int count)
        where T : unmanaged
    {
        Value(ref count);
        if (count < 0 || count > Array.MaxLength)
        {
            throw new StateShapeException($"A list cannot have {count} entries.");
        }

        if (count > items.Length)
        {
            Array.Resize(ref items, count);
        }

        Visit(MemoryMarshal.AsBytes(items.AsSpan(0, count)));
    }

    /// <summary>Keeps bytes, or puts kept ones there.</summary>
    /// <param name="bytes">The bytes of the actor.</param>
    protected abstract void Visit(Span<byte> bytes);
}
