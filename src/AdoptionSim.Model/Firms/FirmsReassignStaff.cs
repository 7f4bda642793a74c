using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 9: a firm that plans moves surplus staff to its own short occupations before anybody is laid off (配置転換,
/// equation L-4). Who took the post last moves first.
/// </summary>
internal sealed class FirmsReassignStaff(DrawKey key, LabourSetting setting, FirmBlock firms, FirmPosts posts)
{
    private static readonly DrawStream Stream = new("firm.reassignment");
    private readonly Draws draws = new(key, Stream);

    /// <param name="withSurplus">Firms that plan in the tick and have more staff than posts in some occupation: no
    /// other firm has anybody to move.</param>
    /// <param name="staffing">Who works where.</param>
    /// <param name="work">Conditions of the tick.</param>
    public void Run(ReadOnlySpan<int> withSurplus, Staffing staffing, LabourConditions work)
    {
        int first = FirmsPlanPosts.FirstToPlan(firms, work.Tick);
        int end = FirmsPlanPosts.EndOfPlans(firms, work.Tick);
        Array.Clear(firms.Columns.ReassignedLastQuarter, first, end - first);
        foreach (int f in withSurplus)
        {
            if (posts.Start[f + 1] - posts.Start[f] > 1)
            {
                firms.Columns.ReassignedLastQuarter[f] = Reassign(f, staffing, work);
            }
        }
    }

    private int Reassign(int f, Staffing staffing, LabourConditions work)
    {
        double share = work.ReassignmentShare[firms.Columns.SizeGroup(f)];
        int moved = 0;
        for (int from = posts.Start[f]; from < posts.Start[f + 1]; from++)
        {
            int surplus = posts[from].Staff - posts[from].Target;
            for (int to = posts.Start[f]; to < posts.Start[f + 1] && surplus > 0; to++)
            {
                int shortage = posts[to].Target - posts[to].Staff;
                if (shortage <= 0)
                {
                    continue;
                }

                double expected = share * surplus * Accessibility(posts[from].Occupation, posts[to].Occupation);
                double uniform = draws.Uniform((uint)work.Tick, posts.FirstId + (uint)to);
                int persons = Math.Min(shortage, (int)(expected + uniform));
                for (int k = 0; k < persons; k++)
                {
                    staffing.Reassign(posts[from].Head, to);
                }

                surplus -= persons;
                moved += persons;
            }
        }

        return moved;
    }

    /// <summary>Accessibility of one occupation from another among all others.</summary>
    private double Accessibility(int from, int to)
    {
        int occupations = setting.Pack.Occupations.Count;
        double stays = setting.Tables.Accessibility[(from * occupations) + from];
        return stays >= 1.0 ? 0.0 : setting.Tables.Accessibility[(from * occupations) + to] / (1.0 - stays);
    }
}
