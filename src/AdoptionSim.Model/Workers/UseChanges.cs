using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Moves persons to their next use of AI: who has never used it, or uses it regularly, comes to have tried it; who has
/// tried it comes to use it regularly. Equal changes are tallied first, one increment for each, and enter the counts
/// when all are made.
/// </summary>
internal sealed class UseChanges
{
    private const int UseKinds = 4;
    private const int StaffKinds = 2 * UseKinds;
    private readonly WorkerColumns persons;
    private readonly FirmPosts posts;
    private readonly PersonCounts counts;
    private readonly News news;

    [Scratch("of one tick: changes by standing and use before")]
    private readonly int[] ofStanding = new int[Standing.Kinds * UseKinds];

    [Scratch("of one tick: changes by sector, whether the employer uses AI, and use before")]
    private readonly int[] ofSector;

    /// <summary>Makes no change yet.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="posts">Posts of the block's firms.</param>
    /// <param name="counts">Counts of the persons.</param>
    /// <param name="news">What firms hear of their staff.</param>
    public UseChanges(WorkerColumns persons, FirmPosts posts, PersonCounts counts, News news)
    {
        this.persons = persons;
        this.posts = posts;
        this.counts = counts;
        this.news = news;
        ofSector = new int[counts.Sectors * StaffKinds];
    }

    /// <summary>Moves some persons. What a stage reads is under way together, and only the employed have a post to
    /// look up.</summary>
    /// <param name="start">Row of the first person of the chunk.</param>
    /// <param name="changed">Who changes, counted from the first person of the chunk; overwritten.</param>
    /// <param name="held">Room for the post of each.</param>
    /// <param name="hotBefore">Room for the byte of each.</param>
    public void Make(int start, Span<int> changed, Span<int> held, Span<byte> hotBefore)
    {
        int employed = ChangeBytes(start, changed, hotBefore);
        held = held[..employed];
        persons.ReadPosts(changed, held);
        posts.Read(held);
        Span<int> tally = ofSector;
        for (int k = 0; k < held.Length; k++)
        {
            ref readonly PostRecord at = ref posts[held[k]];
            int before = hotBefore[k];
            PersonalUse use = HotByte.Use(before);
            tally[(at.Sector * StaffKinds) + (HotByte.EmployerUses(before) ? UseKinds : 0) + (int)use]++;
            if (use != PersonalUse.Never)
            {
                news.Add(at.Firm, use == PersonalUse.Tried);
            }
        }
    }

    /// <summary>Brings what was tallied into the counts.</summary>
    public void Count()
    {
        for (int k = 0; k < ofStanding.Length; k++)
        {
            if (ofStanding[k] != 0)
            {
                int group = WorkerBlock.GroupOf(k / UseKinds);
                var before = (PersonalUse)(k % UseKinds);
                counts.EverUsers(group) += ofStanding[k] * Ever(before);
                counts.RegularUsers(group) += ofStanding[k] * Regular(before);
            }
        }

        for (int k = 0; k < ofSector.Length; k++)
        {
            if (ofSector[k] != 0)
            {
                int sector = k / StaffKinds;
                bool employerUses = k % StaffKinds >= UseKinds;
                var before = (PersonalUse)(k % UseKinds);
                int atWork = WorkerBlock.UsesAtWork(Next(before), employerUses)
                    - WorkerBlock.UsesAtWork(before, employerUses);
                counts.EmployedEverUsers(sector) += ofSector[k] * Ever(before);
                counts.EmployedRegularUsers(sector) += ofSector[k] * Regular(before);
                counts.WorkUsers(sector) += ofSector[k] * atWork;
            }
        }

        Array.Clear(ofStanding);
        Array.Clear(ofSector);
    }

    /// <summary>Writes the new use and moves the employed to the front.</summary>
    private int ChangeBytes(int start, Span<int> changed, Span<byte> hotBefore)
    {
        Span<byte> hot = persons.Hot.AsSpan(start);
        ReadOnlySpan<byte> standings = persons.Standings.AsSpan(start);
        Cache.Read(standings, changed);
        Span<int> tally = ofStanding;
        int employed = 0;
        foreach (int at in changed)
        {
            int before = hot[at];
            int standing = standings[at];
            PersonalUse use = HotByte.Use(before);
            hot[at] = HotByte.With(before, Next(use));
            tally[(standing * UseKinds) + (int)use]++;
            changed[employed] = start + at;
            hotBefore[employed] = (byte)before;
            employed += Standing.StatusOf(standing) == LabourStatus.Employed ? 1 : 0;
        }

        return employed;
    }

    private static PersonalUse Next(PersonalUse use) =>
        use == PersonalUse.Tried ? PersonalUse.Regular : PersonalUse.Tried;

    /// <summary>How many more have ever used AI after a change.</summary>
    private static int Ever(PersonalUse before) => before == PersonalUse.Never ? 1 : 0;

    /// <summary>How many more use it regularly after a change.</summary>
    private static int Regular(PersonalUse before) =>
        before == PersonalUse.Tried ? 1 : before == PersonalUse.Regular ? -1 : 0;
}
