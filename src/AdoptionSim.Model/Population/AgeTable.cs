using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Population;

/// <summary>Ages of the employed of one sex, as running shares.</summary>
internal sealed class AgeTable
{
    private const ulong Words = 1UL << 32;
    private readonly WholeGuideTable groupOfWord;
    private readonly AgeSpan[] spans;

    private AgeTable(double[] runningShare, AgeSpan[] spans)
    {
        groupOfWord = new WholeGuideTable(runningShare, Words, 1.0 / Words);
        this.spans = spans;
    }

    public static AgeTable Of(IReadOnlyList<PersonCell> persons, Sex sex)
    {
        List<AgeSpan> groups = [];
        List<double> running = [];
        long total = 0;
        foreach (PersonCell cell in persons)
        {
            if (cell.Sex == sex && cell.Status == LabourStatus.Employed && cell.Persons > 0)
            {
                total += cell.Persons;
                groups.Add(AgeSpan.Of(cell));
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
    /// <param name="group">Random word that picks the age group.</param>
    /// <param name="within">Random word that picks the age inside it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Age(uint group, uint within) => spans[groupOfWord.IndexOf(group)].Age(within);
}
