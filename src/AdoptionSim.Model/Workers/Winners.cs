using System;

namespace AdoptionSim.Model.Workers;

/// <summary>Applications that won, by their place in the list, each with the number of its vacancy.</summary>
internal sealed class Winners(int capacity)
{
    private int[] indices = new int[capacity];
    private long[] vacancies = new long[capacity];

    public int Count { get; private set; }

    /// <summary>Place of a winner among the <see cref="Applicants"/>.</summary>
    /// <param name="winner">Number of the winner.</param>
    public int Index(int winner) => indices[winner];

    /// <summary>Number of the vacancy in the country, among those of its occupation.</summary>
    /// <param name="winner">Number of the winner.</param>
    public long Vacancy(int winner) => vacancies[winner];

    public void Clear() => Count = 0;

    public void Add(int index, long vacancy)
    {
        if (Count == indices.Length)
        {
            Array.Resize(ref indices, Count * 2);
            Array.Resize(ref vacancies, Count * 2);
        }

        indices[Count] = index;
        vacancies[Count] = vacancy;
        Count++;
    }
}
