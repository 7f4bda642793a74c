using System;
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

    /// <summary>Runs the step for some firms.</summary>
    /// <param name="block">The block.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="start">Row of the first firm.</param>
    /// <param name="end">Row after the last firm.</param>
    public void Run(FirmBlock block, CountryConditions conditions, int start, int end)
    {
        FirmColumns firms = block.Columns;
        FirmParameters p = block.Parameters;
        draws.Fill(conditions.Tick, start, end - start, GreatestStep(p, conditions), p.AbandonProbabilityPerTick);
        Span<int> open = block.Lists.Open;
        open = open[..draws.Unsettled(open)];
        if (rule == ChoiceRule.Lasting && adoptionRule == AdoptionRule.Logit)
        {
            Split(firms.States[start..end], start, open, block.Lists, out int aware, out int others);
            TryTogether(block, conditions, aware);
            Continue(block, conditions, others);
            return;
        }

        foreach (int at in open)
        {
            int f = start + at;
            FirmState state = firms[f].State;
            if (state == FirmState.Unaware && adoptionRule != AdoptionRule.BassOnly)
            {
                continue;
            }

            FirmState next = adoptionRule == AdoptionRule.BassOnly
                ? AsInBass(block, conditions, f, state)
                : rule == ChoiceRule.Revisable
                    ? Afresh(block, conditions, f, state)
                    : Next(block, conditions, f, state);
            if (next != state)
            {
                block.Move(f, next);
            }
        }
    }

    /// <summary>Parts aware firms from those that went further; there is no pattern in the states that a branch could
    /// follow.</summary>
    private static void Split(
        ReadOnlySpan<FirmState> states, int start, ReadOnlySpan<int> open, FirmLists lists, out int aware,
        out int others)
    {
        aware = 0;
        others = 0;
        foreach (int at in open)
        {
            lists.Rows[aware] = start + at;
            lists.Others[others] = start + at;
            aware += states[at] == FirmState.Aware ? 1 : 0;
            others += states[at] > FirmState.Aware ? 1 : 0;
        }
    }

    /// <summary>Aware firms weigh a trial stage by stage: what a stage reads is under way together, and logarithms and
    /// logistic functions are worked out for many at once.</summary>
    private void TryTogether(FirmBlock block, CountryConditions conditions, int aware)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        Span<int> rows = block.Lists.Rows.AsSpan(0, aware);
        firms.Read(rows);
        int weighing = 0;
        foreach (int f in rows)
        {
            rows[weighing] = f;
            weighing += draws.MayBeBelow(f, Cadence(p, firms.SizeGroup(f))) ? 1 : 0;
        }

        rows = rows[..weighing];
        Span<double> values = block.Lists.Values.AsSpan(0, weighing);
        firms.ReadBeliefs(rows);
        firms.ReadTraits(rows);
        for (int k = 0; k < rows.Length; k++)
        {
            values[k] = BenefitOverCost(block, conditions, rows[k], block.Belief(rows[k]), Grant(block, rows[k]));
        }

        PortableMath.Log(values, values);
        for (int k = 0; k < rows.Length; k++)
        {
            values[k] = Value(block, conditions, rows[k], values[k]);
        }

        FirmChoice.Probabilities(values, p.ValueScale);
        int trying = 0;
        for (int k = 0; k < rows.Length; k++)
        {
            int f = rows[k];
            rows[trying] = f;
            trying += draws.IsBelow(f, Cadence(p, firms.SizeGroup(f)) * values[k]) ? 1 : 0;
        }

        firms.ReadGains(rows[..trying]);
        foreach (int f in rows[..trying])
        {
            block.Move(f, FirmState.Trial);
        }
    }

    /// <summary>Firms that use AI or gave it up: few of them are left open by the byte once their state is
    /// known.</summary>
    private void Continue(FirmBlock block, CountryConditions conditions, int others)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        Span<int> rows = block.Lists.Others.AsSpan(0, others);
        ReadOnlySpan<FirmState> states = firms.States;
        int moving = 0;
        foreach (int f in rows)
        {
            bool mayMove = states[f] == FirmState.Abandoned
                ? draws.MayBeBelow(f, p.ReadoptionProbabilityPerTick)
                : draws.MayReach(f, 1.0 - p.AbandonProbabilityPerTick)
                    || (states[f] == FirmState.Trial && draws.MayBeBelow(f, p.IntegrationProbabilityPerTick));
            rows[moving] = f;
            moving += mayMove ? 1 : 0;
        }

        rows = rows[..moving];
        firms.Read(rows);
        firms.ReadBeliefs(rows);
        firms.ReadGains(rows);
        foreach (int f in rows)
        {
            FirmState next = Next(block, conditions, f, states[f]);
            if (next != states[f])
            {
                block.Move(f, next);
            }
        }
    }

    /// <summary>Greatest probability with which any firm steps forward.</summary>
    private double GreatestStep(FirmParameters p, CountryConditions conditions)
    {
        double cadence = Math.Max(Cadence(p, 0), Cadence(p, 1));
        double bass = adoptionRule == AdoptionRule.BassOnly ? conditions.BassProbability : 0.0;
        double others = Math.Max(p.ReadoptionProbabilityPerTick, p.IntegrationProbabilityPerTick);
        return Math.Max(Math.Max(cadence, bass), others);
    }

    /// <summary>Who does not use AI takes it up with one probability for all; who uses it never gives it up.</summary>
    private FirmState AsInBass(FirmBlock block, CountryConditions conditions, int f, FirmState state)
    {
        if (!FirmColumns.Uses(state))
        {
            return draws.IsBelow(f, conditions.BassProbability) ? FirmState.Trial : state;
        }

        return state == FirmState.Trial && Integrates(block, conditions, f) ? FirmState.Integrated : state;
    }

    /// <summary>Number that decides about a firm in a tick.</summary>
    public double Uniform(int tick, int f) => draws.Uniform(tick, f);

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
        FirmBlock block, CountryConditions conditions, int f, double belief, double grantYenPerMonth) =>
        Value(
            block, conditions, f,
            PortableMath.Log(BenefitOverCost(block, conditions, f, belief, grantYenPerMonth)));

    private static double Value(FirmBlock block, CountryConditions conditions, int f, double logBenefitOverCost)
    {
        FirmColumns firms = block.Columns;
        double peers = conditions.PeerShare[firms[f].PeerGroup];
        return FirmEquations.ValueOfAdopting(
            block.Parameters, logBenefitOverCost, peers, conditions.RiskLogitPoints, firms.Traits(f).Taste);
    }

    private static double BenefitOverCost(
        FirmBlock block, CountryConditions conditions, int f, double belief, double grantYenPerMonth)
    {
        (double benefit, double cost) = YenPerMonth(block, conditions, f);
        return FirmEquations.BenefitOverCost(block.Parameters, belief, benefit, cost - grantYenPerMonth);
    }

    private static (double Benefit, double Cost) YenPerMonth(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        int headcount = firms.Size(f);
        int sector = firms.Sector(f);
        double benefit = conditions.BenefitYenPerPersonMonth[sector] * headcount;
        double staff = FirmEquations.CapableStaffShare(p, headcount, firms[f].RegularStaff);
        double setup = firms.Traits(f).SetupYenPerMonth * conditions.SetupReliefFactor[sector];
        double cost = FirmEquations.CostYenPerMonth(
            p, conditions, headcount, setup, staff, firms.SizeGroup(f), benefit);
        return (benefit, cost);
    }

    private FirmState Next(FirmBlock block, CountryConditions conditions, int f, FirmState state)
    {
        FirmParameters p = block.Parameters;
        switch (state)
        {
            case FirmState.Aware:
                double cadence = Cadence(p, block.Columns.SizeGroup(f));
                return draws.MayBeBelow(f, cadence)
                    && draws.IsBelow(f, cadence * TrialProbability(block, conditions, f))
                    ? FirmState.Trial
                    : state;
            case FirmState.Abandoned:
                return draws.IsBelow(f, p.ReadoptionProbabilityPerTick) ? FirmState.Aware : state;
            case FirmState.Trial when Integrates(block, conditions, f):
                return FirmState.Integrated;
            default:
                double rate = p.AbandonProbabilityPerTick;
                return draws.MayReach(f, 1.0 - rate) && !draws.IsBelow(f, 1.0 - (rate * AbandonProbability(block, f)))
                    ? FirmState.Abandoned
                    : state;
        }
    }

    private FirmState Afresh(FirmBlock block, CountryConditions conditions, int f, FirmState state)
    {
        double cadence = Cadence(block.Parameters, block.Columns.SizeGroup(f));
        if (!draws.IsBelow(f, cadence))
        {
            return state;
        }

        return draws.IsBelow(f, cadence * TrialProbability(block, conditions, f)) ? FirmState.Trial : FirmState.Aware;
    }

    private static double TrialProbability(FirmBlock block, CountryConditions conditions, int f) =>
        TrialProbability(block, conditions, f, block.Belief(f), Grant(block, f));

    /// <summary>Grant with which a firm may reckon, yen per month.</summary>
    private static double Grant(FirmBlock block, int f) =>
        block.Subsidies?.ApprovedYenPerMonth(f, block.Parameters.PaybackHorizonMonths) ?? 0.0;

    private bool Integrates(FirmBlock block, CountryConditions conditions, int f)
    {
        double rate = block.Parameters.IntegrationProbabilityPerTick;
        return draws.MayBeBelow(f, rate) && draws.IsBelow(f, rate * IntegrationProbability(block, conditions, f));
    }

    /// <summary>Odds of integrating what is on trial (F-5).</summary>
    private static double IntegrationProbability(FirmBlock block, CountryConditions conditions, int f)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        double staff = FirmEquations.CapableStaffShare(p, firms.Size(f), firms[f].RegularStaff);
        double readiness = conditions.DataReadiness[firms.SizeGroup(f)];
        double value = block.Belief(f) - p.IntegrationThresholdShare
            + (p.IntegrationStaffEffect * staff) + (p.IntegrationDataEffect * readiness);
        return FirmChoice.Probability(value, p.IntegrationScaleShare);
    }

    private static double AbandonProbability(FirmBlock block, int f) => FirmChoice.Probability(
        block.Parameters.AbandonThresholdShare - block.Belief(f), block.Parameters.IntegrationScaleShare);
}
