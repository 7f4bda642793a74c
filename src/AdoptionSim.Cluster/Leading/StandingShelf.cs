using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace AdoptionSim.Cluster.Leading;

/// <summary>
/// What the leaders of a silo show of their countries at the end of each tick. The last month of a few countries that
/// have ended stays.
/// </summary>
internal sealed class StandingShelf
{
    private const int EndedMost = 64;

    private readonly Lock gate = new();
    private readonly Dictionary<string, CountryStanding> standings = new(StringComparer.Ordinal);
    private readonly List<string> ended = [];

    /// <summary>Months of the countries that are led here, or were, by the key of the leader.</summary>
    public IReadOnlyList<(string Leader, string Month)> Months
    {
        get
        {
            lock (gate)
            {
                return [.. standings.Select(one => (one.Key, one.Value.Government.Month))
                    .OrderBy(one => one.Key, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>What stands of a country; null for nothing.</summary>
    /// <param name="leader">Key of its leader.</param>
    public CountryStanding? Of(string leader)
    {
        lock (gate)
        {
            return standings.GetValueOrDefault(leader);
        }
    }

    /// <summary>Shows a country at the end of a tick.</summary>
    /// <param name="leader">Key of its leader.</param>
    /// <param name="standing">The country.</param>
    public void Show(string leader, CountryStanding standing)
    {
        lock (gate)
        {
            standings[leader] = standing;
            ended.Remove(leader);
        }
    }

    /// <summary>A country is led here no more; what stands of it goes.</summary>
    /// <param name="leader">Key of its leader.</param>
    public void Forget(string leader)
    {
        lock (gate)
        {
            standings.Remove(leader);
            ended.Remove(leader);
        }
    }

    /// <summary>A country has ended; its last month stays until many others have ended.</summary>
    /// <param name="leader">Key of its leader.</param>
    public void End(string leader)
    {
        lock (gate)
        {
            ended.Remove(leader);
            ended.Add(leader);
            if (ended.Count > EndedMost)
            {
                standings.Remove(ended[0]);
                ended.RemoveAt(0);
            }
        }
    }
}
