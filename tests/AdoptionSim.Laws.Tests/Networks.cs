using System;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Laws.Tests;

/// <summary>Networks and distributions of occupations that are drawn, each by its number.</summary>
internal static class Networks
{
    private static readonly Draws Luck = new(DrawKey.For(7, 0, 0), new DrawStream("test.labour"));

    public static OccupationNetwork Random(int count, uint row, double stay)
    {
        double[] moves = new double[count * count];
        for (int k = 0; k < moves.Length; k++)
        {
            // Cubes make some moves usual and most of them rare, as observed moves are.
            moves[k] = Math.Pow(Luck.Uniform(row, (uint)k), 3.0) + 1e-3;
        }

        return OccupationNetwork.FromMoves([.. Enumerable.Range(1, count).Select(o => $"o{o}")], moves, stay);
    }

    /// <summary>Shares of unequal size that add to one.</summary>
    public static double[] Shares(int count, uint row)
    {
        double[] sizes = [.. Enumerable.Range(0, count).Select(o => 0.05 + Luck.Uniform(row, 1000 + (uint)o))];
        double all = sizes.Sum();
        return [.. sizes.Select(size => size / all)];
    }
}
