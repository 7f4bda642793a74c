using System;

namespace AdoptionSim.Kernel;

/// <summary>Rounds a stream of cells to integers so that every prefix adds up to within one of its exact sum.</summary>
/// <remarks>
/// What a cell loses in rounding is carried to the next. It is a mutable struct, kept in a local; <c>default</c> starts
/// with nothing carried, and then every prefix is within one half.
/// </remarks>
public struct CumulativeRounding
{
    private double carried;

    /// <summary>Starts with a carry; a uniform draw makes the expected counts the cells' values.</summary>
    /// <param name="start">A number in [0, 1): it takes part as start - 1/2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start lies outside [0, 1).</exception>
    public CumulativeRounding(double start)
    {
        if (!(start is >= 0.0 and < 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A start lies in [0, 1).");
        }

        carried = start - 0.5;
    }

    /// <summary>Rounds the next cell.</summary>
    /// <param name="value">The cell's exact value, in [0, 2^52].</param>
    /// <returns>A count of at least 0; 0 for a cell of 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, too great or not a number.</exception>
    public long Next(double value)
    {
        if (!(value is >= 0.0 and <= 4503599627370496.0))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A cell lies in [0, 2^52].");
        }

        double whole = Math.Floor(value);
        double sum = carried + (value - whole);
        double step = Math.Floor(sum + 0.5);
        carried = sum - step;
        return (long)whole + (long)step;
    }
}
