namespace AdoptionSim.Studies.Fitting;

/// <summary>Scale on which a parameter is fitted, so that steps keep it in its natural range.</summary>
public enum FitScale
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Its logarithm: positive parameters.</summary>
    Log,

    /// <summary>Its log-odds: shares between 0 and 1.</summary>
    LogOdds,
}
