namespace AdoptionSim.Observations.Gaps;

/// <summary>What is compared between the home country and a comparator.</summary>
public enum GapMeasure
{
    /// <summary>Ever use among persons aged 20 to 69, as the survey of individuals reads it.</summary>
    IndividualUsage,

    /// <summary>Business use in any task, as the survey of employees of firms of ten or more reads it.</summary>
    FirmUsage,

    /// <summary>The same survey's reading for one named task.</summary>
    FirmUsageOneTask,

    /// <summary>Persons in enterprises of ten or more whose enterprise uses AI, without any survey's shift.</summary>
    FirmUsageLatent,

    /// <summary>Private AI investment, yearly rate, mean of the last twelve months at most, bn USD.</summary>
    PrivateAiInvestment,
}
