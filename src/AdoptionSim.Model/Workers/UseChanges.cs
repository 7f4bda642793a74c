using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Moves persons to their next use of AI: who has never used it, or uses it regularly, comes to have tried it; who has
/// tried it comes to use it regularly.
/// </summary>
/// <param name="persons">The persons.</param>
/// <param name="posts">Posts of the block's firms.</param>
/// <param name="tally">Takes in the changes.</param>
/// <param name="news">What firms hear of their staff.</param>
internal sealed class UseChanges(WorkerColumns persons, FirmPosts posts, UseTally tally, News news)
{
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
        for (int k = 0; k < held.Length; k++)
        {
            ref readonly PostRecord at = ref posts[held[k]];
            int before = hotBefore[k];
            PersonalUse use = HotByte.Use(before);
            tally.Staff(at.Sector, before)--;
            tally.Staff(at.Sector, HotByte.With(before, Next(use)))++;
            if (use != PersonalUse.Never)
            {
                news.Add(at.Firm, use == PersonalUse.Tried);
            }
        }
    }

    /// <summary>Writes the new use and moves the employed to the front.</summary>
    private int ChangeBytes(int start, Span<int> changed, Span<byte> hotBefore)
    {
        Span<byte> hot = persons.Hot.AsSpan(start);
        ReadOnlySpan<byte> standings = persons.Standings.AsSpan(start);
        Cache.Read(standings, changed);
        int employed = 0;
        foreach (int at in changed)
        {
            int before = hot[at];
            int standing = standings[at];
            PersonalUse use = HotByte.Use(before);
            byte after = HotByte.With(before, Next(use));
            hot[at] = after;
            tally.Persons(standing, before)--;
            tally.Persons(standing, after)++;
            changed[employed] = start + at;
            hotBefore[employed] = (byte)before;
            employed += Standing.StatusOf(standing) == LabourStatus.Employed ? 1 : 0;
        }

        return employed;
    }

    private static PersonalUse Next(PersonalUse use) =>
        use == PersonalUse.Tried ? PersonalUse.Regular : PersonalUse.Tried;
}
