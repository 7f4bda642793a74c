using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Workers;

/// <summary>Hazards of personal use, worked out once per tick for every kind of person (equations P-1 to
/// P-3).</summary>
public static class PersonHazards
{
    /// <summary>
    /// Probability that a potential user takes up AI in a month when a share of potential users already has: the exact
    /// step of the Bass curve, so that a homogeneous population follows its closed form at any step length (P-1).
    /// </summary>
    /// <param name="externalPerTick">External hazard, per tick, 0 or more.</param>
    /// <param name="socialPerTick">Social hazard at full use, per tick, 0 or more.</param>
    /// <param name="usersShare">Share of potential users who use it, 0 to 1.</param>
    public static double BassStep(double externalPerTick, double socialPerTick, double usersShare)
    {
        double sum = externalPerTick + socialPerTick;
        double now = externalPerTick + (socialPerTick * usersShare);
        if (now <= 0.0)
        {
            return 0.0;
        }

        double decay = PortableMath.Exp(-sum);
        return 1.0 - (sum * decay / (now + (socialPerTick * (1.0 - usersShare) * decay)));
    }

    /// <summary>Fills the table of change probabilities by kind of hot byte, and the limits of the sweep.</summary>
    /// <param name="p">Parameters of persons.</param>
    /// <param name="ageMultipliers">Multiplier of each age class, in order.</param>
    /// <param name="externalFactor">Factor of public awareness on the external hazard.</param>
    /// <param name="schoolPerTick">School hazard, per tick.</param>
    /// <param name="everShare">Share of all persons who have used AI.</param>
    /// <param name="trustIndex">Trust in AI.</param>
    /// <param name="conditions">Conditions to fill.</param>
    internal static void Fill(
        PersonParameters p, ReadOnlySpan<double> ageMultipliers, double externalFactor, double schoolPerTick,
        double everShare,
        double trustIndex, CountryConditions conditions)
    {
        double usersShare = Math.Min(1.0, everShare / p.CeilingShare);
        double toRegular = Math.Min(1.0, p.ToRegularProbabilityPerTick * (1.0 + (p.RegularTrustEffect * trustIndex)));
        for (int kind = 0; kind < HotByte.Kinds; kind++)
        {
            int age = HotByte.AgeOf(kind);
            double probability = 0.0;
            if (age < AgeClass.Count)
            {
                probability = HotByte.Use(kind) switch
                {
                    PersonalUse.Never => BassStep(
                        (ageMultipliers[age] * p.HazardExternalPerTick * externalFactor)
                        + (HotByte.EmployerUses(kind) ? p.HazardWorkplacePerTick : 0.0)
                        + (HotByte.InSchool(kind) ? schoolPerTick : 0.0),
                        ageMultipliers[age] * p.HazardSocialPerTick,
                        usersShare),
                    PersonalUse.Tried => toRegular,
                    PersonalUse.Regular => p.LapseProbabilityPerTick,
                    _ => 0.0,
                };
            }

            conditions.PersonChangeProbability[kind] = probability;
            conditions.PersonChangeLimit[kind] = LaneSweep.Limit(probability);
        }
    }
}
