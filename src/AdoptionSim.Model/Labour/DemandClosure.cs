namespace AdoptionSim.Model.Labour;

/// <summary>What closes the demand for labour when AI changes what a unit of output needs (equations T-7,
/// L-2).</summary>
public enum DemandClosure
{
    /// <summary>Cheaper output sells more, by the demand elasticity of its sector.</summary>
    Elastic,

    /// <summary>The country's posts stay as many as its labour force asks for: all unemployment is mismatch.</summary>
    Fixed,

    /// <summary>Elastic, and demand follows the country's real labour income.</summary>
    Feedback,
}
