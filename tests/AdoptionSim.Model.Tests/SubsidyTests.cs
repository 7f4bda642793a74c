using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Tests;

public sealed class SubsidyTests
{
    private const int Ticks = 30;
    private const int Scale = 500;
    private const long Plenty = 100_000_000_000_000;

    [Fact]
    public async Task Money_That_Nobody_Gets_Is_The_Baseline_Bit_For_Bit()
    {
        CountryPopulation population = SmallWorlds.Population(Scale);
        SmallWorlds.World without = await SmallWorlds.RunAsync(Ticks, population: population);
        foreach (long yen in (long[])[0, 1])
        {
            SmallWorlds.World with = await SmallWorlds.RunAsync(
                Ticks, population: population, budget: Budgets.Subsidy(yen, Ticks));
            Assert.Equal(without.Digest(), with.Digest());
            Assert.Equal(0, with.Country.Government.Ledger.FiscalCostYen);
            Assert.Equal(0, with.Country.Government.Ledger.TotalSubsidy.Awards);
        }
    }

    [Fact]
    public async Task A_Subsidy_Of_Firms_Above_The_Threshold_Adds_Exactly_Nothing()
    {
        // Everybody who knows of AI wants it, by a threshold: the money can change nobody.
        ModelParameters keen = SmallWorlds.Parameters with
        {
            Firms = SmallWorlds.Parameters.Firms with { ValueScale = 0.0, BeliefFloorShare = 1000.0 },
        };
        CountryPopulation population = SmallWorlds.Population(Scale);
        SmallWorlds.World without = await SmallWorlds.RunAsync(Ticks, parameters: keen, population: population);
        SmallWorlds.World with = await SmallWorlds.RunAsync(
            Ticks, parameters: keen, population: population, budget: Budgets.Subsidy(Plenty, Ticks));
        SubsidyTotals subsidy = with.Country.Government.Ledger.TotalSubsidy;
        Assert.True(subsidy.Awards > 100 * Scale, $"{subsidy}");
        Assert.Equal(0, subsidy.Additional);
        Assert.Equal(subsidy.Awards, subsidy.Deadweight);
        Assert.Equal(1.0, with.Country.Government.Ledger.DeadweightShare);
        Assert.Equal(StatesOf(without), StatesOf(with));
    }

    [Fact]
    public async Task A_Grant_That_Lifts_Firms_Over_The_Threshold_Adds_Some()
    {
        ModelParameters threshold = SmallWorlds.Parameters with
        {
            Firms = SmallWorlds.Parameters.Firms with { ValueScale = 0.0 },
        };
        SmallWorlds.World with = await SmallWorlds.RunAsync(
            Ticks, parameters: threshold, population: SmallWorlds.Population(Scale),
            budget: Budgets.Subsidy(Plenty, Ticks, rateShare: 1.0));
        SubsidyTotals subsidy = with.Country.Government.Ledger.TotalSubsidy;
        Assert.True(subsidy.Additional > 0, $"{subsidy}");
        Assert.True(subsidy.Deadweight + subsidy.Additional <= subsidy.Awards);
    }

    [Theory]
    [InlineData(Rationing.Lottery)]
    [InlineData(Rationing.Score)]
    public async Task Spending_Stays_Within_The_Budget_And_Repeats(Rationing rationing)
    {
        const long Budget = 2_000 * Budgets.OneMillionYen;
        BudgetPlan plan = Budgets.Subsidy(Budget, Ticks, firstTick: 12, rationing: rationing);
        Ledger one = (await SmallWorlds.RunAsync(
            Ticks, population: SmallWorlds.Population(100, blocks: 8), budget: plan)).Country.Government.Ledger;
        Assert.True(one.TotalSubsidy.Applicants > one.TotalSubsidy.Approved, $"{one.TotalSubsidy}");
        Assert.InRange(one.FiscalCostYen, 1, Budget);
        long grants = one.TotalYen[0];
        Assert.InRange(one.TotalYen[1], (long)(grants * 0.069), (long)(grants * 0.07));
        Ledger again = (await SmallWorlds.RunAsync(
            Ticks, population: SmallWorlds.Population(100, blocks: 8), budget: plan)).Country.Government.Ledger;
        Assert.Equal(one.TotalSubsidy, again.TotalSubsidy);
        Assert.Equal(one.TotalYen.ToArray(), again.TotalYen.ToArray());
    }

    [Fact]
    public async Task A_Promise_That_Vanishes_Is_Caught()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            4, population: SmallWorlds.Population(100), budget: Budgets.Subsidy(Plenty, Ticks));
        SubsidyStanding[] standing = world.Host.Blocks
            .Select(block => Assert.IsType<SubsidyColumns>(block.Firms.Subsidies).Standing)
            .First(column => column.Contains(SubsidyStanding.Approved));
        standing[Array.IndexOf(standing, SubsidyStanding.Approved)] = SubsidyStanding.None;
        IdentityBrokenException found = await Assert.ThrowsAsync<IdentityBrokenException>(
            async () => await Tick.RunAsync(world.Country, 4, new Nobody()));
        Assert.Contains("Subsidy", found.Identity, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Incidents_Cost_Trust_And_Evaluation_Avoids_Some()
    {
        ModelParameters risky = SmallWorlds.Parameters with
        {
            National = SmallWorlds.Parameters.National with { IncidentsPerTickAtFullUse = 5.0 },
        };
        var on = Enumerable.Repeat(1.0, Ticks).ToArray();
        ModelParameters evaluated = risky with
        {
            Levers = risky.Levers with
            {
                SafetyInstituteIncidentReliefShare = 1.0, SafetyInstituteTrustTarget = 0.0,
                SafetyInstituteEvaluationPrecisionPerTick = 0.0,
            },
        };
        double calm = (await SmallWorlds.RunAsync(Ticks)).Country.Snapshot.National.TrustIndex;
        double shaken = (await SmallWorlds.RunAsync(Ticks, parameters: risky)).Country.Snapshot.National.TrustIndex;
        NationalState safe = (await SmallWorlds.RunAsync(
            Ticks, parameters: evaluated, levers: [new LeverSchedule(LeverId.AiSafetyInstitute, on)]))
            .Country.Snapshot.National;
        Assert.True(shaken < calm, $"{shaken} against {calm}");
        Assert.Equal(0, safe.Incidents);
        Assert.True(safe.TrustIndex > shaken);
    }

    [Fact]
    public async Task Money_Of_A_Lapsed_Approval_Comes_Back()
    {
        // Nobody decides but by a chance so small that approvals run out before most use theirs.
        ModelParameters slow = SmallWorlds.Parameters with
        {
            Firms = SmallWorlds.Parameters.Firms with { ValueScale = 2.0, DecisionProbabilitySmallPerTick = 0.1 },
            Levers = SmallWorlds.Parameters.Levers with { SmeSubsidyAwardValidityMonths = 1 },
        };
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            Ticks, parameters: slow, population: SmallWorlds.Population(100), budget: Budgets.Subsidy(Plenty, Ticks));
        SubsidyTotals subsidy = world.Country.Government.Ledger.TotalSubsidy;
        Assert.True(subsidy.Lapsed > 0, $"{subsidy}");
        Assert.Equal(subsidy.Approved, subsidy.Awards + subsidy.Lapsed);
    }

    [Fact]
    public async Task The_Direct_Reach_Of_The_Whole_Envelope_Is_Less_Than_A_Tenth_Of_The_Firms()
    {
        // Grants of a million yen out of 340 billion, and out of the tenth of it that may be AI money.
        const double SmallAndMediumFirms = 3_365_000;
        ModelParameters rich = SmallWorlds.Parameters with
        {
            Firms = SmallWorlds.Parameters.Firms with
            {
                SetupCostFixedMillionYen = 1000.0, BeliefFloorShare = 1e9, InitialAwareSmallShare = 1.0,
            },
        };
        CountryPopulation population = SmallWorlds.Population(100);
        foreach ((long yen, double most) in ((long, double)[])[(340_000_000_000, 0.10), (34_000_000_000, 0.01)])
        {
            SmallWorlds.World world = await SmallWorlds.RunAsync(
                24, parameters: rich, population: population, budget: Budgets.Subsidy(yen, 24, capYen: 1_000_000));
            double reach = world.Country.Government.Ledger.TotalSubsidy.Awards / SmallAndMediumFirms;
            Assert.InRange(reach, 0.9 * most, most);
        }
    }

    [Theory]
    [InlineData(300_000, 7_366)]
    [InlineData(1_000_000, 2_210)]
    public void Two_Billion_Yen_Train_A_Few_Thousand(long unitCostYen, long seats)
    {
        var government = new Government.Government(
            SmallWorlds.Parameters.Levers, [], Budgets.Training(2_210_000_000, unitCostYen, 2));
        long bought = government.Decide(0).TrainingSeats + government.Decide(1).TrainingSeats;
        Assert.Equal(seats, bought);
        Assert.Equal(seats * unitCostYen, government.Ledger.FiscalCostYen);
    }

    [Fact]
    public async Task Rounds_Allocate_Nothing()
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            30, population: SmallWorlds.Population(1000), budget: Budgets.Subsidy(Plenty, 30));
        CountryConditions conditions = world.Country.Economy.Open(
            30, default, world.Country.Snapshot.Firms, world.Country.Snapshot.Persons);
        conditions.Tick = 31; // not a January, so that the yearly recount is not what is measured
        SubsidyRound round = Assert.IsType<SubsidyRound>(conditions.Subsidy);
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            round.IsOpen = true;
            round.CutOffBucket = SubsidyRound.Buckets;
            foreach (Block block in world.Host.Blocks)
            {
                block.FirmsApplyForSubsidies(conditions);
                block.FirmsTakeUpAi(conditions);
            }
        }));
    }

    [Fact]
    public void Binding_Rules_Weigh_More_On_A_Small_Firm()
    {
        FirmParameters p = SmallWorlds.Parameters.Firms;
        var conditions = new CountryConditions(1) { HardLawBurdenShareOfCost = 0.05 };
        Assert.Equal(0.05, FirmEquations.HardLawBurdenShareOfCost(p, conditions, 100), 12);
        Assert.True(FirmEquations.HardLawBurdenShareOfCost(p, conditions, 5) > 0.09);
        Assert.True(FirmEquations.HardLawBurdenShareOfCost(p, conditions, 1000) < 0.032);
        conditions.HardLawBurdenShareOfCost = 0.0;
        Assert.Equal(0.0, FirmEquations.HardLawBurdenShareOfCost(p, conditions, 5));
    }

    [Fact]
    public void A_Grant_Is_A_Share_Of_Set_Up_Cost_At_Most_The_Cap()
    {
        FirmParameters p = SmallWorlds.Parameters.Firms;
        var conditions = new CountryConditions(1);
        double setup = FirmEquations.SetupYenPerMonth(p, 10);
        double whole = setup * p.PaybackHorizonMonths;
        Assert.Equal((int)(0.5 * whole), FirmEquations.GrantYen(p, conditions, setup, 0, 0.5, 4_500_000));
        Assert.Equal(100_000, FirmEquations.GrantYen(p, conditions, setup, 0, 0.5, 100_000));
    }

    [Fact]
    public void Levers_Of_Work_Are_Neutral_Without_Strength_And_Late_At_School()
    {
        LeverEffects none = default;
        Assert.Equal(1.0, none.PlacementFactor);
        var on = Enumerable.Repeat(1.0, 60).ToArray();
        var government = new Government.Government(
            SmallWorlds.Parameters.Levers,
            [new LeverSchedule(LeverId.LabourMarketSupport, on), new LeverSchedule(LeverId.AiEducation, on)]);
        LeverEffects first = government.Decide(0);
        Assert.Equal(1.05, first.PlacementFactor, 12);
        Assert.Equal(0.02, first.ReassignmentAddition, 12);
        Assert.Equal(0.0, first.EntrantLiteracy);
        Assert.Equal(0.05, government.Decide(48).EntrantLiteracy, 12);
    }

    private sealed class Nobody : ITickObserver
    {
        public void Observe(CountrySnapshot country)
        {
            // Watches nothing: the tick is what is tested.
        }
    }

    private static long[] StatesOf(SmallWorlds.World world)
    {
        FirmCounts firms = world.Country.Snapshot.Firms;
        return
        [
            .. from stratum in Enumerable.Range(0, firms.Strata)
               from state in Enum.GetValues<FirmState>()
               select firms.Firms(stratum, state),
        ];
    }
}
