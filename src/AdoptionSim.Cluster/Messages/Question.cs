namespace AdoptionSim.Cluster.Messages;

/// <summary>What the leader of a country asks every silo; the names are those of the blocks' steps.</summary>
public enum Question
{
    /// <summary>Step 3 of the tick.</summary>
    PersonsUseAi,

    /// <summary>Applications for the subsidy in a round.</summary>
    FirmsApplyForSubsidies,

    /// <summary>Steps 4 to 7 of the tick.</summary>
    FirmsTakeUpAi,

    /// <summary>Step 8 of the tick, in April.</summary>
    TurnYear,

    /// <summary>Steps 8 to 11 and 14 of the tick.</summary>
    PlanWork,

    /// <summary>Step 12 of the tick: applications.</summary>
    SeekWork,

    /// <summary>Step 12 of the tick: winners leave.</summary>
    SendMovers,

    /// <summary>Step 12 of the tick: newcomers take up their posts.</summary>
    ReceiveMovers,

    /// <summary>Counts of the blocks.</summary>
    Count,

    /// <summary>Digest of all blocks so far, and of these.</summary>
    Digest,

    /// <summary>Every block in its file.</summary>
    Keep,

    /// <summary>Every block from its file.</summary>
    PutBack,
}
