using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Conditions;

/// <summary>National shares of use, worked out from the counts.</summary>
internal readonly record struct UseShares(double Firms, double FirmsPersonsWeighted, double PersonsEver,
    long UsingFirms)
{
    public static UseShares Of(FirmCounts firms, PersonCounts persons, IReadOnlyList<Stratum> strata)
    {
        long allFirms = 0;
        long usingFirms = 0;
        long staff = 0;
        long usingStaff = 0;
        for (int stratum = 0; stratum < strata.Count; stratum++)
        {
            for (int state = 0; state < FirmCounts.States; state++)
            {
                long count = firms.Firms(stratum, (FirmState)state);
                long headcount = firms.Persons(stratum, (FirmState)state);
                bool uses = FirmColumns.Uses((FirmState)state);
                allFirms += count;
                staff += headcount;
                usingFirms += uses ? count : 0;
                usingStaff += uses ? headcount : 0;
            }
        }

        long all = 0;
        long ever = 0;
        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            all += persons.Persons(group);
            ever += persons.EverUsers(group);
        }

        return new UseShares(Share(usingFirms, allFirms), Share(usingStaff, staff), Share(ever, all), usingFirms);
    }

    public static double RegularShare(PersonCounts persons)
    {
        long all = 0;
        long regular = 0;
        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            all += persons.Persons(group);
            regular += persons.RegularUsers(group);
        }

        return Share(regular, all);
    }

    private static double Share(long part, long whole) => whole == 0 ? 0.0 : (double)part / whole;
}
