namespace AdoptionSim;

/// <summary>How recomputing a folder of results ended.</summary>
public enum RerunStatus
{
    /// <summary>The same tables and numbers came out, to the last bit.</summary>
    Same,

    /// <summary>
    /// The same tables came out, to the last bit, and the same numbers; the list of numbers has another form.
    /// </summary>
    SameNumbers,

    /// <summary>Something else came out.</summary>
    Differs,

    /// <summary>Another version of the engine made the folder, so this one cannot recompute it.</summary>
    OtherEngine,

    /// <summary>
    /// The copy of the scenario does not lead to what was asked: data or parameters of this program are others.
    /// </summary>
    OtherInputs,

    /// <summary>The copy of the scenario cannot be loaded.</summary>
    ScenarioInvalid,

    /// <summary>Runs that it is made from are not beside it, or were changed.</summary>
    RunsMissing,
}
