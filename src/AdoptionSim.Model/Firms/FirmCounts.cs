using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Counts of firms by stratum and state, in agents of the run's scale. Blocks report them, the country adds them;
/// all are integers or fixed-point, so the order of addition cannot matter.
/// </summary>
public sealed class FirmCounts
{
    /// <summary>Number of firm states.</summary>
    public const int States = 5;

    private readonly long[] firms;
    private readonly long[] persons;
    private readonly long[] intensityPersons;

    /// <summary>Makes counts of zero.</summary>
    /// <param name="strata">Number of strata.</param>
    public FirmCounts(int strata)
    {
        Strata = strata;
        firms = new long[strata * States];
        persons = new long[strata * States];
        intensityPersons = new long[strata];
    }

    /// <summary>Number of strata.</summary>
    public int Strata { get; }

    /// <summary>Spending on AI by all firms, yen per month.</summary>
    public long SpendYenPerMonth { get; set; }

    /// <summary>Staff with a licence, persons.</summary>
    public long LicensedPersons { get; set; }

    /// <summary>Intangible investment of the tick, yen.</summary>
    public long IntangibleInvestmentYen { get; set; }

    /// <summary>Sum of realised gains of the firms that use AI, fixed-point (see the kernel).</summary>
    public long RealisedGainRaw { get; set; }

    /// <summary>What became of the subsidy in the tick.</summary>
    public SubsidyCounts Subsidies { get; } = new();

    /// <summary>Persons who work in any firm, agents.</summary>
    public long AllPersons
    {
        get
        {
            long sum = 0;
            foreach (long count in persons)
            {
                sum += count;
            }

            return sum;
        }
    }

    /// <summary>Firms of a stratum in a state, agents.</summary>
    /// <param name="stratum">Index of the stratum.</param>
    /// <param name="state">State of the firms.</param>
    public ref long Firms(int stratum, FirmState state) => ref firms[(stratum * States) + (int)state];

    /// <summary>Persons who work in firms of a stratum in a state, agents.</summary>
    /// <param name="stratum">Index of the stratum.</param>
    /// <param name="state">State of the firms.</param>
    public ref long Persons(int stratum, FirmState state) => ref persons[(stratum * States) + (int)state];

    /// <summary>Sum of headcount × intensity over the using firms of a stratum, fixed-point (see the kernel).</summary>
    /// <param name="stratum">Index of the stratum.</param>
    public ref long IntensityPersonsRaw(int stratum) => ref intensityPersons[stratum];

    /// <summary>Whether the firms and their staff stand in the same strata and states as in another count.</summary>
    /// <param name="other">Counts with the same strata.</param>
    public bool HasSameStocks(FirmCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return firms.AsSpan().SequenceEqual(other.firms) && persons.AsSpan().SequenceEqual(other.persons)
            && RealisedGainRaw == other.RealisedGainRaw;
    }

    /// <summary>Sets every count to zero.</summary>
    public void Clear()
    {
        Array.Clear(firms);
        Array.Clear(persons);
        RealisedGainRaw = 0;
        Subsidies.Clear();
        ClearFlows();
    }

    /// <summary>Sets to zero what is summed anew in each tick; the stocks by state stay.</summary>
    public void ClearFlows()
    {
        Array.Clear(intensityPersons);
        SpendYenPerMonth = 0;
        LicensedPersons = 0;
        IntangibleInvestmentYen = 0;
    }

    /// <summary>Adds the counts of another part of the country.</summary>
    /// <param name="other">Counts with the same strata.</param>
    public void Add(FirmCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Sums.Add(firms, other.firms);
        Sums.Add(persons, other.persons);
        Sums.Add(intensityPersons, other.intensityPersons);
        SpendYenPerMonth += other.SpendYenPerMonth;
        LicensedPersons += other.LicensedPersons;
        IntangibleInvestmentYen += other.IntangibleInvestmentYen;
        RealisedGainRaw += other.RealisedGainRaw;
        Subsidies.Add(other.Subsidies);
    }

    /// <summary>Shows every count.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(FirmCounts));
        state.Column<long>(firms);
        state.Column<long>(persons);
        state.Column<long>(intensityPersons);
        Span<long> sums = [SpendYenPerMonth, LicensedPersons, IntangibleInvestmentYen, RealisedGainRaw];
        state.Column(sums);
        (SpendYenPerMonth, LicensedPersons, IntangibleInvestmentYen, RealisedGainRaw) =
            (sums[0], sums[1], sums[2], sums[3]);
        Subsidies.Keep(state);
    }
}
