using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>What a firm weighs: pure functions of one firm's facts, the parameters and the conditions of the
/// tick.</summary>
internal static class FirmEquations
{
    private const double YenPerMillionYen = 1e6;

    /// <summary>What every firm that knows of AI hears in a tick, peers apart: precision, and value times precision
    /// (F-2).</summary>
    public static (double Precision, double Sum) CommonSignals(FirmParameters p, CountryConditions conditions)
    {
        double gain = p.TimeGainShare * conditions.GainFactor;
        double vendorSum = p.VendorSignalPrecisionPerTick * (gain + p.VendorClaimBiasShare);
        return (
            p.VendorSignalPrecisionPerTick + conditions.PublicSignalPrecision,
            vendorSum + (conditions.PublicSignalPrecision * gain));
    }

    /// <summary>Set-up cost of a firm spread over the payback horizon, yen per month (F-4).</summary>
    public static double SetupYenPerMonth(FirmParameters p, int headcount)
    {
        double sizeFactor = PortableMath.Exp(p.SetupCostSizeElasticity * PortableMath.Log(headcount));
        double millionYen = p.SetupCostFixedMillionYen + (p.SetupCostSlopeMillionYen * sizeFactor);
        return millionYen * YenPerMillionYen / p.PaybackHorizonMonths;
    }

    /// <summary>AI-capable staff of a firm, share (F-8).</summary>
    public static double CapableStaffShare(FirmParameters p, int headcount, int regularStaff) =>
        Math.Min(1.0, p.InitialCapableStaffShare + (p.CapableStaffFromUsersShare * regularStaff / headcount));

    /// <summary>Cost of adopting, yen per month (F-4).</summary>
    public static double CostYenPerMonth(
        FirmParameters p, CountryConditions c, int headcount, double setupYenPerMonth, double capableStaffShare,
        int sizeGroup,
        double benefitYenPerMonth)
    {
        double readiness = c.DataReadiness[sizeGroup];
        double data = p.DataCostShare * (1.0 - readiness) * (1.0 - c.DataCostReliefShare);
        double shortfall = Math.Max(0.0, p.TalentNeedShare - capableStaffShare) / p.TalentNeedShare;
        double talent = p.TalentCostShare * shortfall * c.National.TalentCostFactor;
        double setup = setupYenPerMonth * c.SetupCostFactor * (1.0 + data + talent);
        double licences = headcount * p.LicensedUserShare * p.LicenceYenPerUserMonth;
        double used = p.IntensityTrialFactor * p.LicensedUserShare * benefitYenPerMonth;
        double usage = c.National.AiPriceShareOfWage * used;
        double burden = c.RegulatoryBurdenShareOfCost + HardLawBurdenShareOfCost(p, c, headcount);
        return (setup + licences + usage) * (1.0 + burden);
    }

    /// <summary>Burden of binding rules on a firm, share of its cost: heavier the smaller it is (F-4).</summary>
    public static double HardLawBurdenShareOfCost(FirmParameters p, CountryConditions c, int headcount) =>
        c.HardLawBurdenShareOfCost == 0.0
            ? 0.0
            : c.HardLawBurdenShareOfCost * PortableMath.Exp(
                -p.BurdenSizeElasticity * PortableMath.Log(headcount / p.BurdenReferencePersons));

    /// <summary>Grant that a firm may ask for, yen, rounded down: a share of its set-up cost at most the cap
    /// (G-5).</summary>
    public static int GrantYen(
        FirmParameters p, CountryConditions c, double setupYenPerMonth, int sector, double rateShare, int capYen)
    {
        double factor = c.SetupCostFactor * c.SetupReliefFactor[sector];
        return (int)Math.Min(capYen, rateShare * setupYenPerMonth * p.PaybackHorizonMonths * factor);
    }

    /// <summary>Benefit of adopting that a firm believes in, over its cost (F-3).</summary>
    public static double BenefitOverCost(
        FirmParameters p, double belief, double benefitYenPerMonth, double costYenPerMonth) =>
        Math.Max(belief, p.BeliefFloorShare) * benefitYenPerMonth / costYenPerMonth;

    /// <summary>Value of adopting, logit points (F-3).</summary>
    public static double ValueOfAdopting(
        FirmParameters p, double logBenefitOverCost, double peerShare, double riskLogitPoints, double taste) =>
        logBenefitOverCost + (p.SocialInteraction * peerShare) - (p.RiskWeight * riskLogitPoints) + taste;

    /// <summary>Whether the cost is within what a firm accepts for the benefit that it believes in (F-11).</summary>
    public static bool PaysBack(
        FirmParameters p, double belief, double benefitYenPerMonth, double costYenPerMonth, double paybackRatio) =>
        costYenPerMonth <= paybackRatio * Math.Max(belief, p.BeliefFloorShare) * benefitYenPerMonth;

    /// <summary>What AI-capable staff contributes to the intensity target (F-7).</summary>
    public static double StaffIntensity(FirmParameters p, double capableStaffShare) =>
        PortableMath.Exp(p.IntensityStaffElasticity * PortableMath.Log(capableStaffShare));

    /// <summary>Turns shares of capable staff into what they contribute to the intensity target, many at once
    /// (F-7).</summary>
    public static void StaffIntensities(FirmParameters p, Span<double> capableStaffShares)
    {
        PortableMath.Log(capableStaffShares, capableStaffShares);
        foreach (ref double value in capableStaffShares)
        {
            value *= p.IntensityStaffElasticity;
        }

        PortableMath.Exp(capableStaffShares, capableStaffShares);
    }

    /// <summary>What data readiness contributes to the intensity target (F-7).</summary>
    public static double DataIntensity(FirmParameters p, double dataReadiness) =>
        PortableMath.Exp(p.IntensityDataElasticity * PortableMath.Log(dataReadiness));

    /// <summary>Intensity to which a using firm tends, share (F-7).</summary>
    public static double IntensityTarget(
        FirmParameters p, double staffIntensity, double dataIntensity, bool integrated) =>
        p.IntensityMaxShare * staffIntensity * dataIntensity * (integrated ? 1.0 : p.IntensityTrialFactor);
}
