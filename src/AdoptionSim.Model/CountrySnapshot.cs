using System;
using System.Collections.Generic;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
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

    /// <summary>
    /// Shows all of it, so that what observers saw of a month can be shown to them again without the month.
    /// </summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(CountrySnapshot));
        int tick = Tick;
        state.Value(ref tick);
        Tick = tick;
        Month month = Month;
        state.Value(ref month);
        Month = month;
        NationalState national = National;
        state.Value(ref national);
        National = national;
        Ledger.Keep(state);
        Firms.Keep(state);
        Persons.Keep(state);
        Work.Keep(state);
        bool hasLabour = Labour is not null;
        state.Value(ref hasLabour);
        if (hasLabour)
        {
            Labour ??= new LabourState(Pack.Occupations.Count);
            Labour.Keep(state);
        }
    }
}
