namespace AdoptionSim.Studies.Validation;

/// <summary>How a figure of the scorecard is printed.</summary>
public enum FactUnit
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A share or a difference of logarithms, printed in percent.</summary>
    Percent,
}
