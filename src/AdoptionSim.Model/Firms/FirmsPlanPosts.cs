using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Steps 8 and 9: firms work out what AI does to their tasks, cost, price and output, and how many posts they want in
/// each occupation (equations T-2 to T-9, L-1, L-3). A third of the firms plan in each month.
/// </summary>
internal sealed class FirmsPlanPosts
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
    private readonly double[] requirement;
    private readonly double[] serviceCost;

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
        requirement = new double[setting.Pack.Occupations.Count];
        serviceCost = new double[setting.Pack.Occupations.Count];
        for (int f = 0; f < firms.Count; f++)
        {
            double yen = BaseWageBillYen(f) / setting.LabourCostShare[firms.Columns.Sector(f)];
            Book(f, yen, yen, 0);
        }
    }

    /// <summary>Whether a firm plans in a tick.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="tick">Number of the tick.</param>
    public static bool Plans(int firm, int tick) => (firm + tick) % QuarterMonths == 0;

    /// <summary>Output of a firm at its last plan, thousand yen per month.</summary>
    /// <param name="firm">Row of the firm.</param>
    public long OutputThousandYen(int firm) => outputThousandYen[firm];

    public void Run(CountryConditions conditions, LabourConditions work)
    {
        for (int f = FirstToPlan(work.Tick); f < firms.Count; f += QuarterMonths)
        {
            Plan(f, conditions, work);
        }
    }

    private static int FirstToPlan(int tick) => (QuarterMonths - (tick % QuarterMonths)) % QuarterMonths;

    private void Plan(int f, CountryConditions conditions, LabourConditions work)
    {
        double posted = 1.0 + setting.Rest.VacanciesPerEmployed;
        int sector = firms.Columns.Sector(f);
        bool usesAi = firms.Columns[f].Intensity > 0.0 && BaseWageBillYen(f) > 0.0;
        double output = 1.0;
        double unitCost = 1.0;
        double price = 1.0;
        if (usesAi)
        {
            unitCost = TakeInTasks(f, conditions, work);
            price = TaskEquations.Price(
                unitCost, setting.LabourCostShare[sector], setting.Tasks.PricePassThroughShare);
            output = TaskEquations.Output(price, setting.DemandElasticity[sector]);
        }

        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            int occupation = posts[post].Occupation;
            double without = posts[post].Base * posted;
            double demand = usesAi
                ? TaskEquations.LabourDemand(
                    output, serviceCost[occupation], unitCost, requirement[occupation],
                    setting.Tasks.OccupationalSubstitution)
                    * work.NewTaskFactor[occupation]
                : 1.0;
            staffing.SetTarget(
                post, posts.Whole(post, without * work.DemandFactor[sector] * demand),
                posts.Whole(post, without * work.DemandFactorWithoutAi[sector]));
            if (!usesAi)
            {
                Mark(post, complemented: false, automatedRaw: 0, reliefRaw: 0);
            }
        }

        BookOutput(f, price, conditions, usesAi);
    }

    /// <summary>Tasks done by AI and with it in each occupation of a firm (T-2, T-3); returns the unit labour cost
    /// (T-5).</summary>
    private double TakeInTasks(int f, CountryConditions conditions, LabourConditions work)
    {
        FirmParameters firmParameters = firms.Parameters;
        double intensity = firms.Columns[f].Intensity;
        double gain = Math.Max(0.0, firms.Columns.RealisedGain[f] * conditions.GainFactor);
        double substitution = setting.Tasks.OccupationalSubstitution;
        double wageBill = BaseWageBillYen(f);
        double sum = 0.0;
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            int o = posts[post].Occupation;
            double wage = setting.BaseWageYen[o];
            double automated = TaskEquations.Automated(setting.AutomatableShare[o], work.CapableShare[o], intensity);
            double augmented = TaskEquations.Augmented(setting.AutomatableShare[o], work.CapableShare[o], intensity);
            double occupationGain = gain * work.NoviceGainFactor[o];
            double licence = work.CapableShare[o] * intensity * firmParameters.LicenceYenPerUserMonth / wage;
            requirement[o] = TaskEquations.LabourRequirement(automated, augmented, occupationGain);
            serviceCost[o] = TaskEquations.ServiceCost(
                requirement[o], automated, conditions.National.AiPriceShareOfWage, licence);
            sum += TaskEquations.UnitCostTerm(
                posts[post].Base * wage / wageBill, serviceCost[o], substitution);
            Mark(
                post, augmented * occupationGain >= setting.Tasks.ComplementedThresholdShare,
                (int)FixedPoint.From(automated), (int)FixedPoint.From(1.0 - requirement[o]));
        }

        return TaskEquations.UnitCost(sum, substitution);
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
        int occupation = posts[post].Occupation;
        counts.AutomatedRaw(occupation) += (long)(automatedRaw - posts.AutomatedRaw[post]) * posts[post].Base;
        counts.ReliefRaw(occupation) += (long)(reliefRaw - posts.ReliefRaw[post]) * posts[post].Base;
        posts.AutomatedRaw[post] = automatedRaw;
        posts.ReliefRaw[post] = reliefRaw;
        if (complemented != posts[post].Complemented)
        {
            posts[post].Complemented = complemented;
            counts.Complemented(occupation) += complemented ? posts[post].Staff : -posts[post].Staff;
        }
    }

    /// <summary>Output of the staff that a firm has, less what it loses to adjustment (T-10).</summary>
    private void BookOutput(int f, double price, CountryConditions conditions, bool usesAi)
    {
        double service = 0.0;
        double saved = 0.0;
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            int o = posts[post].Occupation;
            double wage = setting.BaseWageYen[o];
            double need = usesAi ? requirement[o] : 1.0;
            service += posts[post].Staff * wage / need;
            saved += usesAi ? posts[post].Staff * (1.0 - need) : 0.0;
        }

        FirmColumns columns = firms.Columns;
        double loss = 0.0;
        if (usesAi && columns[f].MonthsInState(conditions.Tick) <= firms.Parameters.AdjustmentMonths)
        {
            double target = FirmEquations.IntensityTarget(
                firms.Parameters, firms.StaffIntensity(f), conditions.DataIntensity[columns.SizeGroup(f)],
                columns[f].State == FirmState.Integrated);
            loss = setting.Tasks.AdjustmentHoursShare * Math.Max(0.0, target - columns[f].Intensity);
        }

        loss += setting.Labour.ReassignmentLossShare * columns.ReassignedLastQuarter[f]
            / Math.Max(1, columns[f].Headcount);
        double yen = service * (1.0 - Math.Min(1.0, loss)) / setting.LabourCostShare[columns.Sector(f)];
        Book(f, yen, yen * price, FixedPoint.From(saved));
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
