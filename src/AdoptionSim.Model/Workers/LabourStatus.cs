namespace AdoptionSim.Model.Workers;

/// <summary>Labour status of a person aged 15 or more.</summary>
public enum LabourStatus
{
    /// <summary>Has an employer.</summary>
    Employed,

    /// <summary>Without work and searching.</summary>
    Unemployed,

    /// <summary>Outside the labour force.</summary>
    Outside,

    /// <summary>Without work, in public training, and not searching.</summary>
    Training,
}
