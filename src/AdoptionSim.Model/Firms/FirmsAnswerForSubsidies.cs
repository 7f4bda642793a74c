using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Follows each paid firm as it would be without the money: with the decision draws of the same ticks, at the
/// conditions that then hold and without what its own trial taught it, does it take up AI within the window? Then its
/// award was deadweight (equation G-6). Approvals that stay unused lapse.
/// </summary>
internal static class FirmsAnswerForSubsidies
{
    public static void Run(FirmBlock block, CountryConditions conditions, FirmsDecide decided)
    {
        if (block.Subsidies is not { } subsidies)
        {
            return;
        }

        SubsidyCounts counts = block.Counts.Subsidies;
        for (int f = 0; f < block.Columns.Count; f++)
        {
            if (subsidies.Standing[f] == SubsidyStanding.Approved)
            {
                Wait(subsidies, counts, f);
            }
            else if (subsidies.Standing[f] == SubsidyStanding.Paid)
            {
                Follow(block, conditions, decided.Uniform(conditions.Tick, f), f);
            }
        }
    }

    private static void Wait(SubsidyColumns subsidies, SubsidyCounts counts, int f)
    {
        long promised = subsidies.CostYen(f);
        subsidies.WindowLeft[f] -= (byte)(subsidies.WindowLeft[f] > 0 ? 1 : 0);
        subsidies.MonthsLeft[f]--;
        if (subsidies.MonthsLeft[f] > 0)
        {
            counts.PromisedYen += promised;
            return;
        }

        subsidies.Standing[f] = SubsidyStanding.None;
        counts.Lapsed++;
        counts.LapsedYen += promised;
    }

    private static void Follow(FirmBlock block, CountryConditions conditions, double uniform, int f)
    {
        SubsidyColumns subsidies = block.Subsidies!; // the caller has found them
        SubsidyCounts counts = block.Counts.Subsidies;
        if (subsidies.WindowLeft[f] > 0 && AdoptsAlone(block, conditions, subsidies, uniform, f))
        {
            subsidies.Standing[f] = SubsidyStanding.Answered;
            counts.Deadweight++;
        }
        else if (subsidies.WindowLeft[f] <= 1)
        {
            subsidies.Standing[f] = SubsidyStanding.Answered;
            counts.Additional++;
        }
        else
        {
            subsidies.WindowLeft[f]--;
        }
    }

    private static bool AdoptsAlone(
        FirmBlock block, CountryConditions conditions, SubsidyColumns subsidies, double uniform, int f)
    {
        double cadence = FirmsDecide.Cadence(block.Parameters, block.Columns.SizeGroup(f));
        double belief = block.BeliefOf(f, subsidies.BeliefSumAlone[f], subsidies.BeliefPrecisionAlone[f]);
        return uniform < cadence
            && uniform < cadence * FirmsDecide.TrialProbability(block, conditions, f, belief, grantYenPerMonth: 0.0);
    }
}
