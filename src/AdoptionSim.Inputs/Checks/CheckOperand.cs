using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Checks;

/// <summary>One side of a check: an indicator in a month, or a number in the unit of the other side.</summary>
/// <param name="Indicator">The indicator; null for a number.</param>
/// <param name="Month">Month of the indicator.</param>
/// <param name="Factor">What a value of the indicator is multiplied by, to be in the unit of the check.</param>
/// <param name="Number">The number in the unit of the check; 0 for an indicator.</param>
public sealed record CheckOperand(CheckIndicator? Indicator, Month Month, double Factor, double Number);
