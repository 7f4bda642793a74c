using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Persons who came to a kind or left it during a step, by everything that the counts of AI use tell apart: an event
/// adds one number without asking who uses AI, and the counts follow from the few kinds at the end of the step.
/// </summary>
[Scratch("settled at the end of each step")]
internal sealed class UseTally
{
    private const int Uses = 4;
    private const int StaffKinds = 2 * Uses;
    private readonly int[] persons = new int[Standing.Kinds * Uses];
    private readonly int[] staff;

    public UseTally(int sectors)
    {
        staff = new int[sectors * StaffKinds];
    }

    /// <summary>Persons of a standing and use who came, less those who left.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="hot">The byte that holds the use.</param>
    public ref int Persons(int standing, int hot) => ref persons[(standing * Uses) + (int)HotByte.Use(hot)];

    /// <summary>The same among the staff of a sector, by use and by whether the employer uses AI.</summary>
    /// <param name="sector">Sector of the employer.</param>
    /// <param name="hot">The byte that holds both.</param>
    public ref int Staff(int sector, int hot) =>
        ref staff[(sector * StaffKinds) + (HotByte.EmployerUses(hot) ? Uses : 0) + (int)HotByte.Use(hot)];

    /// <summary>Adds the changes to counts, and begins anew.</summary>
    /// <param name="counts">The counts.</param>
    public void Settle(PersonCounts counts)
    {
        for (int standing = 0; standing < Standing.Kinds; standing++)
        {
            ReadOnlySpan<int> came = persons.AsSpan(standing * Uses, Uses);
            if (!came.ContainsAnyExcept(0))
            {
                continue;
            }

            int regular = came[(int)PersonalUse.Regular];
            int group = GroupOf(standing);
            counts.Persons(group) += came[0] + came[1] + came[2] + came[3];
            counts.EverUsers(group) += came[(int)PersonalUse.Tried] + regular;
            counts.RegularUsers(group) += regular;
        }

        for (int sector = 0; sector < counts.Sectors; sector++)
        {
            SettleStaff(sector, counts);
        }

        Array.Clear(persons);
        Array.Clear(staff);
    }

    /// <summary>Group of the counts that a standing belongs to.</summary>
    /// <param name="standing">The standing.</param>
    public static int GroupOf(int standing) =>
        PersonCounts.Group(Standing.AgeOf(standing), Standing.SexOf(standing), Standing.StatusOf(standing));

    private void SettleStaff(int sector, PersonCounts counts)
    {
        ReadOnlySpan<int> without = staff.AsSpan(sector * StaffKinds, Uses);
        ReadOnlySpan<int> with = staff.AsSpan((sector * StaffKinds) + Uses, Uses);
        int tried = without[(int)PersonalUse.Tried] + with[(int)PersonalUse.Tried];
        int regular = without[(int)PersonalUse.Regular] + with[(int)PersonalUse.Regular];
        foreach (int came in staff.AsSpan(sector * StaffKinds, StaffKinds))
        {
            counts.Employed(sector) += came;
        }

        counts.EmployedEverUsers(sector) += tried + regular;
        counts.EmployedRegularUsers(sector) += regular;
        counts.WorkUsers(sector) += regular + with[(int)PersonalUse.Tried];
    }
}
