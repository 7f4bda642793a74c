using System;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Observations.Recording;

/// <summary>Adds events of work up by sector and size class of the employer, from one row of a group to the next.
/// </summary>
internal sealed class CellFlows
{
    private readonly int sectors;
    private readonly int sizeClasses;
    private readonly long[] events;

    /// <summary>Makes sums of zero.</summary>
    /// <param name="sectors">Number of sectors.</param>
    /// <param name="sizeClasses">Number of size classes.</param>
    public CellFlows(int sectors, int sizeClasses)
    {
        this.sectors = sectors;
        this.sizeClasses = sizeClasses;
        events = new long[sectors * sizeClasses * WorkCounts.Flows];
    }

    /// <summary>Adds a month.</summary>
    /// <param name="counts">Counts of the country.</param>
    public void Add(WorkCounts counts)
    {
        int k = 0;
        for (int kind = 0; kind < WorkCounts.Flows; kind++)
        {
            for (int s = 0; s < sectors; s++)
            {
                for (int z = 0; z < sizeClasses; z++)
                {
                    events[k++] += counts.FlowAt((FlowKind)kind, s, z);
                }
            }
        }
    }

    /// <summary>Events since the last row.</summary>
    /// <param name="sector">Index of the sector; null for all.</param>
    /// <param name="sizeClass">Index of the size class; null for all.</param>
    /// <param name="scale">Persons for each agent.</param>
    public FlowCounts Of(int? sector, int? sizeClass, int scale)
    {
        FlowCounts flows = new();
        for (int k = 0; k < events.Length; k++)
        {
            bool isHere = (sector ?? (k / sizeClasses % sectors)) == k / sizeClasses % sectors
                && (sizeClass ?? (k % sizeClasses)) == k % sizeClasses;
            flows[(FlowKind)(k / (sectors * sizeClasses))] += isHere ? events[k] * scale : 0;
        }

        return flows;
    }

    /// <summary>Begins the sums of the next row.</summary>
    public void Clear() => Array.Clear(events);
}
