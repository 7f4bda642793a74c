using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>What the tables leave open about firms and persons.</summary>
public sealed record PopulationParameters
{
    /// <summary>Largest headcount of a firm in the open size class, persons.</summary>
    [Parameter("largest_firm_persons", "persons")]
    public required double LargestFirmPersons { get; init; }
}
