namespace AdoptionSim.Observations.Recording;

/// <summary>A series against its first month.</summary>
internal struct FirstMonthIndex
{
    private const double Base = 100.0;
    private double? first;
    private bool hasBegun;

    /// <summary>The index of a month; months come in order.</summary>
    /// <param name="value">Value of the month; null for none.</param>
    /// <returns>100 in the first month; null where the month or the first one has no value, or the first one is 0.
    /// </returns>
    public double? Of(double? value)
    {
        if (!hasBegun)
        {
            first = value;
            hasBegun = true;
        }

        return first is double begin && begin > 0.0 ? Base * value / begin : null;
    }
}
