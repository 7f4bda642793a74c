namespace AdoptionSim.Model.Government;

/// <summary>What money of the ledger is spent on.</summary>
public enum SpendingKind
{
    /// <summary>Grants to firms.</summary>
    Award,

    /// <summary>Handling of grants.</summary>
    Administration,

    /// <summary>Training seats.</summary>
    Training,

    /// <summary>Running a lever, or a line of the budget.</summary>
    Operating,
}
