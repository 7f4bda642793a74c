namespace AdoptionSim.Model.Workers;

/// <summary>Sex, as the labour force survey records it.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
