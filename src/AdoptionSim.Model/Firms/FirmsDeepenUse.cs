using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
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
        Span<int> users = block.Lists.Rows;
        users = users[..Users(firms.States[start..end], start, block.Lists.Open, users)];
        firms.Read(users);
        TakeInStaff(block, users);
        double speed = p.IntensitySpeedPerTick;
        double adjustmentMonths = p.AdjustmentMonths;
        long investmentYen = 0;
        foreach (int f in users)
        {
            ref FirmRecord firm = ref firms[f];
            double target = FirmEquations.IntensityTarget(
                p, firm.StaffIntensity, conditions.DataIntensity[firms.SizeGroup(f)],
                firm.State == FirmState.Integrated);
            double gap = target - firm.Intensity;
            firm.Intensity += speed * gap;
            if (gap > 0.0 && firm.MonthsInState(conditions.Tick) <= adjustmentMonths)
            {
                double capableWageBill = conditions.BenefitYenPerPersonMonth[firms.Sector(f)] * firm.Headcount;
                investmentYen += (long)(p.AdjustmentCostShareOfWageBill * gap * capableWageBill);
            }

            counts.IntensityPersonsRaw(firm.Stratum) += FixedPoint.From(firm.Intensity * firm.Headcount);
        }

        counts.IntangibleInvestmentYen += investmentYen;
    }

    /// <summary>Lists the firms that use AI: a sweep over the bytes leaves those that use it or gave it up.</summary>
    private static int Users(ReadOnlySpan<FirmState> states, int start, Span<int> found, Span<int> users)
    {
        int used = LaneSweep.OutsideCandidates(
            MemoryMarshal.AsBytes(states), 0, (int)FirmState.Trial, found);
        int count = 0;
        foreach (int at in found[..used])
        {
            users[count] = start + at;
            count += FirmColumns.Uses(states[at]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Works out what the staff of each using firm contributes, where staff changed; powers are taken of many
    /// at once.</summary>
    private static void TakeInStaff(FirmBlock block, ReadOnlySpan<int> users)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        int[] changed = block.Lists.Others;
        int count = 0;
        foreach (int f in users)
        {
            changed[count] = f;
            count += firms[f].StaffIntensity == FirmColumns.Unknown ? 1 : 0;
        }

        Span<double> values = block.Lists.Values.AsSpan(0, count);
        for (int k = 0; k < count; k++)
        {
            int f = changed[k];
            values[k] = FirmEquations.CapableStaffShare(p, firms.Size(f), firms[f].RegularStaff);
        }

        FirmEquations.StaffIntensities(p, values);
        for (int k = 0; k < count; k++)
        {
            firms[changed[k]].StaffIntensity = values[k];
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
