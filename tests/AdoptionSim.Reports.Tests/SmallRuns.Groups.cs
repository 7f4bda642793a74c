using System.Collections.Generic;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Time;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Reports.Tests;

internal sealed partial class SmallRuns
{
    private static readonly string[] Sizes = ["1_4", "1000_plus"];
    private static readonly string[] Sectors = ["E", "G"];
    private static readonly string[] Ages = ["20_29", "70_plus"];

    /// <summary>Whether firms stand by size and sector, persons by age, and work by occupation.</summary>
    public bool WithGroups { get; init; }

    /// <summary>
    /// Of 1000 small firms 100 try AI and as many as months have passed use it throughout; of 10 large ones, r more
    /// than 5. Of 200 persons of an age, half as many as months have passed have used it.
    /// </summary>
    private List<GroupRow> GroupsOf(int country, int replicate)
    {
        List<GroupRow> rows = [];
        for (int t = 2; WithGroups && country == 0 && t <= To.Since(From); t += 3)
        {
            Month month = From.Plus(t);
            foreach (string size in Sizes)
            {
                rows.Add(FirmsOf(month, null, size, t, replicate));
                foreach (string sector in month.MonthOfYear == 12 || t + 3 > To.Since(From) ? Sectors : [])
                {
                    rows.Add(FirmsOf(month, sector, size, t, replicate));
                }
            }

            foreach (string age in Ages)
            {
                rows.Add(new GroupRow { Month = month, AgeGroup = age, Sex = "male", Persons = 100, EverUsers = t });
                rows.Add(new GroupRow { Month = month, AgeGroup = age, Sex = "female", Persons = 100, EverUsers = 0 });
            }
        }

        return rows;
    }

    private static GroupRow FirmsOf(Month month, string? sector, string size, int t, int replicate) => new()
    {
        Month = month,
        Sector = sector,
        SizeClass = size,
        Firms = size is "1_4" ? 1000 : 10,
        FirmsTrial = size is "1_4" ? 100 : 0,
        FirmsIntegrated = size is "1_4" ? t : 5 + (replicate % 5),
    };

    /// <summary>AI takes a tenth of the posts of one occupation; 30 persons change to the other in a year.</summary>
    private static CountryWork Occupations(int replicate)
    {
        List<OccupationRow> persons = [];
        List<OccupationMarketRow> markets = [];
        for (int t = 0; t <= To.Since(From); t++)
        {
            foreach (string occupation in (string[])["C1", "E1"])
            {
                persons.Add(new OccupationRow
                {
                    Month = From.Plus(t),
                    Occupation = occupation,
                    AgeBand = "25_34",
                    Sex = "female",
                    Employed = 1000,
                    Unemployed = 10,
                    Trainees = 0,
                    Flows = new FlowCounts(),
                });
                markets.Add(new OccupationMarketRow
                {
                    Month = From.Plus(t),
                    Occupation = occupation,
                    PostsWanted = occupation is "C1" ? 900 : 1000 + replicate,
                    PostsWantedWithoutAi = 1000,
                    Displaced = 0,
                    LongTermUnemployed = 0,
                    LabourReliefShare = 0.1,
                });
            }
        }

        return new CountryWork(
            persons, markets,
            [
                new TransitionRow(2030, MoveKind.ChangedJob, "C1", "E1", 20 + replicate),
                new TransitionRow(2030, MoveKind.Reassigned, "C1", "E1", 10),
                new TransitionRow(2030, MoveKind.ChangedJob, "C1", "C1", 99),
            ]);
    }
}
