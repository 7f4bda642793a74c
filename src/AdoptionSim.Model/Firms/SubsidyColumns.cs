using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The firms of one block in the subsidy, rows as in <see cref="FirmColumns"/>. They exist only where a subsidy does,
/// because they are wide and most runs have none.
/// </summary>
internal sealed class SubsidyColumns
{
    private readonly bool[] eligibleStrata;

    public SubsidyColumns(CountryPopulation population, int firms)
    {
        eligibleStrata = new bool[population.Firms.Strata.Count];
        for (int stratum = 0; stratum < eligibleStrata.Length; stratum++)
        {
            Stratum at = population.Firms.Strata[stratum];
            eligibleStrata[stratum] = at.Kind == EmployerKind.Enterprise && !at.LargeByAct;
        }

        Standing = new SubsidyStanding[firms];
        MonthsLeft = new byte[firms];
        WindowLeft = new byte[firms];
        Bucket = new ushort[firms];
        GrantYen = new int[firms];
        AdministrationYen = new int[firms];
        BeliefSumAlone = new double[firms];
        BeliefPrecisionAlone = new double[firms];
    }

    /// <summary>Where the firm stands.</summary>
    public SubsidyStanding[] Standing { get; }

    /// <summary>Months until the approval lapses.</summary>
    public byte[] MonthsLeft { get; }

    /// <summary>Months since the approval until it is known whether the firm needed the money.</summary>
    public byte[] WindowLeft { get; }

    /// <summary>Bucket of the ticket of an applicant.</summary>
    public ushort[] Bucket { get; }

    /// <summary>Grant that was asked for or promised, yen.</summary>
    public int[] GrantYen { get; }

    /// <summary>Administration of the grant, yen.</summary>
    public int[] AdministrationYen { get; }

    /// <summary>What a firm costs the subsidy, yen: grant and administration.</summary>
    /// <param name="firm">Row of the firm.</param>
    public long CostYen(int firm) => GrantYen[firm] + (long)AdministrationYen[firm];

    /// <summary>Grant of a firm that is approved, yen per month of the payback horizon; 0 for others.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="paybackHorizonMonths">Months over which set-up cost is spread.</param>
    public double ApprovedYenPerMonth(int firm, double paybackHorizonMonths) =>
        Standing[firm] == SubsidyStanding.Approved ? GrantYen[firm] / paybackHorizonMonths : 0.0;

    /// <summary>Forgets a firm that closes; what it was promised goes back.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="counts">Counts of the block.</param>
    public void Forget(int firm, SubsidyCounts counts)
    {
        if (Standing[firm] == SubsidyStanding.Approved)
        {
            counts.PromisedYen -= CostYen(firm);
            counts.Lapsed++;
            counts.LapsedYen += CostYen(firm);
        }

        Standing[firm] = SubsidyStanding.None;
    }

    /// <summary>Belief times its precision of a paid firm as it would be without its own trial, without what its group
    /// has heard.</summary>
    public double[] BeliefSumAlone { get; }

    /// <summary>Precision of that belief, signals.</summary>
    public double[] BeliefPrecisionAlone { get; }

    /// <summary>What the applicants of the block ask for, yen by bucket.</summary>
    public long[] RequestedYen { get; } = new long[SubsidyRound.Buckets];

    /// <summary>Applicants of the round.</summary>
    public long Applicants { get; set; }

    /// <summary>Whether firms of a stratum may apply: small and medium enterprises under the act.</summary>
    public bool IsEligible(int stratum) => eligibleStrata[stratum];

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(SubsidyColumns));
        state.Column<SubsidyStanding>(Standing);
        state.Column<byte>(MonthsLeft);
        state.Column<byte>(WindowLeft);
        state.Column<ushort>(Bucket);
        state.Column<int>(GrantYen);
        state.Column<int>(AdministrationYen);
        state.Column<double>(BeliefSumAlone);
        state.Column<double>(BeliefPrecisionAlone);
        state.Column<long>(RequestedYen);
        long applicants = Applicants;
        state.Value(ref applicants);
        Applicants = applicants;
    }
}
