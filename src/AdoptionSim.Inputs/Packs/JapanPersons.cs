using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>
/// Persons of Japan by single year of age: the printed groups of the labour force survey, split by the profile of
/// participation.
/// </summary>
internal sealed class JapanPersons
{
    private const string PopulationFile = "data/japan/population_by_age_sex.csv";
    private const string LabourForceFile = "data/japan/labour_force_by_age_sex.csv";

    private readonly PackTables tables;
    private readonly ParticipationProfile profile;
    private readonly IReadOnlyList<AgeGroup> ages;

    private JapanPersons(PackTables tables, ParticipationProfile profile)
    {
        this.tables = tables;
        this.profile = profile;
        IReadOnlyList<AgeGroup> groups = AgeTable.Groups(
            tables.Rows(PopulationFile, "sex", "age_from", "age_to", "population_thousand"), AgeTable.OldestFrom);
        ages = [.. groups.SelectMany(SingleYears)];
    }

    /// <summary>Person cells of one age each; none after a report.</summary>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="profile">Participation by age.</param>
    /// <param name="employedTotal">Employed persons, as the employers count them.</param>
    public static IReadOnlyList<PersonCell> Cells(
        PackTables tables, ParticipationProfile profile, long employedTotal) =>
        new JapanPersons(tables, profile).Cells(employedTotal);

    private IReadOnlyList<PersonCell> Cells(long employedTotal)
    {
        double[] employed = new double[ages.Count];
        double[] unemployed = new double[ages.Count];
        bool fits = true;
        foreach (CsvRow row in tables.Rows(
            LabourForceFile, "sex", "age_group", "employed_thousand", "unemployed_thousand"))
        {
            if (row.Word("sex", AgeTable.SexWords) is { } sex && AgesOf(row) is { } group)
            {
                int[] inside = Inside(AgeTable.SexOf(sex), group);
                long[] parts = [row.Thousands("employed_thousand"), row.Thousands("unemployed_thousand")];
                fits &= Fits(row, inside, parts.Sum());
                Split(inside, parts[0], employed);
                Split(inside, parts[1], unemployed);
            }
        }

        if (!fits)
        {
            return [];
        }

        long unemployedTotal = (long)Math.Round(unemployed.Sum(), MidpointRounding.AwayFromZero);
        return StatusCells.Of(
            ages,
            WholePersons.Deal(employed, employedTotal),
            WholePersons.Deal(unemployed, unemployedTotal),
            LabourForceFile,
            tables.Bag);
    }

    /// <summary>Persons of a printed group are spread evenly over its ages.</summary>
    private static IEnumerable<AgeGroup> SingleYears(AgeGroup group)
    {
        double[] even = [.. Enumerable.Repeat(1.0, group.AgeTo - group.AgeFrom + 1)];
        long[] persons = WholePersons.Deal(even, group.Persons);
        return persons.Select((count, k) => new AgeGroup(group.Sex, group.AgeFrom + k, group.AgeFrom + k, count));
    }

    private (int From, int To)? AgesOf(CsvRow row)
    {
        string[] parts = row.Text("age_group").Split('_');
        int to = int.MaxValue;
        if (parts.Length == 2
            && int.TryParse(parts[0], out int from)
            && (parts[1] is "plus" || int.TryParse(parts[1], out to)))
        {
            return (from, to);
        }

        var wanted = new BilingualText("年齢階級", "an age group such as 15_24 or 65_plus");
        SourcePlace place = row.PlaceOf("age_group");
        tables.Bag.Report(DiagnosticCatalogue.BadCell, place, "age_group", row.Text("age_group"), wanted);
        return null;
    }

    private int[] Inside(Sex sex, (int From, int To) group) =>
    [
        .. Enumerable.Range(0, ages.Count).Where(k =>
            ages[k].Sex == sex && ages[k].AgeFrom >= group.From && ages[k].AgeTo <= group.To),
    ];

    private bool Fits(CsvRow row, int[] inside, long active)
    {
        long persons = inside.Sum(k => ages[k].Persons);
        if (active <= persons)
        {
            return true;
        }

        string name = $"{row.Text("sex")} {row.Text("age_group")}";
        tables.Bag.Report(DiagnosticCatalogue.PersonsDoNotFit, row.Place, name, active, persons);
        return false;
    }

    /// <summary>Splits a printed count by the persons of each age who take part in the labour force.</summary>
    private void Split(int[] inside, long persons, double[] parts)
    {
        double[] weights =
            [.. inside.Select(k => ages[k].Persons * profile.Share(ages[k].Sex, ages[k].AgeFrom))];
        double sum = weights.Sum();
        for (int k = 0; k < inside.Length && sum > 0; k++)
        {
            parts[inside[k]] += persons * (weights[k] / sum);
        }
    }
}
