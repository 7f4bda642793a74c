namespace AdoptionSim.Model.Labour;

/// <summary>Events of working lives, each counted apart: flows are never netted.</summary>
public enum FlowKind
{
    /// <summary>Hired out of unemployment.</summary>
    HiredFromUnemployment,

    /// <summary>Hired on entering the labour force, from school or from home.</summary>
    HiredAtEntry,

    /// <summary>Moved to another employer; counted in the new occupation.</summary>
    ChangedJob,

    /// <summary>Left for unemployment, for reasons of the person.</summary>
    Quit,

    /// <summary>Laid off because AI lowered the firm's need.</summary>
    LaidOffByAi,

    /// <summary>Laid off because demand fell.</summary>
    LaidOffByDemand,

    /// <summary>Lost work because the employer closed.</summary>
    LostByClosure,

    /// <summary>Left the labour force from work.</summary>
    Retired,

    /// <summary>Left the labour force without work.</summary>
    GaveUpSearch,

    /// <summary>Died while in the labour force.</summary>
    Died,

    /// <summary>Entered the labour force, from school or from home, whether or not work was found at once.</summary>
    EnteredLabourForce,

    /// <summary>Moved to another occupation inside the firm; counted in the new occupation.</summary>
    Reassigned,

    /// <summary>Began public training; counted in the last occupation.</summary>
    BeganTraining,

    /// <summary>Completed public training; counted in the occupation trained for.</summary>
    CompletedTraining,

    /// <summary>Dropped out of public training.</summary>
    DroppedOut,
}
