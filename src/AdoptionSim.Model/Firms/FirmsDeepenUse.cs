using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 7: using firms move their intensity towards its target, pay for adjusting, build intangible capital and buy AI
/// (equations F-7 to F-9). Sums are integers or fixed-point.
/// </summary>
internal static class FirmsDeepenUse
{
    public static void Run(FirmBlock block, CountryConditions conditions)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        FirmCounts counts = block.Counts;
        counts.ClearFlows();
        double kept = 1.0 - (p.IntangibleDepreciationPerYear / Time.Month.PerYear);
        for (int f = 0; f < firms.Count; f++)
        {
            if (FirmColumns.Uses(firms.State[f]))
            {
                firms.MonthsInState[f] = (ushort)Math.Min(ushort.MaxValue, firms.MonthsInState[f] + 1);
                firms.IntangibleYen[f] *= kept;
                Deepen(block, f, conditions);
            }
            else if (firms.IntangibleYen[f] != 0.0)
            {
                firms.IntangibleYen[f] *= kept;
            }
        }
    }

    private static void Deepen(
        FirmBlock block, int f, CountryConditions conditions)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        FirmCounts counts = block.Counts;
        int headcount = firms.Headcount[f];
        double target = FirmEquations.IntensityTarget(
            p, block.StaffIntensity(f), conditions.DataIntensity[firms.SizeGroup(f)],
            firms.State[f] == FirmState.Integrated);
        double gap = target - firms.Intensity[f];
        firms.Intensity[f] += p.IntensitySpeedPerTick * gap;
        double capableWageBill = conditions.BenefitYenPerPersonMonth[firms.Sector(f)] * headcount;
        if (firms.MonthsInState[f] <= p.AdjustmentMonths && gap > 0.0)
        {
            double invested = p.AdjustmentCostShareOfWageBill * gap * capableWageBill;
            firms.IntangibleYen[f] += invested;
            counts.IntangibleInvestmentYen += (long)invested;
        }

        double intensity = firms.Intensity[f];
        double licensed = headcount * (p.LicensedUserShare + ((1.0 - p.LicensedUserShare) * intensity));
        double spend = (licensed * p.LicenceYenPerUserMonth)
            + (conditions.National.AiPriceShareOfWage * intensity * capableWageBill);
        counts.LicensedPersons += (long)licensed;
        counts.SpendYenPerMonth += (long)spend;
        counts.IntensityPersonsRaw(firms.Stratum[f]) += FixedPoint.From(intensity * headcount);
    }
}
