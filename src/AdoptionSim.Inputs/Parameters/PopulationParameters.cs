using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Constants with which the inputs split groups that the tables print together.</summary>
public sealed record PopulationParameters
{
    /// <summary>Employment rate of five-year groups inside the printed group of 65 and over, by group.</summary>
    [Parameter("elderly_employment_rate", "share")]
    public required ParameterFamily ElderlyEmploymentRate { get; init; }

    /// <summary>Largest headcount of a firm in the open size class, persons.</summary>
    [Parameter("largest_firm_persons", "persons")]
    public required double LargestFirmPersons { get; init; }
}
