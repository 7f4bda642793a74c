using System.Collections.Generic;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Population;

/// <summary>Ages of the employed of one sex, as running shares.</summary>
internal sealed class AgeTable
{
    private readonly GuideTable groupOfShare;
    private readonly PersonCell[] cells;

    private AgeTable(double[] runningShare, PersonCell[] cells)
    {
        groupOfShare = new GuideTable(runningShare);
        this.cells = cells;
    }

    public static AgeTable Of(IReadOnlyList<PersonCell> persons, Sex sex)
    {
        List<PersonCell> groups = [];
        List<double> running = [];
        long total = 0;
        foreach (PersonCell cell in persons)
        {
            if (cell.Sex == sex && cell.Status == LabourStatus.Employed && cell.Persons > 0)
            {
                total += cell.Persons;
                groups.Add(cell);
                running.Add(total);
            }
        }

        for (int k = 0; k < running.Count; k++)
        {
            running[k] /= total;
        }

        return new AgeTable([.. running], [.. groups]);
    }

    /// <summary>An age drawn from the table.</summary>
    /// <param name="group">Uniform draw that picks the age group.</param>
    /// <param name="within">Uniform draw that picks the age inside it.</param>
    public byte Age(double group, double within)
    {
        PersonCell cell = cells[groupOfShare.IndexOf(group)];
        return Within(cell.AgeFrom, cell.AgeTo, within);
    }

    /// <summary>An age drawn evenly from a group.</summary>
    /// <param name="from">Youngest age, years.</param>
    /// <param name="to">Oldest age, years.</param>
    /// <param name="within">Uniform draw.</param>
    public static byte Within(int from, int to, double within) => (byte)(from + (int)(within * (to - from + 1)));
}
