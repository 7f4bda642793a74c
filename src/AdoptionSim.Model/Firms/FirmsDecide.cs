using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 6: aware firms decide whether to try AI, firms on trial whether to integrate it or give it up, and firms that gave
/// it up become open again (equations F-3 to F-6). Peers are those of the last tick, so the order of firms cannot matter.
/// </summary>
internal sealed class FirmsDecide(DrawKey key, ChoiceRule rule)
{
    private static readonly DrawStream Stream = new("firm.decision");
    private readonly Draws draws = new(key, Stream);

    public void Run(FirmBlock block, CountryConditions conditions)
    {
        FirmColumns firms = block.Columns;
        uint tick = (uint)conditions.Tick;
        for (int f = 0; f < firms.Count; f++)
        {
            FirmState state = firms.State[f];
            if (state == FirmState.Unaware)
            {
                continue;
            }

            DrawBlock draw = draws.Block(tick, firms.FirstId + (uint)f);
            FirmState next = rule == ChoiceRule.Revisable
                ? Afresh(block, conditions, f, state, draw)
                : Next(block, conditions, f, state, draw);
            if (next != state)
            {
                block.Move(f, next);
            }
        }
    }

    private static FirmState Next(FirmBlock block, CountryConditions conditions, int f, FirmState state, DrawBlock draw)
    {
        FirmParameters p = block.Parameters;
        switch (state)
        {
            case FirmState.Aware:
                double cadence = Cadence(p, block.Columns.Large[f]);
                return draw.Uniform0 < cadence && draw.Uniform0 < cadence * TrialProbability(block, conditions, f)
                    ? FirmState.Trial
                    : state;
            case FirmState.Trial when draw.Uniform1 < p.IntegrationProbabilityPerTick
                && draw.Uniform1 < p.IntegrationProbabilityPerTick * IntegrationProbability(block, conditions, f):
                return FirmState.Integrated;
            case FirmState.Abandoned:
                return draw.Uniform3 < p.ReadoptionProbabilityPerTick ? FirmState.Aware : state;
            default:
                return draw.Uniform2 < p.AbandonProbabilityPerTick
                    && draw.Uniform2 < p.AbandonProbabilityPerTick * AbandonProbability(block, f)
                    ? FirmState.Abandoned
                    : state;
        }
    }

    private static FirmState Afresh(FirmBlock block, CountryConditions conditions, int f, FirmState state, DrawBlock draw)
    {
        if (draw.Uniform1 >= Cadence(block.Parameters, block.Columns.Large[f]))
        {
            return state;
        }

        return draw.Uniform0 < TrialProbability(block, conditions, f) ? FirmState.Trial : FirmState.Aware;
    }

    private static double Cadence(FirmParameters p, bool large) =>
        large ? p.DecisionProbabilityLargePerTick : p.DecisionProbabilitySmallPerTick;

    private static double TrialProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        int headcount = firms.Headcount[f];
        double benefit = conditions.BenefitYenPerPersonMonth[firms.Sector[f]] * headcount;
        double staff = FirmEquations.CapableStaffShare(p, headcount, firms.RegularStaff[f]);
        double cost = FirmEquations.CostYenPerMonth(
            p, conditions, headcount, firms.SetupYenPerMonth[f], staff, firms.Large[f], benefit);
        double peers = conditions.PeerShare[CountryConditions.PeerGroup(firms.Sector[f], firms.Large[f])];
        double value = FirmEquations.ValueOfAdopting(
            p, firms.Belief[f], benefit, cost, peers, conditions.RiskLogitPoints, firms.Taste[f]);
        return FirmChoice.Probability(value, p.ValueScale);
    }

    /// <summary>Odds of integrating what is on trial (F-5).</summary>
    private static double IntegrationProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        double staff = FirmEquations.CapableStaffShare(p, firms.Headcount[f], firms.RegularStaff[f]);
        double readiness = conditions.DataReadiness[firms.Large[f] ? 1 : 0];
        double value = firms.Belief[f] - p.IntegrationThresholdShare
            + (p.IntegrationStaffEffect * staff) + (p.IntegrationDataEffect * readiness);
        return FirmChoice.Probability(value, p.IntegrationScaleShare);
    }

    private static double AbandonProbability(FirmBlock block, int f) => FirmChoice.Probability(
        block.Parameters.AbandonThresholdShare - block.Columns.Belief[f], block.Parameters.IntegrationScaleShare);
}
