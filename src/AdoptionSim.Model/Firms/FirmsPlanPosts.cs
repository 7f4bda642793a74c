using System;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Steps 8 and 9: firms work out what AI does to their tasks, cost, price and output, and how many posts they want in
/// each occupation (equations T-2 to T-9, L-1, L-3). A third of the firms plan in each month; they are neighbours, so
/// that a month touches a third of the memory. Exponentials and logarithms are worked out for some firms at once.
/// </summary>
internal sealed partial class FirmsPlanPosts
{
    /// <summary>Months between two plans of a firm.</summary>
    public const int QuarterMonths = 3;

    private const double Thousand = 1000.0;
    private readonly LabourSetting setting;
    private readonly FirmBlock firms;
    private readonly FirmPosts posts;
    private readonly Staffing staffing;
    private readonly WorkCounts counts;
    private readonly long[] outputThousandYen;
    private readonly long[] valueThousandYen;
    private readonly long[] savedRaw;

    [Scratch("opened in every tick")]
    private readonly double[] automatable;

    [Scratch("opened in every tick")]
    private readonly double[] augmentable;

    [Scratch("opened in every tick")]
    private readonly double[] licence;

    [Scratch("opened in every tick")]
    private readonly double[] noviceGain;

    [Scratch("opened in every tick")]
    private readonly double[] postsPerBase;

    [Scratch("opened in every tick")]
    private readonly double[] postsPerBaseWithoutAi;

    private readonly double[] outputPerService;

    public FirmsPlanPosts(
        LabourSetting setting, FirmBlock firms, FirmPosts posts, Staffing staffing, WorkCounts counts)
    {
        this.setting = setting;
        this.firms = firms;
        this.posts = posts;
        this.staffing = staffing;
        this.counts = counts;
        outputThousandYen = new long[firms.Count];
        valueThousandYen = new long[firms.Count];
        savedRaw = new long[firms.Count];
        int occupations = setting.Pack.Occupations.Count;
        automatable = new double[occupations];
        augmentable = new double[occupations];
        licence = new double[occupations];
        noviceGain = new double[occupations];
        int sectors = setting.LabourCostShare.Length;
        postsPerBase = new double[sectors];
        postsPerBaseWithoutAi = new double[sectors];
        outputPerService = new double[sectors];
        for (int s = 0; s < sectors; s++)
        {
            outputPerService[s] = 1.0 / setting.LabourCostShare[s];
        }

        for (int f = 0; f < firms.Count; f++)
        {
            double yen = BaseWageBillYen(f) * outputPerService[firms.Columns.Sector(f)];
            Book(f, yen, yen, 0);
        }
    }

    /// <summary>
    /// First of the firms that plan in a tick. Blocks take their thirds in different months, because a block ends more
    /// often than not with a great firm; blocks with hardly a firm plan from the first month on.
    /// </summary>
    /// <param name="firms">The firms of a block.</param>
    /// <param name="tick">Number of the tick.</param>
    public static int FirstToPlan(FirmBlock firms, int tick) =>
        StartOfThird(firms, (tick + PhaseOf(firms)) % QuarterMonths);

    /// <summary>Firm behind the last of those that plan in a tick.</summary>
    /// <param name="firms">The firms of a block.</param>
    /// <param name="tick">Number of the tick.</param>
    public static int EndOfPlans(FirmBlock firms, int tick) =>
        StartOfThird(firms, ((tick + PhaseOf(firms)) % QuarterMonths) + 1);

    /// <summary>Output of a firm at its last plan, thousand yen per month.</summary>
    /// <param name="firm">Row of the firm.</param>
    public long OutputThousandYen(int firm) => outputThousandYen[firm];

    public void Run(CountryConditions conditions, LabourConditions work)
    {
        Open(work);
        int f = FirstToPlan(firms, work.Tick);
        int end = EndOfPlans(firms, work.Tick);
        while (f < end)
        {
            (int next, int found) = Gather(f, end, conditions);
            WorkOutCosts(found);
            for (int k = 0; k < found; k++)
            {
                Plan(k, conditions, work);
            }

            f = next;
        }
    }

    /// <summary>Shows the books of the last plans.</summary>
    /// <param name="state">Keeps them, or puts them back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(FirmsPlanPosts));
        state.Column<long>(outputThousandYen);
        state.Column<long>(valueThousandYen);
        state.Column<long>(savedRaw);
    }

    private static int PhaseOf(FirmBlock firms) => firms.Count < QuarterMonths ? 0 : firms.Number;

    /// <summary>First row of a third, rounded up so that an only firm is in the first.</summary>
    private static int StartOfThird(FirmBlock firms, int third) =>
        (int)((((long)firms.Count * third) + QuarterMonths - 1) / QuarterMonths);

    /// <summary>Works out what is the same for every firm of the tick.</summary>
    private void Open(LabourConditions work)
    {
        double posted = 1.0 + setting.Rest.VacanciesPerEmployed;
        for (int s = 0; s < postsPerBase.Length; s++)
        {
            postsPerBase[s] = posted * work.DemandFactor[s];
            postsPerBaseWithoutAi[s] = posted * work.DemandFactorWithoutAi[s];
        }

        for (int o = 0; o < automatable.Length; o++)
        {
            double share = setting.AutomatableShare[o];
            automatable[o] = TaskEquations.Automated(share, work.CapableShare[o], intensity: 1.0);
            augmentable[o] = TaskEquations.Augmented(share, work.CapableShare[o], intensity: 1.0);
            noviceGain[o] = work.NoviceGainFactor[o];
            licence[o] = work.CapableShare[o] * firms.Parameters.LicenceYenPerUserMonth / setting.BaseWageYen[o];
        }
    }

    private void PlanWithoutAi(int f)
    {
        int sector = firms.Columns.Sector(f);
        double service = 0.0;
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            ref PostRecord at = ref posts[post];
            Mark(post, complemented: false, automatedRaw: 0, reliefRaw: 0);
            staffing.SetTarget(
                post, at.Whole(at.Base * postsPerBase[sector]), at.Whole(at.Base * postsPerBaseWithoutAi[sector]));
            service += at.Staff * setting.BaseWageYen[at.Occupation];
        }

        double yen = service * (1.0 - Math.Min(1.0, ReassignmentLoss(f))) * outputPerService[sector];
        Book(f, yen, yen, 0);
    }

    private double BaseWageBillYen(int f)
    {
        double yen = 0.0;
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            yen += posts[post].Base * setting.BaseWageYen[posts[post].Occupation];
        }

        return yen;
    }

    private void Mark(int post, bool complemented, int automatedRaw, int reliefRaw)
    {
        ref PostRecord at = ref posts[post];
        if (reliefRaw == posts.ReliefRaw[post] && automatedRaw == posts.AutomatedRaw[post])
        {
            return;
        }

        int occupation = at.Occupation;
        counts.AutomatedRaw(occupation) += (long)(automatedRaw - posts.AutomatedRaw[post]) * at.Base;
        counts.ReliefRaw(occupation) += (long)(reliefRaw - posts.ReliefRaw[post]) * at.Base;
        posts.AutomatedRaw[post] = automatedRaw;
        posts.ReliefRaw[post] = reliefRaw;
        if (complemented != at.Complemented)
        {
            at.Complemented = complemented;
            counts.Complemented(occupation) += complemented ? at.Staff : -at.Staff;
        }
    }

    /// <summary>Output lost to persons who learn another occupation, share (T-10).</summary>
    private double ReassignmentLoss(int f)
    {
        int reassigned = firms.Columns.ReassignedLastQuarter[f];
        return reassigned == 0
            ? 0.0 : setting.Labour.ReassignmentLossShare * reassigned / Math.Max(1, firms.Columns[f].Headcount);
    }

    /// <summary>Output lost while a firm adjusts to AI, share (T-10).</summary>
    private double AdjustmentLoss(int f, CountryConditions conditions)
    {
        ref readonly FirmRecord firm = ref firms.Columns[f];
        if (firm.MonthsInState(conditions.Tick) > firms.Parameters.AdjustmentMonths)
        {
            return 0.0;
        }

        double target = FirmEquations.IntensityTarget(
            firms.Parameters, firms.StaffIntensity(f), conditions.DataIntensity[firms.Columns.SizeGroup(f)],
            firm.State == FirmState.Integrated);
        return setting.Tasks.AdjustmentHoursShare * Math.Max(0.0, target - firm.Intensity);
    }

    private void Book(int f, double outputYen, double valueYen, long saved)
    {
        int sector = firms.Columns.Sector(f);
        long output = (long)(outputYen / Thousand);
        long value = (long)(valueYen / Thousand);
        counts.OutputThousandYen(sector) += output - outputThousandYen[f];
        counts.ValueThousandYen(sector) += value - valueThousandYen[f];
        counts.SavedPersonsRaw(sector) += saved - savedRaw[f];
        outputThousandYen[f] = output;
        valueThousandYen[f] = value;
        savedRaw[f] = saved;
    }
}
