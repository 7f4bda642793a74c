using System;
using System.Buffers.Binary;
using AdoptionSim.Model;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// What observers saw of each month of a country, to show it to them again: then they hold the same rows, whatever
/// they measure. Months are kept as differences from the month before, because most counts hardly change.
/// </summary>
internal sealed class SeenMonths : StateVisitor
{
    private const int WordBytes = sizeof(ulong);
    private const int LongestWord = 10;
    private const int MoreBit = 0x80;
    private const int BitsPerByte = 7;
    private byte[] data = new byte[1 << 14];
    private ulong[] last = new ulong[1 << 10];
    private int used;
    private int word;
    private int count;
    private bool isReading;

    /// <inheritdoc/>
    public override bool IsReading => isReading;

    /// <summary>Number of months.</summary>
    public int Count => count;

    /// <summary>Adds a month.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    public void Add(CountrySnapshot country)
    {
        isReading = false;
        word = 0;
        country.Keep(this);
        count++;
    }

    /// <summary>Shows every month to an observer, in order; months may be added afterwards.</summary>
    /// <param name="country">A snapshot of the country; its content is replaced.</param>
    /// <param name="observer">Who watches.</param>
    /// <exception cref="StateShapeException">The months are of another country.</exception>
    public void ShowAgain(CountrySnapshot country, ITickObserver observer)
    {
        int end = used;
        used = 0;
        Array.Clear(last);
        isReading = true;
        for (int month = 0; month < count; month++)
        {
            word = 0;
            country.Keep(this);
            observer.Observe(country);
        }

        isReading = false;
        if (used != end)
        {
            throw new StateShapeException("The months that were seen are followed by something else.");
        }
    }

    /// <summary>Shows all months.</summary>
    /// <param name="state">Keeps them, or puts them back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(SeenMonths));
        state.Value(ref count);
        state.List(ref data, ref used);
    }

    /// <inheritdoc/>
    protected override void Visit(Span<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[WordBytes];
        for (int start = 0; start < bytes.Length; start += WordBytes)
        {
            Span<byte> part = bytes[start..Math.Min(start + WordBytes, bytes.Length)];
            if (word == last.Length)
            {
                Array.Resize(ref last, last.Length * 2);
            }

            ref ulong before = ref last[word++];
            if (isReading)
            {
                before = unchecked(before + Read());
                BinaryPrimitives.WriteUInt64LittleEndian(whole, before);
                whole[..part.Length].CopyTo(part);
            }
            else
            {
                whole.Clear();
                part.CopyTo(whole);
                ulong now = BinaryPrimitives.ReadUInt64LittleEndian(whole);
                Write(unchecked(now - before));
                before = now;
            }
        }
    }

    /// <summary>Small differences of either sign take one byte.</summary>
    private void Write(ulong difference)
    {
        if (used + LongestWord > data.Length)
        {
            Array.Resize(ref data, data.Length * 2);
        }

        ulong left = unchecked((difference << 1) ^ (ulong)((long)difference >> 63));
        while (left >= MoreBit)
        {
            data[used++] = unchecked((byte)(left | MoreBit));
            left >>= BitsPerByte;
        }

        data[used++] = (byte)left;
    }

    private ulong Read()
    {
        ulong folded = 0;
        for (int shift = 0; ; shift += BitsPerByte)
        {
            if (used == data.Length)
            {
                throw new StateShapeException("The months that were seen end early.");
            }

            byte next = data[used++];
            folded |= (ulong)(next & (MoreBit - 1)) << shift;
            if (next < MoreBit)
            {
                return unchecked((folded >> 1) ^ (0UL - (folded & 1)));
            }
        }
    }
}
