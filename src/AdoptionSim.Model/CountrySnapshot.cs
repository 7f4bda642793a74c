using System.Collections.Generic;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// One country at the end of a tick, as the observers see it. The instance and its counts are reused from tick to tick:
/// an observer copies what it keeps.
/// </summary>
public sealed class CountrySnapshot
{
    /// <summary>The country's tables.</summary>
    public required CountryPack Pack { get; init; }

    /// <summary>Strata of the firm counts.</summary>
    public required IReadOnlyList<Stratum> Strata { get; init; }

    /// <summary>One agent stands for so many.</summary>
    public required int Scale { get; init; }

    /// <summary>Number of the replicate, from 0.</summary>
    public required int Replicate { get; init; }

    /// <summary>Number of the tick, from 0.</summary>
    public int Tick { get; set; }

    /// <summary>Month of the tick.</summary>
    public Month Month { get; set; }

    /// <summary>National conditions of the tick.</summary>
    public NationalState National { get; set; }

    /// <summary>Books of the government.</summary>
    public Ledger Ledger { get; init; } = new([]);

    /// <summary>Firms of the whole country, agents.</summary>
    public required FirmCounts Firms { get; init; }

    /// <summary>Persons of the whole country, agents.</summary>
    public required PersonCounts Persons { get; init; }

    /// <summary>Stocks and flows of work of the whole country, agents.</summary>
    public required WorkCounts Work { get; init; }

    /// <summary>Wages, prices and demand; null where the labour market is not simulated.</summary>
    public LabourState? Labour { get; set; }
}
