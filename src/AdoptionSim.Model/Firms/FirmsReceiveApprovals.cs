using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Applicants before the line of the round are approved; an approved firm is paid when it takes up AI (equation G-5).
/// </summary>
internal static class FirmsReceiveApprovals
{
    public static void Run(FirmBlock block, CountryConditions conditions)
    {
        block.Counts.Subsidies.Clear();
        if (block.Subsidies is not { } subsidies || conditions.Subsidy is not { IsOpen: true } round)
        {
            return;
        }

        for (int f = 0; f < block.Columns.Count; f++)
        {
            if (subsidies.Standing[f] != SubsidyStanding.Applies)
            {
                continue;
            }

            bool isApproved = subsidies.Bucket[f] < round.CutOffBucket;
            subsidies.Standing[f] = isApproved ? SubsidyStanding.Approved : SubsidyStanding.None;
            if (isApproved)
            {
                subsidies.MonthsLeft[f] = round.ValidityMonths;
                subsidies.WindowLeft[f] = round.WindowMonths;
                block.Counts.Subsidies.Approved++;
                block.Counts.Subsidies.ApprovedYen += subsidies.CostYen(f);
            }
        }
    }

    /// <summary>Pays a firm that took up AI, where it is approved.</summary>
    /// <param name="block">The block.</param>
    /// <param name="firm">Row of the firm.</param>
    public static void Pay(FirmBlock block, int firm)
    {
        if (block.Subsidies is not { } subsidies || subsidies.Standing[firm] != SubsidyStanding.Approved)
        {
            return;
        }

        subsidies.Standing[firm] = SubsidyStanding.Paid;
        subsidies.BeliefSumAlone[firm] = block.Columns.Belief(firm).Sum;
        subsidies.BeliefPrecisionAlone[firm] = block.Columns.Belief(firm).Precision;
        block.Counts.Subsidies.Paid++;
        block.Counts.Subsidies.PaidGrantYen += subsidies.GrantYen[firm];
        block.Counts.Subsidies.PaidAdministrationYen += subsidies.AdministrationYen[firm];
    }
}
