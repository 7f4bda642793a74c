namespace AdoptionSim.Studies.Laws;

/// <summary>One value of a law of work: by formula, with the model's equations, and, where there are, by agents.
/// </summary>
/// <param name="Quantity">What the value is of, as a word in <c>snake_case</c>.</param>
/// <param name="Analytic">Value of the closed form.</param>
/// <param name="MeanField">Value of the model's equations in expectation.</param>
public sealed record LawValue(string Quantity, double Analytic, double MeanField)
{
    /// <summary>Where on a curve the value is taken, such as a share of unemployed; null where there is no
    /// curve.</summary>
    public double? At { get; init; }

    /// <summary>Mean that the agents give; null without agents.</summary>
    public double? Agents { get; init; }

    /// <summary>Standard error of that mean; null without agents.</summary>
    public double? StandardError { get; init; }
}
