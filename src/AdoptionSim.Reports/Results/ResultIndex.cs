using System;
using System.Collections.Generic;
using System.IO;

namespace AdoptionSim.Reports.Results;

/// <summary>Where the value of a replicate, country and month stands in a cube.</summary>
internal sealed class ResultIndex
{
    private readonly Dictionary<int, int> replicates = [];
    private readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, int> months = [];

    public ResultIndex(
        IReadOnlyList<int> replicates, IReadOnlyList<string> countries, IReadOnlyList<DateOnly> months)
    {
        for (int r = 0; r < replicates.Count; r++)
        {
            this.replicates[replicates[r]] = r;
        }

        for (int c = 0; c < countries.Count; c++)
        {
            this.countries[countries[c]] = c;
        }

        for (int t = 0; t < months.Count; t++)
        {
            this.months[months[t]] = t;
        }
    }

    public int Replicates => replicates.Count;

    public int Countries => countries.Count;

    public int Months => months.Count;

    public int Cell(int replicate, int country, int month) =>
        (((replicate * Countries) + country) * Months) + month;

    public int[] CellsOf(int[] replicateOfRow, string[] countryOfRow, DateOnly[] monthOfRow)
    {
        int[] cells = new int[replicateOfRow.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            if (!replicates.TryGetValue(replicateOfRow[i], out int r)
                || !countries.TryGetValue(countryOfRow[i], out int c)
                || !months.TryGetValue(monthOfRow[i], out int t))
            {
                throw new InvalidDataException(
                    $"Row {i} is of replicate {replicateOfRow[i]}, {countryOfRow[i]}, {monthOfRow[i]:yyyy-MM}, which "
                    + "the table 'aggregate' lacks.");
            }

            cells[i] = Cell(r, c, t);
        }

        return cells;
    }
}
