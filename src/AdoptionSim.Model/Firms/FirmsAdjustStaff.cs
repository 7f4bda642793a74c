using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 10: firms take back vacancies that they no longer want, lay off a part of a surplus and open a part of missing
/// posts (equations L-5, L-6), and list the vacancies that are open to the month's applications. What they open now is
/// for the next month.
/// </summary>
internal sealed class FirmsAdjustStaff(
    DrawKey key, LabourSetting setting, FirmPosts posts, WorkCounts counts)
{
    private static readonly DrawStream Stream = new("post.adjustment");
    private static readonly DrawStream ReopeningStream = new("post.reopening");
    private readonly Draws draws = new(key, Stream);
    private readonly Draws reopeningDraws = new(key, ReopeningStream);

    [Scratch("listed in every tick")]
    private readonly int[] listStart = new int[setting.Pack.Occupations.Count + 1];

    [Scratch("listed in every tick")]
    private readonly int[] listEnd = new int[setting.Pack.Occupations.Count + 1];

    [Scratch("of one stretch of posts")]
    private readonly int[] due = new int[FirmPosts.DuePosts];

    [Scratch("listed in every tick")]
    private OpenPost[] withVacancies = new OpenPost[RoomFor(counts.AllVacancies)];

    [Scratch("listed in every tick")]
    private int[] list = new int[RoomFor(counts.AllVacancies)];

    /// <summary>Post of a vacancy by its number among those of an occupation.</summary>
    public int VacancyAt(int occupation, int rank) => list[listStart[occupation] + rank];

    public void Run(Staffing staffing, LabourConditions work, Span<long> vacancies)
    {
        vacancies.Clear();
        int listed = 0;
        for (int start = 0; start < posts.Count; start += FirmPosts.DuePosts)
        {
            ReadOnlySpan<int> found = due.AsSpan(0, posts.TakeDue(start, due));
            posts.Read(found);
            foreach (int post in found)
            {
                int surplus = posts[post].Surplus;
                if (surplus > 0 && posts[post].Vacancies > 0)
                {
                    surplus -= Withdraw(post, surplus, staffing);
                }

                int open = posts[post].Vacancies;
                if (open > 0)
                {
                    byte occupation = posts[post].Occupation;
                    vacancies[occupation] += open;
                    listed = Note(new OpenPost(post, open, occupation), listed);
                }

                if (surplus != 0)
                {
                    Adjust(post, surplus, staffing, work);
                }

                if (open > 0 || posts[post].Surplus != 0)
                {
                    posts.SetDue(post);
                }
            }
        }

        List(withVacancies.AsSpan(0, listed), vacancies);
    }

    private int Withdraw(int post, int surplus, Staffing staffing)
    {
        int back = (int)(Math.Min(surplus, posts[post].Vacancies) * setting.Labour.VacancyWithdrawalShare);
        staffing.Withdraw(post, back);
        int byAi = posts.TargetWithoutAi[post] - posts[post].Target;
        counts.WithdrawnByAi(posts[post].Occupation) += Math.Clamp(byAi, 0, back);
        return back;
    }

    private void Adjust(int post, int surplus, Staffing staffing, LabourConditions work)
    {
        LabourParameters p = setting.Labour;
        double uniform = draws.Uniform((uint)work.Tick, posts.FirstId + (uint)post);
        if (surplus < 0)
        {
            // What opens whatever the target are the posts of leavers (L-8); a post without any staff can still open.
            int staff = Math.Max(posts[post].Staff, -surplus);
            double hazard = p.OpeningHazardPerTick;
            double missing = LabourEquations.Openings(staff, surplus, hazard, p.OpeningSpeedPerTick)
                - (hazard * staff);
            staffing.OpenLater(post, (int)(missing + uniform));
            return;
        }

        // Who is not laid off may leave afterwards, so the hazard of leaving takes its part there and not here.
        int before = posts[post].Staff;
        double laidOff = LabourEquations.Separations(before, surplus, 0.0, p.LayoffSpeedPerTick);
        int leaving = (int)(laidOff + uniform);
        int byAi = Math.Clamp(posts.TargetWithoutAi[post] - posts[post].Target, 0, surplus);
        for (int k = 0; k < leaving; k++)
        {
            FlowKind cause = k < byAi ? FlowKind.LaidOffByAi : FlowKind.LaidOffByDemand;
            staffing.End(posts[post].Head, cause, LabourStatus.Unemployed, work);
        }

        // Some of the laid off would have left anyway, and the posts of leavers open again (L-8).
        double reopened = Math.Min(p.SeparationHazardPerTick, p.OpeningHazardPerTick) * laidOff
            * LabourEquations.ReplacementShare(before, surplus, p.HiringFreezeWidthShare);
        double luck = reopeningDraws.Uniform((uint)work.Tick, posts.FirstId + (uint)post);
        staffing.OpenLater(post, (int)(reopened + luck));
    }

    private int Note(OpenPost post, int listed)
    {
        if (listed == withVacancies.Length)
        {
            Array.Resize(ref withVacancies, listed * 2);
        }

        withVacancies[listed] = post;
        return listed + 1;
    }

    /// <summary>Room for the first vacancies and half as many more, so that months seldom need new room.</summary>
    private static int RoomFor(long vacancies) => Room.Least + (int)(vacancies + (vacancies / 2));

    /// <summary>Groups the vacancies by occupation, in the order of the posts.</summary>
    private void List(ReadOnlySpan<OpenPost> listed, ReadOnlySpan<long> vacancies)
    {
        int all = 0;
        for (int occupation = 0; occupation < vacancies.Length; occupation++)
        {
            listStart[occupation] = all;
            listEnd[occupation] = all;
            all += (int)vacancies[occupation];
        }

        if (list.Length < all)
        {
            list = new int[all + (all / 2)];
        }

        foreach (ref readonly OpenPost at in listed)
        {
            int end = listEnd[at.Occupation];
            listEnd[at.Occupation] = end + at.Vacancies;
            list.AsSpan(end, at.Vacancies).Fill(at.Post);
        }
    }

    /// <summary>A post with vacancies.</summary>
    private readonly record struct OpenPost(int Post, int Vacancies, byte Occupation);
}
