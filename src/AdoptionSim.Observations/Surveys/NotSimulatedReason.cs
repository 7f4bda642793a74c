namespace AdoptionSim.Observations.Surveys;

/// <summary>Why a published reading has no simulated counterpart.</summary>
public enum NotSimulatedReason
{
    /// <summary>The catalogue has no operator for this survey and measure.</summary>
    UnknownOperator,

    /// <summary>The operator is known, and the subgroup is not.</summary>
    UnknownSubgroup,

    /// <summary>Reasons for not using AI: the model's agents do not state reasons.</summary>
    Reasons,

    /// <summary>Opinions and trust: the model has one index of trust and no answers.</summary>
    Opinions,

    /// <summary>Days per week: the model knows regular use and not its days.</summary>
    DaysOfUse,

    /// <summary>How eagerly a firm's policy is worded: the model knows use and not wording.</summary>
    PolicyWording,

    /// <summary>Change over past years of the same firm: counts do not remember who changed.</summary>
    FirmHistory,

    /// <summary>A ranking or pattern without a value.</summary>
    PatternOnly,

    /// <summary>The country is not simulated in this run.</summary>
    CountryNotInRun,

    /// <summary>The fieldwork lies outside the run's months.</summary>
    OutsideHorizon,

    /// <summary>Nobody in the simulated country is in the frame.</summary>
    EmptyFrame,
}
