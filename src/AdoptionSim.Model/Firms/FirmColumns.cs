using System;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The firms of one block: a record of what every tick reads, and columns for what is read only where a firm decides or
/// plans. Rows are aligned.
/// </summary>
internal sealed class FirmColumns
{
    /// <summary>Stands where a value is worked out when it is asked for.</summary>
    public const double Unknown = -1.0;

    private readonly FirmRecord[] records;

    public FirmColumns(CountryPopulation population, int block, double largeFirmThresholdPersons)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        int count = firms.BlockStart[block + 1] - first;
        FirstId = FirmDraws.FirstId(first, block);
        records = new FirmRecord[count];
        byte[] peerGroups = PeerGroups(population, largeFirmThresholdPersons);
        for (int f = 0; f < count; f++)
        {
            ushort stratum = firms.Stratum[first + f];
            records[f] = new FirmRecord
            {
                Stratum = stratum,
                Headcount = firms.Headcount[first + f],
                PeerGroup = peerGroups[stratum],
                StaffIntensity = Unknown,
            };
        }

        OwnTrialTick = new short[count];
        Array.Fill(OwnTrialTick, (short)-1);
        BeliefSum = new double[count];
        BeliefPrecision = new double[count];
        Taste = new double[count];
        RealisedGain = new double[count];
        SetupYenPerMonth = new double[count];
        ReassignedLastQuarter = new int[count];
    }

    /// <summary>Number of firms.</summary>
    public int Count => records.Length;

    /// <summary>Draw id of the first firm, a multiple of sixteen; ids follow the rows, and no two blocks share
    /// one.</summary>
    public uint FirstId { get; }

    /// <summary>What every tick reads of a firm.</summary>
    /// <param name="firm">Row of the firm.</param>
    public ref FirmRecord this[int firm] => ref records[firm];

    /// <summary>What every tick reads of some firms.</summary>
    /// <param name="first">Row of the first firm.</param>
    /// <param name="end">Row after the last firm.</param>
    public Span<FirmRecord> Rows(int first, int end) => records.AsSpan(first, end - first);

    /// <summary>Last tick whose own trial the belief holds.</summary>
    public short[] OwnTrialTick { get; }

    /// <summary>
    /// Believed gain on tasks done with AI times its precision, without what all firms of the group have heard; see
    /// <see cref="FirmsLearn"/>.
    /// </summary>
    public double[] BeliefSum { get; }

    /// <summary>Precision of the belief without what all firms of the group have heard, signals.</summary>
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

    /// <summary>Staff moved to another occupation at the firm's last plan, persons.</summary>
    public int[] ReassignedLastQuarter { get; }

    /// <summary>Has the records of some firms at hand.</summary>
    /// <param name="firms">Rows of the firms.</param>
    public void Read(ReadOnlySpan<int> firms) => Cache.Read<FirmRecord>(records, firms);

    /// <summary>Asks the cache for what a firm that knows of AI weighs; its record was swept not long ago.</summary>
    /// <param name="firm">Row of the firm.</param>
    public void FetchFacts(int firm)
    {
        if (records[firm].State != FirmState.Unaware)
        {
            Cache.Fetch(in BeliefSum[firm]);
            Cache.Fetch(in BeliefPrecision[firm]);
            Cache.Fetch(in Taste[firm]);
            Cache.Fetch(in SetupYenPerMonth[firm]);
        }
    }

    /// <summary>Persons for whom a firm decides: its headcount, or one where nobody works yet.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Size(int firm) => Math.Max(1, records[firm].Headcount);

    /// <summary>Sector of a firm, index into the pack.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Sector(int firm) => SectorOf(in records[firm]);

    /// <summary>Sector of a firm, index into the pack.</summary>
    /// <param name="firm">Its record.</param>
    public static int SectorOf(in FirmRecord firm) => firm.PeerGroup / CountryConditions.SizeGroups;

    /// <summary>Size group of a firm: 1 where its size class counts as large.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int SizeGroup(int firm) => records[firm].PeerGroup % CountryConditions.SizeGroups;

    /// <summary>Whether firms in a state use AI.</summary>
    /// <param name="state">The state.</param>
    public static bool Uses(FirmState state) => state is FirmState.Trial or FirmState.Integrated;

    /// <summary>Sector and size group of each stratum in one number.</summary>
    private static byte[] PeerGroups(CountryPopulation population, double largeFirmThresholdPersons)
    {
        var groups = new byte[population.Firms.Strata.Count];
        for (int stratum = 0; stratum < groups.Length; stratum++)
        {
            Stratum kind = population.Firms.Strata[stratum];
            bool large = population.Pack.SizeClasses[kind.SizeClass].IsLarge(largeFirmThresholdPersons);
            groups[stratum] = checked((byte)CountryConditions.PeerGroup(kind.Sector, large));
        }

        return groups;
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(FirmColumns));
        state.Column<FirmRecord>(records);
        state.Column<short>(OwnTrialTick);
        state.Column<double>(BeliefSum);
        state.Column<double>(BeliefPrecision);
        state.Column<int>(ReassignedLastQuarter);
    }

    /// <summary>Feeds the state of the firms into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(MemoryMarshal.AsBytes(records.AsSpan()));
        digest.AddColumn(BeliefSum);
        digest.AddColumn(BeliefPrecision);
    }
}
