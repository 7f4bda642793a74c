using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 7: using firms move their intensity towards its target, pay for adjusting and buy AI (equations F-7 to F-9).
/// Sums are integers or fixed-point; what follows from the sum over a stratum is worked out once for the stratum.
/// </summary>
internal static class FirmsDeepenUse
{
    /// <summary>Opens the tick: the sums begin anew.</summary>
    /// <param name="block">The block.</param>
    public static void Open(FirmBlock block) => block.Counts.ClearFlows();

    /// <summary>Runs the step for some firms.</summary>
    /// <param name="block">The block.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="start">Row of the first firm.</param>
    /// <param name="end">Row after the last firm.</param>
    public static void Run(FirmBlock block, CountryConditions conditions, int start, int end)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        FirmCounts counts = block.Counts;
        double speed = p.IntensitySpeedPerTick;
        double adjustmentMonths = p.AdjustmentMonths;
        for (int f = start; f < end; f++)
        {
            ref FirmRecord firm = ref firms[f];
            if (!FirmColumns.Uses(firm.State))
            {
                continue;
            }

            double target = FirmEquations.IntensityTarget(
                p, block.StaffIntensity(f), conditions.DataIntensity[firms.SizeGroup(f)],
                firm.State == FirmState.Integrated);
            double gap = target - firm.Intensity;
            firm.Intensity += speed * gap;
            if (gap > 0.0 && firm.MonthsInState(conditions.Tick) <= adjustmentMonths)
            {
                double capableWageBill = conditions.BenefitYenPerPersonMonth[firms.Sector(f)] * firm.Headcount;
                counts.IntangibleInvestmentYen += (long)(p.AdjustmentCostShareOfWageBill * gap * capableWageBill);
            }

            counts.IntensityPersonsRaw(firm.Stratum) += FixedPoint.From(firm.Intensity * firm.Headcount);
        }
    }

    /// <summary>Closes the tick: licences and spending of the block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="strata">Strata of the register.</param>
    public static void Close(FirmBlock block, CountryConditions conditions, IReadOnlyList<Stratum> strata)
    {
        FirmParameters p = block.Parameters;
        FirmCounts counts = block.Counts;
        double licensed = 0.0;
        double spend = 0.0;
        for (int stratum = 0; stratum < strata.Count; stratum++)
        {
            long persons = counts.Persons(stratum, FirmState.Trial) + counts.Persons(stratum, FirmState.Integrated);
            double intense = FixedPoint.ToDouble(counts.IntensityPersonsRaw(stratum));
            double users = (p.LicensedUserShare * persons) + ((1.0 - p.LicensedUserShare) * intense);
            licensed += users;
            spend += (users * p.LicenceYenPerUserMonth)
                + (conditions.National.AiPriceShareOfWage * intense
                    * conditions.BenefitYenPerPersonMonth[strata[stratum].Sector]);
        }

        counts.LicensedPersons = (long)Math.Round(licensed);
        counts.SpendYenPerMonth = (long)Math.Round(spend);
    }
}
