using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Answers as a <see cref="GuideTable"/> does, for positions that are whole multiples of a unit: one byte settles
/// nearly all of them, and the guide is asked where a bound lies inside a cell.
/// </summary>
internal sealed class WholeGuideTable
{
    private const int CellBits = 11;
    private const byte Open = byte.MaxValue;
    private readonly GuideTable guide;
    private readonly double unit;
    private readonly int shift;
    private readonly byte[] indexOfCell;

    /// <summary>Makes the table.</summary>
    /// <param name="bounds">Upper ends of the intervals, ascending.</param>
    /// <param name="count">Number of positions, 1 or more.</param>
    /// <param name="unit">Distance of two positions.</param>
    public WholeGuideTable(double[] bounds, ulong count, double unit)
    {
        guide = new GuideTable(bounds);
        this.unit = unit;
        ulong last = count - 1;
        shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(last) - CellBits);
        indexOfCell = new byte[(last >> shift) + 1];
        for (int cell = 0; cell < indexOfCell.Length; cell++)
        {
            // The index never falls along the positions: where both ends of a cell agree, all of it does.
            ulong begin = (ulong)cell << shift;
            int from = guide.IndexOf(begin * unit);
            int to = guide.IndexOf(Math.Min(last, begin + ((1UL << shift) - 1)) * unit);
            indexOfCell[cell] = from == to && from < Open ? (byte)from : Open;
        }
    }

    /// <summary>Index of the first bound above a position; the last one where no bound is.</summary>
    /// <param name="position">The position in units, below the number of positions.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(ulong position)
    {
        int index = indexOfCell[position >> shift];
        return index != Open ? index : guide.IndexOf(position * unit);
    }
}
