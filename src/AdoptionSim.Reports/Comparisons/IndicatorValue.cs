namespace AdoptionSim.Reports.Comparisons;

/// <summary>An indicator in one replicate and month.</summary>
/// <param name="Value">Value in the unit of the indicator; null where there is none.</param>
/// <param name="Censoring">What is known of it.</param>
public readonly record struct IndicatorValue(double? Value, Censoring Censoring)
{
    /// <summary>The value where it is known for what it is; null where it is missing or only a bound.</summary>
    public double? Known => Censoring == Censoring.None ? Value : null;
}
