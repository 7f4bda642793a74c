using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Sectors;

/// <summary>One sector: what its firms see of each other. Prices and output take their place here with the task
/// layer.</summary>
[Scratch("counted anew in every tick")]
public sealed class Sector
{
    private readonly long[] firms = new long[CountryConditions.SizeGroups];
    private readonly long[] users = new long[CountryConditions.SizeGroups];

    /// <summary>Forgets the last count.</summary>
    public void Clear()
    {
        for (int group = 0; group < firms.Length; group++)
        {
            firms[group] = 0;
            users[group] = 0;
        }
    }

    /// <summary>Takes in the firms of one stratum.</summary>
    /// <param name="counts">Counts of the country.</param>
    /// <param name="stratum">A stratum of this sector.</param>
    /// <param name="large">Whether its firms are large.</param>
    public void Take(FirmCounts counts, int stratum, bool large)
    {
        System.ArgumentNullException.ThrowIfNull(counts);
        int group = large ? 1 : 0;
        for (int state = 0; state < FirmCounts.States; state++)
        {
            long count = counts.Firms(stratum, (FirmState)state);
            firms[group] += count;
            users[group] += FirmColumns.Uses((FirmState)state) ? count : 0;
        }
    }

    /// <summary>Share of the sector's firms of a size group that use AI; the fallback where it has none.</summary>
    /// <param name="large">Whether the group of large firms is meant.</param>
    /// <param name="fallbackShare">Share to give where the sector has no such firm.</param>
    public double UsersShare(bool large, double fallbackShare)
    {
        int group = large ? 1 : 0;
        return firms[group] == 0 ? fallbackShare : (double)users[group] / firms[group];
    }
}
