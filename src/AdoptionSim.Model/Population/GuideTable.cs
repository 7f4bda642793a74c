using System;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Finds the interval of running bounds that holds a position, with one look in a table and hardly a step from there
/// (H.-C. Chen and Y. Asau, "On generating random variates from an empirical distribution", 1974).
/// </summary>
internal sealed class GuideTable
{
    private const int CellsPerBound = 8;
    private readonly double[] bounds;
    private readonly int[] firstOfCell;
    private readonly double cellsPerUnit;

    /// <summary>Makes the table.</summary>
    /// <param name="bounds">Upper ends of the intervals, ascending; the last is greater than any position.</param>
    public GuideTable(double[] bounds)
    {
        this.bounds = bounds;
        firstOfCell = new int[(bounds.Length * CellsPerBound) + 1];
        double end = bounds.Length == 0 ? 0.0 : bounds[^1];
        cellsPerUnit = end > 0.0 ? bounds.Length * CellsPerBound / end : 0.0;
        int index = 0;
        for (int cell = 0; cell < firstOfCell.Length; cell++)
        {
            // A bound in an earlier cell is not above any position of this one, so the search may begin behind it.
            while (index < bounds.Length - 1 && CellOf(bounds[index]) < cell)
            {
                index++;
            }

            firstOfCell[cell] = index;
        }
    }

    /// <summary>Index of the first bound above a position; the last one where no bound is.</summary>
    /// <param name="position">The position, 0 or more.</param>
    public int IndexOf(double position)
    {
        int index = firstOfCell[CellOf(position)];
        while (index < bounds.Length - 1 && bounds[index] <= position)
        {
            index++;
        }

        return index;
    }

    private int CellOf(double position) => (int)Math.Min(position * cellsPerUnit, firstOfCell.Length - 1);
}
