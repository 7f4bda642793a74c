using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads populations by sex and age; groups above the last one join it.</summary>
internal static class AgeTable
{
    /// <summary>Where the open group starts.</summary>
    public const int OpenFrom = 85;

    /// <summary>Oldest age that the model knows: the end of the open group.</summary>
    public const int OpenTo = 89;

    /// <summary>Words for the sexes.</summary>
    public static readonly string[] SexWords = ["M", "F"];

    /// <summary>Age groups of some rows, men first, in order of age.</summary>
    public static IReadOnlyList<AgeGroup> Groups(IEnumerable<CsvRow> rows)
    {
        var persons = new SortedDictionary<(Sex Sex, int From), (int To, long Persons)>();
        foreach (CsvRow row in rows)
        {
            if (row.Word("sex", SexWords) is not { } word)
            {
                continue;
            }

            int from = Math.Min(row.Whole("age_from"), OpenFrom);
            int to = from == OpenFrom ? OpenTo : row.Whole("age_to");
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
