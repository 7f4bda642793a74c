using System;
using AdoptionSim.Kernel;
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

    // Whether AI had a part in a firm's last plan, so that its posts are marked.
    private readonly bool[] isMarked;

    [Scratch("of one chunk: by post, labour per unit of service")]
    private readonly double[] requirement = new double[ChunkPosts];

    [Scratch("of one chunk: by post, what AI makes of labour demand, factor")]
    private readonly double[] demandFactor = new double[ChunkPosts];

    [Scratch("of one chunk: by firm")]
    private readonly double[] serviceYen = new double[ChunkFirms];

    [Scratch("of one chunk: by firm")]
    private readonly double[] savedPersons = new double[ChunkFirms];

    [Scratch("of one chunk: by firm, share of output lost (T-10)")]
    private readonly double[] lossShare = new double[ChunkFirms];

    [Scratch("of one chunk: by firm")]
    private readonly double[] price = new double[ChunkFirms];

    [Scratch("of one tick: by sector")]
    private readonly BookSums[] bookSums;

    [Scratch("listed in every tick")]
    private readonly int[] withSurplus;

    [Scratch("listed in every tick")]
    private int withSurplusCount;

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
        isMarked = new bool[firms.Count];
        withSurplus = new int[(firms.Count / QuarterMonths) + 1];
        int occupations = setting.Pack.Occupations.Count;
        automatable = new double[occupations];
        augmentable = new double[occupations];
        licence = new double[occupations];
        noviceGain = new double[occupations];
        int sectors = setting.LabourCostShare.Length;
        bookSums = new BookSums[sectors];
        postsPerBase = new double[sectors];
        postsPerBaseWithoutAi = new double[sectors];
        outputPerService = new double[sectors];
        for (int s = 0; s < sectors; s++)
        {
            outputPerService[s] = 1.0 / setting.LabourCostShare[s];
        }

        for (int f = 0; f < firms.Count; f++)
        {
            int sector = firms.Columns.Sector(f);
            outputThousandYen[f] = Whole(BaseWageBillYen(f) * outputPerService[sector] / Thousand);
            valueThousandYen[f] = outputThousandYen[f];
            counts.OutputThousandYen(sector) += outputThousandYen[f];
            counts.ValueThousandYen(sector) += outputThousandYen[f];
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

    /// <summary>Firms that have planned fewer posts than staff in some occupation in this tick, rows in ascending
    /// order.</summary>
    public ReadOnlySpan<int> WithSurplus => withSurplus.AsSpan(0, withSurplusCount);

    public void Run(CountryConditions conditions, LabourConditions work)
    {
        Open(work);
        withSurplusCount = 0;
        int f = FirstToPlan(firms, work.Tick);
        int end = EndOfPlans(firms, work.Tick);
        while (f < end)
        {
            int next = EndOfChunk(f, end);
            Begin(f, next);
            PlanWithAi(f, next, conditions, work);
            PlanPosts(f, next);
            Book(f, next);
            f = next;
        }

        Close();
    }

    /// <summary>Shows the books of the last plans.</summary>
    /// <param name="state">Keeps them, or puts them back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(FirmsPlanPosts));
        state.Column<long>(outputThousandYen);
        state.Column<long>(valueThousandYen);
        state.Column<long>(savedRaw);
        state.Column<bool>(isMarked);
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

    /// <summary>Firm after a chunk: as many as there is room for, with their posts.</summary>
    private int EndOfChunk(int f, int end)
    {
        int length = Math.Min(ChunkFirms, end - f);
        while (posts.Start[f + length] - posts.Start[f] > ChunkPosts)
        {
            length /= 2;
        }

        return f + length;
    }

    /// <summary>Sets a chunk to what holds without AI: labour as it was, and factors of one.</summary>
    private void Begin(int f, int next)
    {
        int count = next - f;
        int places = posts.Start[next] - posts.Start[f];
        requirement.AsSpan(0, places).Fill(1.0);
        demandFactor.AsSpan(0, places).Fill(1.0);
        price.AsSpan(0, count).Fill(1.0);
        lossShare.AsSpan(0, count).Clear();
        serviceYen.AsSpan(0, count).Clear();
        savedPersons.AsSpan(0, count).Clear();
    }

    /// <summary>
    /// Posts that the firms of a chunk want (T-9, L-1), and the service of their staff. One loop goes through all
    /// posts, because neither the number of a firm's posts nor its use of AI can be guessed.
    /// </summary>
    private void PlanPosts(int f, int next)
    {
        int first = posts.Start[f];
        ReadOnlySpan<PostRecord> records = posts.Rows(first, posts.Start[next]);
        ReadOnlySpan<int> withoutAi = posts.TargetWithoutAi.AsSpan(first, records.Length);
        ReadOnlySpan<double> needed = requirement.AsSpan(0, records.Length);
        ReadOnlySpan<double> factors = demandFactor.AsSpan(0, records.Length);
        Span<double> service = serviceYen.AsSpan(0, next - f);
        double[] wages = setting.BaseWageYen;
        double[] perBase = postsPerBase;
        double[] perBaseWithoutAi = postsPerBaseWithoutAi;
        for (int place = 0; place < records.Length; place++)
        {
            ref readonly PostRecord at = ref records[place];
            double kept = at.Base;
            int target = at.Whole(kept * perBase[at.Sector] * factors[place]);
            int targetWithoutAi = at.Whole(kept * perBaseWithoutAi[at.Sector]);
            service[at.Firm - f] += at.Staff * wages[at.Occupation] / needed[place];
            if (((target ^ at.Target) | (targetWithoutAi ^ withoutAi[place])) != 0)
            {
                staffing.SetTarget(first + place, target, targetWithoutAi);
            }

            if (at.Staff > target)
            {
                NoteSurplus(at.Firm);
            }
        }
    }

    private void NoteSurplus(int f)
    {
        if (withSurplusCount == 0 || withSurplus[withSurplusCount - 1] != f)
        {
            withSurplus[withSurplusCount++] = f;
        }
    }

    /// <summary>Books what the firms of a chunk make.</summary>
    private void Book(int f, int next)
    {
        ReadOnlySpan<FirmRecord> records = firms.Columns.Rows(f, next);
        ReadOnlySpan<int> reassigned = firms.Columns.ReassignedLastQuarter.AsSpan(f, records.Length);
        Span<long> outputs = outputThousandYen.AsSpan(f, records.Length);
        Span<long> values = valueThousandYen.AsSpan(f, records.Length);
        Span<long> saved = savedRaw.AsSpan(f, records.Length);
        for (int k = 0; k < records.Length; k++)
        {
            int sector = FirmColumns.SectorOf(in records[k]);
            double loss = lossShare[k];
            if (reassigned[k] != 0)
            {
                loss += ReassignmentLoss(f + k);
            }

            double yen = serviceYen[k] * (1.0 - Math.Min(1.0, loss)) * outputPerService[sector];
            long output = Whole(yen / Thousand);
            long value = Whole(yen * price[k] / Thousand);
            long savedNow = FixedPoint.From(savedPersons[k]);
            ref BookSums sums = ref bookSums[sector];
            sums.OutputThousandYen += output - outputs[k];
            sums.ValueThousandYen += value - values[k];
            sums.SavedRaw += savedNow - saved[k];
            outputs[k] = output;
            values[k] = value;
            saved[k] = savedNow;
        }
    }

    /// <summary>Adds what changed in the books of the tick to the counts.</summary>
    private void Close()
    {
        for (int sector = 0; sector < bookSums.Length; sector++)
        {
            counts.OutputThousandYen(sector) += bookSums[sector].OutputThousandYen;
            counts.ValueThousandYen(sector) += bookSums[sector].ValueThousandYen;
            counts.SavedPersonsRaw(sector) += bookSums[sector].SavedRaw;
        }

        Array.Clear(bookSums);
    }

    /// <summary>Whole thousands, rounded down; a firm's books are far from the ends of the range.</summary>
    private static long Whole(double thousands) => double.ConvertToIntegerNative<long>(thousands);

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
    private double ReassignmentLoss(int f) =>
        setting.Labour.ReassignmentLossShare * firms.Columns.ReassignedLastQuarter[f]
        / Math.Max(1, firms.Columns[f].Headcount);

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

    /// <summary>What changes in the books of a sector.</summary>
    private struct BookSums
    {
        public long OutputThousandYen;
        public long ValueThousandYen;
        public long SavedRaw;
    }
}
