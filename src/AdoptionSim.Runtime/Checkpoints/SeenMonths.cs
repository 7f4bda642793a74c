using System;
using System.Runtime.InteropServices;
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
        int words = (bytes.Length + WordBytes - 1) / WordBytes;
        if (word + words > last.Length)
        {
            Array.Resize(ref last, Math.Max(last.Length * 2, word + words));
        }

        Span<ulong> before = last.AsSpan(word, words);
        word += words;
        Span<ulong> whole = MemoryMarshal.Cast<byte, ulong>(bytes);
        if (isReading)
        {
            Read(whole, before);
        }
        else
        {
            Reserve(words * LongestWord);
            Write(whole, before);
        }

        if (whole.Length < words)
        {
            VisitRest(bytes[(whole.Length * WordBytes)..], ref before[^1]);
        }
    }

    /// <summary>A rest that is no whole word takes one for itself.</summary>
    private void VisitRest(Span<byte> rest, ref ulong before)
    {
        Span<ulong> whole = stackalloc ulong[1];
        whole.Clear();
        Span<byte> bytes = MemoryMarshal.AsBytes(whole)[..rest.Length];
        rest.CopyTo(bytes);
        var one = new Span<ulong>(ref before);
        if (isReading)
        {
            Read(whole, one);
            bytes.CopyTo(rest);
        }
        else
        {
            Write(whole, one);
        }
    }

    private void Reserve(int bytes)
    {
        if (used + bytes > data.Length)
        {
            Array.Resize(ref data, Math.Max(data.Length * 2, used + bytes));
        }
    }

    /// <summary>Small differences of either sign take one byte.</summary>
    private void Write(ReadOnlySpan<ulong> words, Span<ulong> before)
    {
        Span<byte> into = data;
        int at = used;
        for (int k = 0; k < words.Length; k++)
        {
            ulong difference = unchecked(words[k] - before[k]);
            before[k] = words[k];
            ulong left = unchecked((difference << 1) ^ (ulong)((long)difference >> 63));
            while (left >= MoreBit)
            {
                into[at++] = unchecked((byte)(left | MoreBit));
                left >>= BitsPerByte;
            }

            into[at++] = (byte)left;
        }

        used = at;
    }

    private void Read(Span<ulong> words, Span<ulong> before)
    {
        for (int k = 0; k < words.Length; k++)
        {
            before[k] = unchecked(before[k] + Read());
            words[k] = before[k];
        }
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
