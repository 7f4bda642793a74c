using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Recording;

/// <summary>Makes the rows of occupations of a month; after the occupations come persons who never had one.</summary>
internal static class OccupationRows
{
    private static readonly string[] SexIds = ["male", "female"];

    /// <summary>Adds the rows by occupation, age band and sex. Groups in which nothing stands or happens are left out.
    /// </summary>
    /// <param name="rows">Where they are added.</param>
    /// <param name="country">The country at the end of the tick.</param>
    public static void AddGroups(List<OccupationRow> rows, CountrySnapshot country)
    {
        WorkCounts counts = country.Work;
        long scale = country.Scale;
        for (int o = 0; o <= counts.Occupations; o++)
        {
            for (int band = 0; band < AgeBand.Count; band++)
            {
                for (Sex sex = Sex.Male; sex <= Sex.Female; sex++)
                {
                    int group = WorkCounts.Group(o, band, sex);
                    if (IsEmpty(counts, group))
                    {
                        continue;
                    }

                    rows.Add(new OccupationRow
                    {
                        Month = country.Month,
                        Occupation = IdOf(country, o),
                        AgeBand = AgeBand.Ids[band],
                        Sex = SexIds[(int)sex],
                        Employed = counts.Employed(group) * scale,
                        Unemployed = counts.Unemployed(group) * scale,
                        Trainees = counts.Trainees(group) * scale,
                        Flows = FlowsOf(counts, group, scale),
                    });
                }
            }
        }
    }

    /// <summary>Adds the rows by occupation.</summary>
    /// <param name="rows">Where they are added.</param>
    /// <param name="country">The country at the end of the tick.</param>
    /// <param name="labour">Its wages.</param>
    public static void AddMarkets(List<OccupationMarketRow> rows, CountrySnapshot country, LabourState labour)
    {
        WorkCounts counts = country.Work;
        long scale = country.Scale;
        for (int o = 0; o < counts.Occupations; o++)
        {
            rows.Add(new OccupationMarketRow
            {
                Month = country.Month,
                Occupation = IdOf(country, o),
                Vacancies = counts.Vacancies(o) * scale,
                VacanciesOpened = counts.Openings(o) * scale,
                VacanciesWithdrawnByAi = counts.WithdrawnByAi(o) * scale,
                HiringSuppressedByAi = counts.SuppressedByAi(o) * scale,
                PostsWanted = counts.Targets(o) * scale,
                PostsWantedWithoutAi = counts.TargetsWithoutAi(o) * scale,
                Complemented = counts.Complemented(o) * scale,
                Displaced = counts.Displaced(o) * scale,
                LongTermUnemployed = counts.LongTerm(o) * scale,
                AutomatedShare = MeanOf(counts.AutomatedRaw(o), counts.BaseStaff(o)),
                LabourReliefShare = MeanOf(counts.ReliefRaw(o), counts.BaseStaff(o)),
                WageYenPerMonth = labour.WageYenPerMonth[o],
            });
        }

        rows.Add(new OccupationMarketRow
        {
            Month = country.Month,
            Occupation = null,
            Displaced = counts.Displaced(counts.Occupations) * scale,
            LongTermUnemployed = counts.LongTerm(counts.Occupations) * scale,
        });
    }

    /// <summary>Id of an occupation; null for persons who never had one.</summary>
    /// <param name="country">The country.</param>
    /// <param name="occupation">Index of the occupation; the number of occupations for none.</param>
    public static string? IdOf(CountrySnapshot country, int occupation) =>
        occupation < country.Pack.Occupations.Count ? country.Pack.Occupations[occupation].Id : null;

    private static double? MeanOf(long raw, long staff) =>
        staff > 0 ? FixedPoint.ToDouble(raw) / staff : null;

    private static bool IsEmpty(WorkCounts counts, int group)
    {
        if (counts.Employed(group) != 0 || counts.Unemployed(group) != 0 || counts.Trainees(group) != 0)
        {
            return false;
        }

        for (int kind = 0; kind < WorkCounts.Flows; kind++)
        {
            if (counts.Flow((FlowKind)kind, group) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static FlowCounts FlowsOf(WorkCounts counts, int group, long scale)
    {
        FlowCounts flows = new();
        for (int kind = 0; kind < WorkCounts.Flows; kind++)
        {
            flows[(FlowKind)kind] = counts.Flow((FlowKind)kind, group) * scale;
        }

        return flows;
    }
}
