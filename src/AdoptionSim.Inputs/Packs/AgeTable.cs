using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads populations by sex and age; groups above the last one join it.</summary>
internal static class AgeTable
{
    /// <summary>Where the open group starts in comparators, whose persons do not grow older.</summary>
    public const int OpenFrom = 85;

    /// <summary>Where the open group starts in a country whose persons grow older and die.</summary>
    public const int OldestFrom = 95;

    /// <summary>Years that an open group spans.</summary>
    private const int OpenYears = 5;

    /// <summary>Words for the sexes.</summary>
    public static readonly string[] SexWords = ["M", "F"];

    /// <summary>Age groups of some rows, men first, in order of age.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="openFrom">Age at which the open group starts, years.</param>
    public static IReadOnlyList<AgeGroup> Groups(IEnumerable<CsvRow> rows, int openFrom)
    {
        var persons = new SortedDictionary<(Sex Sex, int From), (int To, long Persons)>();
        foreach (CsvRow row in rows)
        {
            if (row.Word("sex", SexWords) is not { } word)
            {
                continue;
            }

            int from = Math.Min(row.Whole("age_from"), openFrom);
            int to = from == openFrom ? openFrom + OpenYears - 1 : row.Whole("age_to");
            (Sex, int) key = (SexOf(word), from);
            persons[key] = (to, persons.GetValueOrDefault(key).Persons + row.Thousands("population_thousand"));
        }

        return
        [
            .. persons.Select(pair => new AgeGroup(pair.Key.Sex, pair.Key.From, pair.Value.To, pair.Value.Persons)),
        ];
    }

    /// <summary>The sex of a word of the tables.</summary>
    public static Sex SexOf(string word) => word is "M" ? Sex.Male : Sex.Female;
}
