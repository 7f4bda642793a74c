using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Labour;

/// <summary>How easily a person of one occupation works in another (L-30). Immutable.</summary>
public sealed class OccupationNetwork
{
    private readonly string[] names;
    private readonly double[] accessibility;

    private OccupationNetwork(string[] names, double[] accessibility)
    {
        this.names = names;
        this.accessibility = accessibility;
    }

    /// <summary>Number of occupations.</summary>
    public int Occupations => names.Length;

    /// <summary>Names of the occupations, by row.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Accessibility, from-occupation × to-occupation, row by row; each row adds to 1.</summary>
    public ReadOnlySpan<double> Accessibility => accessibility;

    /// <summary>The complete graph: every occupation, the own included, is as near as any other.</summary>
    /// <param name="occupations">Number of occupations, 1 or more.</param>
    public static OccupationNetwork Complete(int occupations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(occupations, 1);
        var numbers = new string[occupations];
        for (int o = 0; o < occupations; o++)
        {
            numbers[o] = $"{o + 1}";
        }

        var even = new double[occupations * occupations];
        Array.Fill(even, 1.0 / occupations);
        return new OccupationNetwork(numbers, even);
    }

    /// <summary>The network of observed moves: who moves does so in their proportions, the others stay.</summary>
    /// <param name="names">Names of the occupations.</param>
    /// <param name="moves">
    /// Moves from-occupation × to-occupation, row by row, 0 or more; those from an occupation to itself do not count.
    /// </param>
    /// <param name="stayShare">Accessibility of one's own occupation, r in [0, 1].</param>
    /// <exception cref="ArgumentException">A row has no moves to another occupation, though there are several.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static OccupationNetwork FromMoves(
        IReadOnlyList<string> names, ReadOnlySpan<double> moves, double stayShare)
    {
        ArgumentNullException.ThrowIfNull(names);
        int count = names.Count;
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(names));
        ArgumentOutOfRangeException.ThrowIfNotEqual(moves.Length, count * count, nameof(moves));
        if (!(stayShare is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(stayShare), stayShare, "A share lies in [0, 1].");
        }

        var rows = new double[count * count];
        for (int from = 0; from < count; from++)
        {
            FillRow(moves.Slice(from * count, count), from, stayShare, rows.AsSpan(from * count, count));
        }

        var copy = new string[count];
        for (int o = 0; o < count; o++)
        {
            copy[o] = names[o];
        }

        return new OccupationNetwork(copy, rows);
    }

    private static void FillRow(ReadOnlySpan<double> moves, int from, double stayShare, Span<double> row)
    {
        if (row.Length == 1)
        {
            row[0] = 1.0;
            return;
        }

        double largest = 0.0;
        for (int to = 0; to < moves.Length; to++)
        {
            if (!(moves[to] >= 0.0 && double.IsFinite(moves[to])))
            {
                throw new ArgumentOutOfRangeException(nameof(moves), moves[to], "Moves are 0 or more.");
            }

            largest = to == from ? largest : Math.Max(largest, moves[to]);
        }

        if (largest <= 0.0)
        {
            throw new ArgumentException($"Nobody moves from occupation {from + 1} to another.", nameof(moves));
        }

        // Against the largest, so that no sum of great numbers overflows.
        double all = 0.0;
        for (int to = 0; to < moves.Length; to++)
        {
            all += to == from ? 0.0 : moves[to] / largest;
        }

        for (int to = 0; to < moves.Length; to++)
        {
            row[to] = to == from ? stayShare : (1.0 - stayShare) * (moves[to] / largest) / all;
        }
    }
}
