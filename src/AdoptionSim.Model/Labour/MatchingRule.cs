namespace AdoptionSim.Model.Labour;

/// <summary>How many of an occupation's vacancies are filled by its applications in a tick (equations L-9 to
/// L-11).</summary>
public enum MatchingRule
{
    /// <summary>Applications fall on vacancies at random; each vacancy that gets any is filled. Counted ball by
    /// ball.</summary>
    UrnBallExact,

    /// <summary>The limit of the same for many vacancies: one minus the exponential of minus applications per
    /// vacancy.</summary>
    UrnBallExponential,

    /// <summary>A Cobb–Douglas function of searchers and vacancies.</summary>
    CobbDouglas,
}
