using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Share of persons of each single year of age in the labour force, by sex.</summary>
internal sealed class ParticipationProfile
{
    /// <summary>Youngest age of the profile, years.</summary>
    public const int FirstAge = 15;

    private const string ProfileFile = "data/japan/participation_by_age.csv";

    private ParticipationProfile(IReadOnlyDictionary<Sex, IReadOnlyList<double>> shares)
    {
        Shares = shares;
    }

    /// <summary>Shares from the youngest age on; the last one holds for all older ages.</summary>
    public IReadOnlyDictionary<Sex, IReadOnlyList<double>> Shares { get; }

    /// <summary>Reads the profile; null after a report.</summary>
    /// <param name="tables">Opens the tables.</param>
    public static ParticipationProfile? Read(PackTables tables)
    {
        var bySex = new Dictionary<Sex, SortedDictionary<int, double>> { [Sex.Male] = [], [Sex.Female] = [] };
        foreach (CsvRow row in tables.Rows(ProfileFile, "sex", "age", "participation_share"))
        {
            if (row.Word("sex", AgeTable.SexWords) is { } sex && row.Share("participation_share") is { } share
                && !bySex[AgeTable.SexOf(sex)].TryAdd(row.Whole("age"), share))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{sex} {row.Text("age")}");
            }
        }

        bool isWhole = true;
        foreach ((Sex sex, SortedDictionary<int, double> shares) in bySex)
        {
            if (shares.Count == 0 || !shares.Keys.SequenceEqual(Enumerable.Range(FirstAge, shares.Count)))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(ProfileFile), sex);
                isWhole = false;
            }
        }

        return isWhole
            ? new ParticipationProfile(
                bySex.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<double>)[.. pair.Value.Values]))
            : null;
    }

    /// <summary>Share of an age.</summary>
    /// <param name="sex">Sex.</param>
    /// <param name="ageYears">Age in years, 15 or more.</param>
    public double Share(Sex sex, int ageYears)
    {
        IReadOnlyList<double> shares = Shares[sex];
        return shares[Math.Min(ageYears - FirstAge, shares.Count - 1)];
    }
}
