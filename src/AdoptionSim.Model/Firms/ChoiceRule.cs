namespace AdoptionSim.Model.Firms;

/// <summary>How the choice to adopt behaves over time.</summary>
public enum ChoiceRule
{
    /// <summary>A firm that adopted stays until its own experience makes it give up: the model.</summary>
    Lasting,

    /// <summary>Every decision is made afresh, as in models of social interaction: for comparison with their
    /// theory.</summary>
    Revisable,
}
