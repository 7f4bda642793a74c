using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Results;

/// <summary>One quantity by replicate, country and month; a value that does not exist is null.</summary>
internal sealed class ResultCube
{
    private readonly ResultIndex index;
    private readonly double?[] values;

    private ResultCube(ResultIndex index)
    {
        this.index = index;
        values = new double?[index.Replicates * index.Countries * index.Months];
    }

    public static ResultCube From(
        ResultIndex index, int[] cells, double?[] values, string[]? keys = null, string? key = null)
    {
        ResultCube cube = new(index);
        for (int i = 0; i < cells.Length; i++)
        {
            if (keys is null || string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                cube.values[cells[i]] = values[i];
            }
        }

        return cube;
    }

    public IReadOnlyList<double> Across(int country, int month)
    {
        List<double> found = new(index.Replicates);
        for (int r = 0; r < index.Replicates; r++)
        {
            if (values[index.Cell(r, country, month)] is double value)
            {
                found.Add(value);
            }
        }

        return found;
    }

    public IReadOnlyList<double?> Curve(int replicate, int country) =>
        new ArraySegment<double?>(values, index.Cell(replicate, country, 0), index.Months);
}
