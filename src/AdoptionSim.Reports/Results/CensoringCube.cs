using System;

namespace AdoptionSim.Reports.Results;

/// <summary>What is known of the lag, by replicate, country and month.</summary>
internal sealed class CensoringCube
{
    private readonly ResultIndex index;
    private readonly string?[] words;

    private CensoringCube(ResultIndex index)
    {
        this.index = index;
        words = new string?[index.Replicates * index.Countries * index.Months];
    }

    public static CensoringCube From(ResultIndex index, int[] cells, string?[] words, string[] keys, string key)
    {
        CensoringCube cube = new(index);
        for (int i = 0; i < cells.Length; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                cube.words[cells[i]] = words[i];
            }
        }

        return cube;
    }

    public int Count(int country, int month, string word)
    {
        int count = 0;
        for (int r = 0; r < index.Replicates; r++)
        {
            count += string.Equals(words[index.Cell(r, country, month)], word, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
