using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Results;

/// <summary>
/// One quantity by replicate, country and month. Inside, a value that does not exist is NaN, which takes half the room
/// of a nullable number; outside it is null or left out.
/// </summary>
internal sealed class ResultCube
{
    private readonly ResultIndex index;
    private readonly double[] values;

    private ResultCube(ResultIndex index)
    {
        this.index = index;
        values = new double[index.Replicates * index.Countries * index.Months];
        Array.Fill(values, double.NaN);
    }

    public static ResultCube From(
        ResultIndex index, int[] cells, double?[] values, string[]? keys = null, string? key = null)
    {
        ResultCube cube = new(index);
        for (int i = 0; i < cells.Length; i++)
        {
            if (keys is null || string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                cube.values[cells[i]] = values[i] ?? double.NaN;
            }
        }

        return cube;
    }

    public IReadOnlyList<double> Across(int country, int month)
    {
        List<double> found = new(index.Replicates);
        for (int r = 0; r < index.Replicates; r++)
        {
            double value = values[index.Cell(r, country, month)];
            if (!double.IsNaN(value))
            {
                found.Add(value);
            }
        }

        return found;
    }

    public IReadOnlyList<double?> Curve(int replicate, int country)
    {
        double?[] curve = new double?[index.Months];
        for (int t = 0; t < curve.Length; t++)
        {
            double value = values[index.Cell(replicate, country, t)];
            curve[t] = double.IsNaN(value) ? null : value;
        }

        return curve;
    }
}
