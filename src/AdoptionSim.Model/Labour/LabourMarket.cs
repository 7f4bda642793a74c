using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// The national side of work: the demand for labour, what draws applicants where, how many vacancies are filled, seats
/// of training, cohorts and wages. It opens before the blocks plan, matches between their applications and their hires,
/// and closes after them.
/// </summary>
public sealed class LabourMarket : ILabourMarket
{
    private const int YearTurnMonth = 4;
    private readonly LabourSetting setting;
    private readonly CountryPlan plan;
    private readonly CountryPopulation population;
    private readonly Month from;
    private readonly LabourConditions work;
    private readonly LabourState state;
    private readonly Wages wages;
    private readonly Matching matching;
    private readonly double[] searchByAge;
    private readonly double[] automatedByMonth;
    private double closure = 1.0;
    private double seatsOwed;
    private double newcomersOwed;

    /// <summary>Makes the market of a country.</summary>
    /// <param name="setting">What is fixed about work.</param>
    /// <param name="plan">The country's part of the scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    public LabourMarket(
        LabourSetting setting, CountryPlan plan, CountryPopulation population, Month from, DrawKey key)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(population);
        this.setting = setting;
        this.plan = plan;
        this.population = population;
        this.from = from;
        int occupations = setting.Pack.Occupations.Count;
        work = new LabourConditions(occupations, setting.Pack.Sectors.Count, population.Blocks);
        state = new LabourState(occupations);
        Board = new MarketBoard(population.Blocks, occupations);
        wages = new Wages(setting);
        matching = new Matching(setting, key);
        searchByAge = SearchByAge();
        automatedByMonth = new double[occupations * Math.Max(1, (int)setting.Tasks.NewTaskLagMonths)];
        Array.Fill(work.NewTaskFactor, 1.0);
        Array.Fill(work.NoviceGainFactor, 1.0);
    }

    /// <inheritdoc/>
    public MarketBoard Board { get; }

    /// <inheritdoc/>
    public void Open(
        CountryConditions conditions, CapabilityFrontier frontier, WorkCounts last, LeverEffects levers)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentNullException.ThrowIfNull(last);
        conditions.Work = work;
        work.Tick = conditions.Tick;
        Month month = from.Plus(conditions.Tick);
        work.YearTurns = setting.Switches is { Ageing: true,
            MeanField: false } && month.MonthOfYear == YearTurnMonth && conditions.Tick > 0;
        frontier.CapableShareByOccupation.CopyTo(work.CapableShare);
        wages.Current.CopyTo(work.WageYenPerMonth);
        SetLevers(levers);
        SetDemand(last, levers.HiringSubsidyShare);
        SetTasks(last);
        SetActs(levers);
        DealSeats(last, levers);
        DealNewcomers(month);
    }

    /// <inheritdoc/>
    public void FollowLabourForce(WorkCounts last)
    {
        ArgumentNullException.ThrowIfNull(last);
        if (!work.YearTurns)
        {
            return;
        }

        long change = 0;
        long vacated = 0;
        for (int block = 0; block < Board.Blocks; block++)
        {
            change += Board.GenerationsOf(block)[0];
            vacated += Board.GenerationsOf(block)[1];
        }

        double atWork = last.AllEmployed / Math.Max(1.0, last.LabourForce);
        work.PostsKept = 1.0 + (atWork * change / Math.Max(1, vacated));
    }

    /// <inheritdoc/>
    public void ShowVacancies()
    {
        Board.NumberVacancies();
        int occupations = Board.Occupations;
        double running = 0.0;
        for (int to = 0; to < occupations; to++)
        {
            work.PullOfVacancies[to] = Board.AllVacancies(to) * setting.Rest.Pull[to]
                * PortableMath.Pow(wages.Current[to], setting.Labour.WageAttraction);
            running += work.PullOfVacancies[to];
            work.TrainingWeights[to] = running;
        }

        for (int origin = 0; origin <= occupations; origin++)
        {
            running = 0.0;
            for (int to = 0; to < occupations; to++)
            {
                double open = origin == occupations ? 1.0 : setting.Tables.Accessibility[(origin * occupations) + to];
                running += open * work.PullOfVacancies[to];
                work.ApplicationWeights[(origin * occupations) + to] = running;
            }
        }
    }

    /// <inheritdoc/>
    public void Match()
    {
        Board.NumberApplications();
        matching.Match(Board, work.Tick);
    }

    /// <inheritdoc/>
    public void Close(WorkCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        wages.Move(counts);
        int months = automatedByMonth.Length / Board.Occupations;
        for (int o = 0; o < Board.Occupations; o++)
        {
            automatedByMonth[(work.Tick % months * Board.Occupations) + o] =
                FixedPoint.ToDouble(counts.AutomatedRaw(o)) / Math.Max(1, counts.BaseStaff(o));
        }
    }

    /// <inheritdoc/>
    public void Describe(CountrySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        state.WageBillYenPerMonth = wages.WageBillYen(snapshot.Work);
        state.PriceFactor = wages.PriceFactor;
        state.TrendFactor = wages.TrendFactor;
        
        wages.Current.CopyTo(state.WageYenPerMonth);
        snapshot.Labour = state;
    }

    /// <inheritdoc/>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(LabourMarket));
        state.Column<double>(automatedByMonth);
        state.Value(ref closure);
        state.Value(ref seatsOwed);
        state.Value(ref newcomersOwed);
        wages.Keep(state);
    }

    /// <summary>Demand follows wages, a cycle, shocks and the closure (L-2).</summary>
    private void SetDemand(WorkCounts last, double hiringSubsidyShare)
    {
        LabourParameters p = setting.Labour;
        double shock = plan.DemandByTick.Count == 0 ? 1.0 : plan.DemandByTick[work.Tick];
        double common = shock * DemandPaths.Cycle(
            1.0, p.DemandCycleAmplitudeShare, work.Tick, p.DemandCyclePeriodMonths);
        if (work.Tick > 0 && setting.Switches.Demand == DemandClosure.Fixed)
        {
            closure *= (double)last.AllTargetsWithoutAi / Math.Max(1, last.AllTargets);
        }
        else if (work.Tick > 0 && setting.Switches.Demand == DemandClosure.Feedback)
        {
            closure = 1.0 + (p.DemandFeedbackShare * (wages.RealIncomeFactor(last) - 1.0));
        }

        for (int s = 0; s < work.DemandFactor.Length; s++)
        {
            work.DemandFactorWithoutAi[s] = common * WageDemand(s, hiringSubsidyShare);
            work.DemandFactor[s] = work.DemandFactorWithoutAi[s] * closure;
        }
    }

    /// <summary>Demand of a sector at the real wages of its occupations: dearer labour makes dearer output.</summary>
    private double WageDemand(int sector, double hiringSubsidyShare)
    {
        double wage = 0.0;
        for (int o = 0; o < Board.Occupations; o++)
        {
            wage += setting.Pack.Sectors[sector].OccupationShares[o] * wages.AgainstTrend(o);
        }

        // A subsidy on new hires lowers the cost of the part of staff that is hired within a year.
        double hiredWithinYear = Math.Min(1.0, Month.PerYear
            * (setting.Labour.SeparationHazardPerTick + setting.Labour.JobToJobHazardPerTick));
        double price = TaskEquations.Price(
            wage * (1.0 - (hiringSubsidyShare * hiredWithinYear)), setting.LabourCostShare[sector],
            setting.Tasks.PricePassThroughShare);
        return TaskEquations.Output(price, setting.DemandElasticity[sector]);
    }

    /// <summary>Novices gain more (T-3); automated tasks come back as new ones after a while (T-9).</summary>
    private void SetTasks(WorkCounts last)
    {
        int occupations = Board.Occupations;
        int months = automatedByMonth.Length / occupations;
        for (int o = 0; o < occupations; o++)
        {
            long young = 0;
            long all = 0;
            for (int band = 0; band < AgeBand.Count; band++)
            {
                long persons = last.Employed(WorkCounts.Group(o, band, Sex.Male))
                    + last.Employed(WorkCounts.Group(o, band, Sex.Female));
                young += band == 0 ? persons : 0;
                all += persons;
            }

            double novices = all == 0 ? 0.0 : (double)young / all;
            work.NoviceGainFactor[o] = 1.0 + (setting.Tasks.NoviceGainAddition * novices);
            double before = automatedByMonth[(work.Tick % months * occupations) + o];
            work.NewTaskFactor[o] = 1.0 + (setting.Tasks.NewTaskShare * before);
        }

    }

    /// <summary>What levers change about firms' staff (G-9).</summary>
    private void SetLevers(LeverEffects levers)
    {
        LabourParameters p = setting.Labour;
        work.ReassignmentShare[0] = Math.Min(1.0, p.ReassignmentSmallPerQuarter + levers.ReassignmentAddition);
        work.ReassignmentShare[1] = Math.Min(1.0, p.ReassignmentLargePerQuarter + levers.ReassignmentAddition);
        work.NewcomersTriedShare = levers.EntrantLiteracy;
    }

    /// <summary>How likely a person of each standing leaves or searches (L-12).</summary>
    private void SetActs(LeverEffects levers)
    {
        work.QuitProbability = setting.QuitHazardPerTick;
        for (int standing = 0; standing < Standing.Kinds; standing++)
        {
            int age = Standing.AgeOf(standing);
            double act = !Standing.IsHeld(standing) || age >= AgeClass.Count
                ? 0.0
                : Standing.StatusOf(standing) switch
                {
                    LabourStatus.Employed =>
                        setting.QuitHazardPerTick + (setting.Rest.ContactEmployed * searchByAge[age]),
                    LabourStatus.Unemployed =>
                        Math.Min(1.0, setting.Rest.ContactUnemployed * levers.PlacementFactor),
                    _ => 0.0,
                };
            work.ActProbability[standing] = act;
            work.ActLimit[standing] = LaneSweep.Limit(act);
        }
    }

    /// <summary>Seats of the tick, dealt to the blocks evenly; fractions wait for later ticks (L-16).</summary>
    private void DealSeats(WorkCounts last, LeverEffects levers)
    {
        double perTick = (setting.Labour.TrainingSeatsPerYear / Month.PerYear) + levers.TrainingSeats;
        seatsOwed += perTick / population.Scale;
        long seats = Math.Min((long)seatsOwed, last.AllUnemployed);
        seatsOwed -= seats;
        Deal(seats, work.TrainingSeats);
    }

    /// <summary>The cohort that turns 15, dealt to the blocks evenly (L-23).</summary>
    private void DealNewcomers(Month month)
    {
        Array.Clear(work.NewcomersOfBlock);
        if (!work.YearTurns)
        {
            return;
        }

        newcomersOwed += (double)setting.NewcomersOf(month.Year) / population.Scale;
        long newcomers = (long)newcomersOwed;
        newcomersOwed -= newcomers;
        Deal(newcomers, work.NewcomersOfBlock);
    }

    private static void Deal(long persons, long[] blocks)
    {
        for (int block = 0; block < blocks.Length; block++)
        {
            blocks[block] = (persons * (block + 1) / blocks.Length) - (persons * block / blocks.Length);
        }
    }

    /// <summary>On-the-job search of each age class with a mean of one over the employed of the tables.</summary>
    private double[] SearchByAge()
    {
        var search = new double[AgeClass.Count];
        for (int age = 0; age < search.Length; age++)
        {
            search[age] = setting.Labour.JobSearchByAge[AgeClass.Ids[age]];
        }

        double weighted = 0.0;
        double all = 0.0;
        foreach (PersonCell cell in setting.Pack.Persons)
        {
            if (cell.Status == LabourStatus.Employed)
            {
                weighted += search[AgeClass.Of(cell.AgeFrom)] * cell.Persons;
                all += cell.Persons;
            }
        }

        for (int age = 0; age < search.Length; age++)
        {
            search[age] *= all / weighted;
        }

        return search;
    }
}
