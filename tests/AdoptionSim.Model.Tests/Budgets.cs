using AdoptionSim.Model.Government;

namespace AdoptionSim.Model.Tests;

/// <summary>Budgets for small countries.</summary>
internal static class Budgets
{
    public const long OneMillionYen = 1_000_000;

    /// <summary>A subsidy whose money comes at once.</summary>
    public static BudgetPlan Subsidy(
        long yen, int ticks, int firstTick = 0, double rateShare = 0.5, int capYen = 4_500_000,
        Rationing rationing = Rationing.Lottery) => new()
        {
            Subsidy = new SubsidyTerms(Once("sme_digital_ai", yen, ticks, firstTick), rateShare, capYen, rationing),
        };

    /// <summary>Training whose money comes at once.</summary>
    public static BudgetPlan Training(long yen, long unitCostYen, int ticks) => new()
    {
        Training = new TrainingTerms(Once("reskilling", yen, ticks, 0), unitCostYen),
    };

    private static Funding Once(string line, long yen, int ticks, int firstTick)
    {
        var byTick = new long[ticks];
        byTick[firstTick] = yen;
        return new Funding(new BudgetLine(line, "use", BudgetColumn.Identified, null, false), byTick);
    }
}
