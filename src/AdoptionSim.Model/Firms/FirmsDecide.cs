using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 6: aware firms decide whether to try AI, firms on trial whether to integrate it or give it up, and firms that
/// gave it up become open again (equations F-3 to F-6). Peers are those of the last tick, so the order of firms cannot
/// matter. Firms may instead try AI where it pays back (F-11), or as in Bass, whatever they know or believe (F-12). One
/// uniform number decides: low numbers step forward, high numbers give up.
/// </summary>
internal sealed class FirmsDecide(DrawKey key, FirmColumns columns, ChoiceRule rule, AdoptionRule adoptionRule)
{
    /// <summary>Stream of the decisions; who applies for a subsidy is known from it.</summary>
    public static readonly DrawStream Stream = new("firm.decision");
    private readonly FirmDraws draws = new(key, Stream, columns);

    public void Run(FirmBlock block, CountryConditions conditions)
    {
        FirmColumns firms = block.Columns;
        draws.Fill(conditions.Tick);
        for (int f = 0; f < firms.Count; f++)
        {
            FirmState state = firms.State[f];
            if (state == FirmState.Unaware && adoptionRule != AdoptionRule.BassOnly)
            {
                continue;
            }

            double uniform = draws.Uniform(f);
            FirmState next = adoptionRule == AdoptionRule.BassOnly
                ? AsInBass(block, conditions, f, state, uniform)
                : rule == ChoiceRule.Revisable
                    ? Afresh(block, conditions, f, state, uniform)
                    : Next(block, conditions, f, state, uniform);
            if (next != state)
            {
                block.Move(f, next);
            }
        }
    }

    /// <summary>Who does not use AI takes it up with one probability for all; who uses it never gives it up.</summary>
    private static FirmState AsInBass(
        FirmBlock block, CountryConditions conditions, int f, FirmState state, double uniform)
    {
        if (!FirmColumns.Uses(state))
        {
            return uniform < conditions.BassProbability ? FirmState.Trial : state;
        }

        return state == FirmState.Trial && Integrates(block, conditions, f, uniform) ? FirmState.Integrated : state;
    }

    /// <summary>Number that decides about a firm in the tick.</summary>
    public double Uniform(int f) => draws.Uniform(f);

    /// <summary>Probability that an aware firm decides in a tick.</summary>
    public static double Cadence(FirmParameters p, int sizeGroup) =>
        sizeGroup == 1 ? p.DecisionProbabilityLargePerTick : p.DecisionProbabilitySmallPerTick;

    /// <summary>Probability that a firm that decides tries AI, with a belief and a grant (F-3, F-11).</summary>
    public static double TrialProbability(
        FirmBlock block, CountryConditions conditions, int f, double belief, double grantYenPerMonth)
    {
        FirmParameters p = block.Parameters;
        if (block.AdoptionRule == AdoptionRule.Payback)
        {
            (double benefit, double cost) = YenPerMonth(block, conditions, f);
            double ratio = block.Columns.PaybackRatio[f];
            return FirmEquations.PaysBack(p, belief, benefit, cost - grantYenPerMonth, ratio) ? 1.0 : 0.0;
        }

        return FirmChoice.Probability(Value(block, conditions, f, belief, grantYenPerMonth), p.ValueScale);
    }

    /// <summary>Value of adopting, with a belief and a grant, logit points (F-3).</summary>
    public static double Value(
        FirmBlock block, CountryConditions conditions, int f, double belief, double grantYenPerMonth)
    {
        FirmColumns firms = block.Columns;
        (double benefit, double cost) = YenPerMonth(block, conditions, f);
        double peers = conditions.PeerShare[firms.PeerGroup[f]];
        return FirmEquations.ValueOfAdopting(
            block.Parameters, belief, benefit, cost - grantYenPerMonth, peers, conditions.RiskLogitPoints,
            firms.Taste[f]);
    }

    private static (double Benefit, double Cost) YenPerMonth(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        int headcount = firms.Size(f);
        int sector = firms.Sector(f);
        double benefit = conditions.BenefitYenPerPersonMonth[sector] * headcount;
        double staff = FirmEquations.CapableStaffShare(p, headcount, firms.RegularStaff[f]);
        double setup = firms.SetupYenPerMonth[f] * conditions.SetupReliefFactor[sector];
        double cost = FirmEquations.CostYenPerMonth(
            p, conditions, headcount, setup, staff, firms.SizeGroup(f), benefit);
        return (benefit, cost);
    }

    private static FirmState Next(FirmBlock block, CountryConditions conditions, int f, FirmState state, double uniform)
    {
        FirmParameters p = block.Parameters;
        switch (state)
        {
            case FirmState.Aware:
                double cadence = Cadence(p, block.Columns.SizeGroup(f));
                return uniform < cadence && uniform < cadence * TrialProbability(block, conditions, f)
                    ? FirmState.Trial
                    : state;
            case FirmState.Abandoned:
                return uniform < p.ReadoptionProbabilityPerTick ? FirmState.Aware : state;
            case FirmState.Trial when Integrates(block, conditions, f, uniform):
                return FirmState.Integrated;
            default:
                double fromTop = 1.0 - uniform;
                return fromTop <= p.AbandonProbabilityPerTick
                    && fromTop <= p.AbandonProbabilityPerTick * AbandonProbability(block, f)
                    ? FirmState.Abandoned
                    : state;
        }
    }

    private static FirmState Afresh(FirmBlock block, CountryConditions conditions, int f, FirmState state,
        double uniform)
    {
        double cadence = Cadence(block.Parameters, block.Columns.SizeGroup(f));
        if (uniform >= cadence)
        {
            return state;
        }

        return uniform < cadence * TrialProbability(block, conditions, f) ? FirmState.Trial : FirmState.Aware;
    }

    private static double TrialProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        double grant = block.Subsidies?.ApprovedYenPerMonth(f, block.Parameters.PaybackHorizonMonths) ?? 0.0;
        return TrialProbability(block, conditions, f, block.Columns.Belief(f), grant);
    }

    private static bool Integrates(FirmBlock block, CountryConditions conditions, int f, double uniform)
    {
        double rate = block.Parameters.IntegrationProbabilityPerTick;
        return uniform < rate && uniform < rate * IntegrationProbability(block, conditions, f);
    }

    /// <summary>Odds of integrating what is on trial (F-5).</summary>
    private static double IntegrationProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        double staff = FirmEquations.CapableStaffShare(p, firms.Size(f), firms.RegularStaff[f]);
        double readiness = conditions.DataReadiness[firms.SizeGroup(f)];
        double value = firms.Belief(f) - p.IntegrationThresholdShare
            + (p.IntegrationStaffEffect * staff) + (p.IntegrationDataEffect * readiness);
        return FirmChoice.Probability(value, p.IntegrationScaleShare);
    }

    private static double AbandonProbability(FirmBlock block, int f) => FirmChoice.Probability(
        block.Parameters.AbandonThresholdShare - block.Columns.Belief(f), block.Parameters.IntegrationScaleShare);
}
