using System;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// What the country tells every block at the start of a tick: conditions of the tick and adoption shares of the last
/// one. Blocks read it and nothing else from outside, so all of them decide on the same picture.
/// </summary>
[Scratch("opened in every tick; what firms have heard is kept by the economy")]
public sealed class CountryConditions
{
    /// <summary>Number of firm size groups that differ in cadence and peers: small and large.</summary>
    public const int SizeGroups = 2;

    /// <summary>Makes conditions for a number of sectors.</summary>
    /// <param name="sectors">Number of sectors.</param>
    public CountryConditions(int sectors)
    {
        BenefitYenPerPersonMonth = new double[sectors];
        PeerShare = new double[sectors * SizeGroups];
        AwarenessProbability = new double[sectors * SizeGroups];
        Heard = new HeardSignals(sectors * SizeGroups);
        SetupReliefFactor = new double[sectors];
        Array.Fill(SetupReliefFactor, 1.0);
    }

    /// <summary>Number of the tick.</summary>
    public int Tick { get; set; }

    /// <summary>Conditions of work; null where the labour market is not simulated.</summary>
    public LabourConditions? Work { get; set; }

    /// <summary>National conditions of the tick.</summary>
    public NationalState National { get; set; }

    /// <summary>Wage bill on tasks that AI can do, yen per person and month, by sector.</summary>
    public double[] BenefitYenPerPersonMonth { get; }

    /// <summary>Adoption among peers in the last tick, share, by sector and size group.</summary>
    public double[] PeerShare { get; }

    /// <summary>Probability that a firm without AI takes it up in the tick, where firms adopt as in Bass.</summary>
    public double BassProbability { get; set; }

    /// <summary>Probability that an unaware firm becomes aware in the tick, by sector and size group.</summary>
    public double[] AwarenessProbability { get; }

    /// <summary>What firms have heard of the gain since the first month, by sector and size group.</summary>
    public HeardSignals Heard { get; }

    /// <summary>Precision of public evaluations in the tick, signals.</summary>
    public double PublicSignalPrecision { get; set; }

    /// <summary>Mean realised gain of the firms that use AI, share.</summary>
    public double RealisedGainShare { get; set; }

    /// <summary>Risk of adopting, logit points, after trust, clarity and certification.</summary>
    public double RiskLogitPoints { get; set; }

    /// <summary>Set-up cost against the first month, factor.</summary>
    public double SetupCostFactor { get; set; } = 1.0;

    /// <summary>What is left of set-up costs after the relief of its sector, factor, by sector.</summary>
    public double[] SetupReliefFactor { get; }

    /// <summary>Regulatory burden that every firm has alike, share of adoption cost.</summary>
    public double RegulatoryBurdenShareOfCost { get; set; }

    /// <summary>Burden of binding rules on a firm of the reference size, share of adoption cost.</summary>
    public double HardLawBurdenShareOfCost { get; set; }

    /// <summary>Gain from AI services of the quality of the tick against that of the first month.</summary>
    public double GainFactor { get; set; } = 1.0;

    /// <summary>The rounds of the subsidy; null without one.</summary>
    public SubsidyRound? Subsidy { get; set; }

    /// <summary>Data readiness of small and large firms, index 0 to 1.</summary>
    public double[] DataReadiness { get; } = new double[SizeGroups];

    /// <summary>What data readiness contributes to the intensity target of small and large firms.</summary>
    public double[] DataIntensity { get; } = new double[SizeGroups];

    /// <summary>Relief of the data cost by shared data, share.</summary>
    public double DataCostReliefShare { get; set; }

    /// <summary>
    /// Probability that a person of each kind of hot byte changes use in the tick: never to tried, tried to regular,
    /// regular to tried.
    /// </summary>
    public double[] PersonChangeProbability { get; } = new double[HotByte.Kinds];

    /// <summary>Limit of each kind that the sweep tests first (see the kernel): it follows from the
    /// probability.</summary>
    public byte[] PersonChangeLimit { get; } = new byte[HotByte.Kinds];

    /// <summary>Shows all that blocks are told, so that blocks of another process hear the same.</summary>
    /// <param name="state">Takes it along, or puts it into the conditions over there.</param>
    /// <exception cref="StateShapeException">What is to be put here is of another country.</exception>
    public void Tell(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(CountryConditions));
        int tick = Tick;
        state.Value(ref tick);
        Tick = tick;
        NationalState national = National;
        state.Value(ref national);
        National = national;
        state.Column<double>(BenefitYenPerPersonMonth);
        state.Column<double>(PeerShare);
        state.Column<double>(AwarenessProbability);
        Heard.Keep(state);
        state.Column<double>(SetupReliefFactor);
        state.Column<double>(DataReadiness);
        state.Column<double>(DataIntensity);
        state.Column<double>(PersonChangeProbability);
        state.Column<byte>(PersonChangeLimit);
        TellNumbers(state);
        Subsidy?.Tell(state);
        TellWork(state);
    }

    /// <summary>Index of a sector and size group in the arrays above.</summary>
    /// <param name="sector">Index of the sector.</param>
    /// <param name="large">Whether the firm is large.</param>
    public static int PeerGroup(int sector, bool large) => (sector * SizeGroups) + (large ? 1 : 0);

    private void TellNumbers(StateVisitor state)
    {
        Span<double> numbers =
        [
            BassProbability, PublicSignalPrecision, RealisedGainShare, RiskLogitPoints, SetupCostFactor,
            RegulatoryBurdenShareOfCost, HardLawBurdenShareOfCost, GainFactor, DataCostReliefShare,
        ];
        state.Column(numbers);
        BassProbability = numbers[0];
        PublicSignalPrecision = numbers[1];
        RealisedGainShare = numbers[2];
        RiskLogitPoints = numbers[3];
        SetupCostFactor = numbers[4];
        RegulatoryBurdenShareOfCost = numbers[5];
        HardLawBurdenShareOfCost = numbers[6];
        GainFactor = numbers[7];
        DataCostReliefShare = numbers[8];
    }

    private void TellWork(StateVisitor state)
    {
        (int Occupations, int Sectors, int Blocks) shape = Work?.Shape ?? default;
        state.Value(ref shape);
        if (shape != default)
        {
            Work ??= new LabourConditions(shape.Occupations, shape.Sectors, shape.Blocks);
            Work.Tell(state);
        }
    }
}
