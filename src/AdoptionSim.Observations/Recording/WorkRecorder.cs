using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>Keeps the rows of occupations and moves of one country until they are written.</summary>
internal sealed class WorkRecorder
{
    private readonly List<OccupationRow> occupations = [];
    private readonly List<OccupationMarketRow> markets = [];
    private readonly TransitionMeter transitions;
    private readonly Month last;
    private bool isSimulated;

    /// <summary>Starts a record.</summary>
    /// <param name="pack">The country.</param>
    /// <param name="last">Last month of the run.</param>
    public WorkRecorder(CountryPack pack, Month last)
    {
        transitions = new TransitionMeter(pack.Occupations.Count);
        this.last = last;
    }

    /// <summary>Keeps a month, where the labour market is simulated.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    public void Observe(CountrySnapshot country)
    {
        if (country.Labour is not LabourState labour)
        {
            return;
        }

        isSimulated = true;
        OccupationRows.AddGroups(occupations, country);
        OccupationRows.AddMarkets(markets, country, labour);
        transitions.Observe(country, last);
    }

    /// <summary>Hands over the record; null where the labour market is not simulated.</summary>
    public CountryWork? Complete() =>
        isSimulated ? new CountryWork(occupations, markets, transitions.Rows) : null;
}
