using System.Numerics;

namespace AdoptionSim.Studies.Attribution;

/// <summary>An exact number of fixed-point units: a numerator over a positive denominator.</summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator, above zero.</param>
public readonly record struct ExactNumber(BigInteger Numerator, BigInteger Denominator)
{
    private const int GuardBits = 64;

    /// <summary>The number in the unit of the indicator, rounded once.</summary>
    public double ToDouble()
    {
        // 64 more binary digits than the fixed point leave the one rounding to the conversion below.
        BigInteger scaled = (Numerator << GuardBits) / Denominator;
        return (double)scaled / System.Math.ScaleB(1.0, GuardBits + Kernel.FixedPoint.FractionBits);
    }
}
