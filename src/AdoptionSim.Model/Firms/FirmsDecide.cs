using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 6: aware firms decide whether to try AI, firms on trial whether to integrate it or give it up, and firms that
/// gave
/// it up become open again (equations F-3 to F-6). Peers are those of the last tick, so the order of firms cannot
/// matter. Firms may instead try AI where it pays back (F-11), or as in Bass, whatever they know or believe (F-12).
/// One uniform number decides: low numbers step forward, high numbers give up.
/// </summary>
internal sealed class FirmsDecide(DrawKey key, FirmColumns columns, ChoiceRule rule, AdoptionRule adoptionRule)
{
    private static readonly DrawStream Stream = new("firm.decision");
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

    private FirmState Next(FirmBlock block, CountryConditions conditions, int f, FirmState state, double uniform)
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

    private FirmState Afresh(FirmBlock block, CountryConditions conditions, int f, FirmState state,
        double uniform)
    {
        double cadence = Cadence(block.Parameters, block.Columns.SizeGroup(f));
        if (uniform >= cadence)
        {
            return state;
        }

        return uniform < cadence * TrialProbability(block, conditions, f) ? FirmState.Trial : FirmState.Aware;
    }

    private static double Cadence(FirmParameters p, int sizeGroup) =>
        sizeGroup == 1 ? p.DecisionProbabilityLargePerTick : p.DecisionProbabilitySmallPerTick;

    private double TrialProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        int headcount = firms.Size(f);
        double benefit = conditions.BenefitYenPerPersonMonth[firms.Sector(f)] * headcount;
        double staff = FirmEquations.CapableStaffShare(p, headcount, firms.RegularStaff[f]);
        double cost = FirmEquations.CostYenPerMonth(
            p, conditions, headcount, firms.SetupYenPerMonth[f], staff, firms.SizeGroup(f), benefit);
        if (adoptionRule == AdoptionRule.Payback)
        {
            return FirmEquations.PaysBack(p, firms.Belief(f), benefit, cost, firms.PaybackRatio[f]) ? 1.0 : 0.0;
        }

        double peers = conditions.PeerShare[firms.PeerGroup[f]];
        double value = FirmEquations.ValueOfAdopting(
            p, firms.Belief(f), benefit, cost, peers, conditions.RiskLogitPoints, firms.Taste[f]);
        return FirmChoice.Probability(value, p.ValueScale);
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
