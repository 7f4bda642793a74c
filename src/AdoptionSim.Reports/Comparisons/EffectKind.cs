namespace AdoptionSim.Reports.Comparisons;

/// <summary>What the effect of a variant on an indicator is, within one replicate.</summary>
public enum EffectKind
{
    /// <summary>Variant minus base, in the unit of the indicator.</summary>
    Difference,

    /// <summary>Natural logarithm of variant over base, for amounts of money and heads.</summary>
    LogRatio,
}
