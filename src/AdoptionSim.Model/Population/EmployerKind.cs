namespace AdoptionSim.Model.Population;

/// <summary>What an employer is; surveys of enterprises ask only the first kind.</summary>
public enum EmployerKind
{
    /// <summary>A private enterprise of the economic census.</summary>
    Enterprise,

    /// <summary>A public employer: ministries, prefectures, municipalities and their schools, hospitals and
    /// works.</summary>
    Public,

    /// <summary>A person or household that works on its own account outside the census of enterprises.</summary>
    OwnAccount,

    /// <summary>An employer whose sector the statistics do not know.</summary>
    Unclassified,
}
