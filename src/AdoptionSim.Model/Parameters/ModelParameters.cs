using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Parameters;

/// <summary>
/// Every number of the model for one country, one record for each room. Values come from the parameter files only.
/// </summary>
public sealed record ModelParameters
{
    /// <summary>How firms hear of AI, learn, decide and deepen their use.</summary>
    public required FirmParameters Firms { get; init; }

    /// <summary>How persons come to use AI.</summary>
    public required PersonParameters Persons { get; init; }

    /// <summary>Capability and price of AI, trust, talent and investment.</summary>
    public required NationalParameters National { get; init; }

    /// <summary>What AI does to tasks, cost, price and output.</summary>
    public required TaskParameters Tasks { get; init; }

    /// <summary>Labour demand, separations, search, matching, training, wages and generations.</summary>
    public required LabourParameters Labour { get; init; }

    /// <summary>What a lever at full strength changes.</summary>
    public required LeverParameters Levers { get; init; }
}
