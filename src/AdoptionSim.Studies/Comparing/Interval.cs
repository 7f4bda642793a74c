namespace AdoptionSim.Studies.Comparing;

/// <summary>An estimate and its 5 to 95 percent interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end.</param>
public readonly record struct Interval(double Value, double Lower, double Upper)
{
    /// <summary>Whether the interval holds zero.</summary>
    public bool HoldsZero => Lower <= 0.0 && Upper >= 0.0;
}
