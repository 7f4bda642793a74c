using System;

namespace AdoptionSim.Parquet.Reading;

/// <summary>The rows of a column as they are read, growing by row groups that were found whole.</summary>
/// <typeparam name="T">What a value is in memory.</typeparam>
internal sealed class ColumnValues<T>
{
    private T[] _values = [];
    private bool[]? _isNull;

    public int Count { get; private set; }

    /// <summary>The values by row; at a null, whatever the type's default is.</summary>
    public T[] Values
    {
        get
        {
            Array.Resize(ref _values, Count);
            return _values;
        }
    }

    /// <summary>The first row that is null, or -1.</summary>
    public int FirstNull => _isNull is null ? -1 : Array.IndexOf(_isNull, true, 0, Count);

    public bool IsNull(int row) => _isNull is not null && _isNull[row];

    /// <summary>Makes room before rows are added.</summary>
    /// <param name="rows">Rows that follow, each of them known to be in the file.</param>
    /// <param name="total">Rows of the whole file, beyond which no room is needed.</param>
    public void Reserve(int rows, int total)
    {
        int needed = Count + rows;
        if (needed > _values.Length)
        {
            int size = Math.Max(needed, (int)Math.Min(total, 2L * _values.Length));
            Array.Resize(ref _values, size);
            if (_isNull is not null)
            {
                Array.Resize(ref _isNull, size);
            }
        }
    }

    /// <summary>Adds rows without nulls, to be filled by the caller.</summary>
    public Span<T> Add(int rows)
    {
        Span<T> added = _values.AsSpan(Count, rows);
        Count += rows;
        return added;
    }

    /// <summary>Adds rows of which some are null.</summary>
    /// <param name="levels">One per row: 1 takes the next value, 0 is null.</param>
    /// <param name="present">The values that are not null.</param>
    public void Add(ReadOnlySpan<int> levels, ReadOnlySpan<T> present)
    {
        _isNull ??= new bool[_values.Length];
        int next = 0;
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i] == 1)
            {
                _values[Count + i] = present[next++];
            }
            else
            {
                _isNull[Count + i] = true;
            }
        }

        Count += levels.Length;
    }
}
