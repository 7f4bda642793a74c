using System.Collections.Generic;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>
/// Makes person cells from age groups with their employed and unemployed; the rest is outside the labour force.
/// </summary>
internal static class StatusCells
{
    /// <summary>The cells, without empty ones.</summary>
    /// <param name="groups">Age groups.</param>
    /// <param name="employed">Employed persons of each group.</param>
    /// <param name="unemployed">Unemployed persons of each group.</param>
    /// <param name="file">Table to name when the persons do not fit.</param>
    /// <param name="bag">Takes the problems.</param>
    public static IReadOnlyList<PersonCell> Of(
        IReadOnlyList<AgeGroup> groups, long[] employed, long[] unemployed, string file, DiagnosticBag bag)
    {
        var cells = new List<PersonCell>();
        for (int k = 0; k < groups.Count; k++)
        {
            AgeGroup group = groups[k];
            long outside = group.Persons - employed[k] - unemployed[k];
            if (outside < 0)
            {
                string name = $"{group.Sex} {group.AgeFrom}-{group.AgeTo}";
                long active = employed[k] + unemployed[k];
                bag.Report(DiagnosticCatalogue.PersonsDoNotFit, SourcePlace.StartOf(file), name, active, group.Persons);
                continue;
            }

            Add(cells, group, LabourStatus.Employed, employed[k]);
            Add(cells, group, LabourStatus.Unemployed, unemployed[k]);
            Add(cells, group, LabourStatus.Outside, outside);
        }

        return cells;
    }

    private static void Add(List<PersonCell> cells, AgeGroup group, LabourStatus status, long persons)
    {
        if (persons > 0)
        {
            cells.Add(new PersonCell(group.Sex, group.AgeFrom, group.AgeTo, status, persons));
        }
    }
}
