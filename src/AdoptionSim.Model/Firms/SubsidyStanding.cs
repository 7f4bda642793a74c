namespace AdoptionSim.Model.Firms;

/// <summary>Where a firm stands with the subsidy.</summary>
internal enum SubsidyStanding : byte
{
    /// <summary>It never got one.</summary>
    None,

    /// <summary>It asks for one in the round of the tick.</summary>
    Applies,

    /// <summary>It is approved and has not taken up AI.</summary>
    Approved,

    /// <summary>It was paid; whether it needed the money is not known yet.</summary>
    Paid,

    /// <summary>It was paid, and the answer is known.</summary>
    Answered,
}
