using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>Makes the rows of groups of a country when they are due, and adds events of work up in between.</summary>
internal sealed class GroupMeter
{
    private readonly List<GroupRow> rows = [];
    private readonly CellFlows sinceRow;
    private readonly CellFlows sinceCells;
    private readonly int cadenceMonths;
    private readonly Month last;

    /// <summary>Makes a meter.</summary>
    /// <param name="pack">The country.</param>
    /// <param name="cadenceMonths">Months between rows.</param>
    /// <param name="last">Last month of the run.</param>
    public GroupMeter(CountryPack pack, int cadenceMonths, Month last)
    {
        sinceRow = new CellFlows(pack.Sectors.Count, pack.SizeClasses.Count);
        sinceCells = new CellFlows(pack.Sectors.Count, pack.SizeClasses.Count);
        this.cadenceMonths = cadenceMonths;
        this.last = last;
    }

    /// <summary>Takes a month; months come in order.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    public void Observe(CountrySnapshot country)
    {
        bool hasWork = country.Labour is not null;
        if (hasWork)
        {
            sinceRow.Add(country.Work);
            sinceCells.Add(country.Work);
        }

        if (!GroupRows.AreDue(country.Month, cadenceMonths, last))
        {
            return;
        }

        bool withCells = GroupRows.CellsAreDue(country.Month, last);
        GroupRows.AddTo(rows, country, withCells, hasWork ? sinceRow : null, hasWork ? sinceCells : null);
        sinceRow.Clear();
        if (withCells)
        {
            sinceCells.Clear();
        }
    }

    /// <summary>Hands over the rows.</summary>
    public IReadOnlyList<GroupRow> Complete()
    {
        rows.TrimExcess();
        return rows;
    }
}
