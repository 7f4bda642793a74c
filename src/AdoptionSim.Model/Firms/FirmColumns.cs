using System;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The firms of one block as columns, rows aligned. Bytes that every step reads come first; the doubles are touched
/// only
/// for firms in the states that need them.
/// </summary>
internal sealed class FirmColumns
{
    public FirmColumns(CountryPopulation population, int block, double largeFirmThresholdPersons)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        Count = firms.BlockStart[block + 1] - first;
        FirstId = (uint)(first + (FirmDraws.FirmsPerBlock * block)) / FirmDraws.FirmsPerBlock * FirmDraws.FirmsPerBlock;
        Stratum = firms.Stratum.AsSpan(first, Count).ToArray();
        Headcount = firms.Headcount.AsSpan(first, Count).ToArray();
        Sector = new byte[Count];
        Large = new bool[Count];
        for (int f = 0; f < Count; f++)
        {
            Sector[f] = (byte)firms.Strata[Stratum[f]].Sector;
            SizeClass size = population.Pack.SizeClasses[firms.Strata[Stratum[f]].SizeClass];
            Large[f] = size.IsLarge(largeFirmThresholdPersons);
        }

        State = new FirmState[Count];
        MonthsInState = new ushort[Count];
        Belief = new double[Count];
        BeliefPrecision = new double[Count];
        Taste = new double[Count];
        RealisedGain = new double[Count];
        SetupYenPerMonth = new double[Count];
        Intensity = new double[Count];
        IntangibleYen = new double[Count];
        RegularStaff = new int[Count];
    }

    /// <summary>Number of firms.</summary>
    public int Count { get; }

    /// <summary>Draw id of the first firm, a multiple of four; ids follow the rows, and no two blocks share
    /// one.</summary>
    public uint FirstId { get; }

    /// <summary>Stratum, index into the register's strata.</summary>
    public ushort[] Stratum { get; }

    /// <summary>Headcount, persons.</summary>
    public int[] Headcount { get; }

    /// <summary>Sector, index into the pack.</summary>
    public byte[] Sector { get; }

    /// <summary>Whether the size class counts as large.</summary>
    public bool[] Large { get; }

    /// <summary>Where the firm stands with AI.</summary>
    public FirmState[] State { get; }

    /// <summary>Months since the firm entered its state; stops at the largest number the column holds.</summary>
    public ushort[] MonthsInState { get; }

    /// <summary>Believed gain on tasks done with AI, share.</summary>
    public double[] Belief { get; }

    /// <summary>Precision of that belief, signals.</summary>
    public double[] BeliefPrecision { get; }

    /// <summary>Persistent taste for AI together with the sector's shift, logit points.</summary>
    public double[] Taste { get; }

    /// <summary>Gain the firm would realise, share; known to it only through trial.</summary>
    public double[] RealisedGain { get; }

    /// <summary>Set-up cost spread over the payback horizon at the prices of the first month, yen per month.</summary>
    public double[] SetupYenPerMonth { get; }

    /// <summary>Share of AI-capable tasks done with AI.</summary>
    public double[] Intensity { get; }

    /// <summary>Intangible AI capital, yen.</summary>
    public double[] IntangibleYen { get; }

    /// <summary>Staff who use AI regularly in private or at work, persons.</summary>
    public int[] RegularStaff { get; }

    /// <summary>Whether a firm in a state uses AI.</summary>
    public static bool Uses(FirmState state) => state is FirmState.Trial or FirmState.Integrated;
}
