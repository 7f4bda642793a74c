using System;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The firms of one block as columns, rows aligned. Bytes that every step reads come first; the doubles are touched
/// only for firms in the states that need them.
/// </summary>
internal sealed class FirmColumns
{
    /// <summary>Stands where a value is worked out when it is asked for.</summary>
    public const double Unknown = -1.0;

    public FirmColumns(CountryPopulation population, int block, double largeFirmThresholdPersons)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        Count = firms.BlockStart[block + 1] - first;
        FirstId = (uint)(first + (FirmDraws.FirmsPerBlock * block)) / FirmDraws.FirmsPerBlock * FirmDraws.FirmsPerBlock;
        Stratum = firms.Stratum.AsSpan(first, Count).ToArray();
        Headcount = firms.Headcount.AsSpan(first, Count).ToArray();
        PeerGroup = new byte[Count];
        for (int f = 0; f < Count; f++)
        {
            Stratum stratum = firms.Strata[Stratum[f]];
            bool large = population.Pack.SizeClasses[stratum.SizeClass].IsLarge(largeFirmThresholdPersons);
            PeerGroup[f] = checked((byte)CountryConditions.PeerGroup(stratum.Sector, large));
        }

        State = new FirmState[Count];
        MonthsInState = new ushort[Count];
        BeliefSum = new double[Count];
        BeliefPrecision = new double[Count];
        Taste = new double[Count];
        RealisedGain = new double[Count];
        SetupYenPerMonth = new double[Count];
        Intensity = new double[Count];
        StaffIntensity = new double[Count];
        Array.Fill(StaffIntensity, Unknown);
        IntangibleYen = new double[Count];
        RegularStaff = new int[Count];
        ReassignedLastQuarter = new int[Count];
    }

    /// <summary>Number of firms.</summary>
    public int Count { get; }

    /// <summary>Draw id of the first firm, a multiple of four; ids follow the rows, and no two blocks share
    /// one.</summary>
    public uint FirstId { get; }

    /// <summary>Stratum, index into the register's strata.</summary>
    public ushort[] Stratum { get; }

    /// <summary>Headcount, persons; may be zero in a firm that has just opened.</summary>
    public int[] Headcount { get; }

    /// <summary>Sector and size group in one number; see <see cref="CountryConditions.PeerGroup"/>.</summary>
    public byte[] PeerGroup { get; }

    /// <summary>Where the firm stands with AI.</summary>
    public FirmState[] State { get; }

    /// <summary>Months since a using firm entered its state; stops at the largest number the column holds.</summary>
    public ushort[] MonthsInState { get; }

    /// <summary>
    /// Believed gain on tasks done with AI times its precision: learning adds, and only who decides divides.
    /// </summary>
    public double[] BeliefSum { get; }

    /// <summary>Precision of the belief, signals.</summary>
    public double[] BeliefPrecision { get; }

    /// <summary>Persistent taste for AI together with the sector's shift, logit points.</summary>
    public double[] Taste { get; }

    /// <summary>
    /// Cost over believed benefit up to which the firm tries AI; empty unless firms decide by payback.
    /// </summary>
    public double[] PaybackRatio { get; set; } = [];

    /// <summary>Gain the firm would realise, share; known to it only through trial.</summary>
    public double[] RealisedGain { get; }

    /// <summary>Set-up cost spread over the payback horizon at the prices of the first month, yen per month.</summary>
    public double[] SetupYenPerMonth { get; }

    /// <summary>Share of AI-capable tasks done with AI.</summary>
    public double[] Intensity { get; }

    /// <summary>
    /// What AI-capable staff contributes to a using firm's intensity target; <see cref="Unknown"/> since staff changed.
    /// </summary>
    public double[] StaffIntensity { get; }

    /// <summary>Intangible AI capital, yen.</summary>
    public double[] IntangibleYen { get; }

    /// <summary>Staff who use AI regularly in private or at work, persons.</summary>
    public int[] RegularStaff { get; }

    /// <summary>Staff moved to another occupation at the firm's last plan, persons.</summary>
    public int[] ReassignedLastQuarter { get; }

    /// <summary>Believed gain of a firm, share.</summary>
    /// <param name="firm">Row of the firm.</param>
    public double Belief(int firm) => BeliefSum[firm] / BeliefPrecision[firm];

    /// <summary>Persons for whom a firm decides: its headcount, or one where nobody works yet.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Size(int firm) => Math.Max(1, Headcount[firm]);

    /// <summary>Sector of a firm, index into the pack.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Sector(int firm) => PeerGroup[firm] / CountryConditions.SizeGroups;

    /// <summary>Size group of a firm: 1 where its size class counts as large.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int SizeGroup(int firm) => PeerGroup[firm] % CountryConditions.SizeGroups;

    /// <summary>Whether a firm in a state uses AI.</summary>
    public static bool Uses(FirmState state) => state is FirmState.Trial or FirmState.Integrated;
}
