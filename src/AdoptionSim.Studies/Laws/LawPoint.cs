namespace AdoptionSim.Studies.Laws;

/// <summary>One value of a law: by formula, by expectation with the model's equations, and by agents in the
/// engine.</summary>
/// <param name="Label">What the value is of, such as a time.</param>
/// <param name="Analytic">Value of the closed form.</param>
/// <param name="MeanField">Value of the recursion in expectation.</param>
/// <param name="Agents">Value that the engine's agents give.</param>
/// <param name="StandardError">Standard error of the agents' value, by linear noise approximation.</param>
/// <param name="Naive">
/// Value of the recursion with a hazard held constant within the step: shows its bias; null where there is none.
/// </param>
public sealed record LawPoint(
    string Label, double Analytic, double MeanField, double Agents, double StandardError, double? Naive = null);
