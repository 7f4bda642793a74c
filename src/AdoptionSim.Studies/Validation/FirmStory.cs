using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Studies.Validation;

/// <summary>What the firms of a pair of runs show, with AI and without; figures that cannot be had are not finite.
/// </summary>
internal sealed class FirmStory
{
    private const int Before = 3;
    private const int After = 36;
    private const int FirstAdoption = 6;
    private const int DipMonths = 6;
    private const int RiseFrom = 31;

    private readonly FirmPanel with;
    private readonly FirmPanel without;

    public FirmStory(FirmPanel with, FirmPanel without)
    {
        this.with = with;
        this.without = without;
        Believed = with.Believed;
        Realised = with.Realised;
        UsersWithoutFirm = with.UsersWithoutFirm;
        NonUsersInFirm = with.NonUsersInFirm;
        CompareAdopters();
        FollowAdopters();
    }

    /// <summary>Mean gain that using firms believe in, share.</summary>
    public double Believed { get; }

    /// <summary>Mean gain that they realise, share.</summary>
    public double Realised { get; }

    /// <summary>Share of all staff who use AI regularly in a firm that does not.</summary>
    public double UsersWithoutFirm { get; }

    /// <summary>Share of all staff who do not use AI regularly in a firm that does.</summary>
    public double NonUsersInFirm { get; }

    /// <summary>Log headcount in the first month of later adopters over that of firms that stay without AI.</summary>
    public double SizeBefore { get; private set; }

    /// <summary>The same of log output for a person.</summary>
    public double ProductivityBefore { get; private set; }

    /// <summary>Mean log output for a person of users over non-users: what a regression on adoption finds.</summary>
    public double NaiveEffect { get; private set; }

    /// <summary>Mean log output for a person of the users with AI over the same firms without.</summary>
    public double TrueEffect { get; private set; }

    /// <summary>Log output for a person of adopters against the run without AI, in the half year after.</summary>
    public double Dip { get; private set; }

    /// <summary>The same in the third year after adoption.</summary>
    public double Rise { get; private set; }

    /// <summary>Adopters that were followed, firms.</summary>
    public int Adopters { get; private set; }

    private static bool IsStaffed(FirmPanel panel, int tick, int firm) =>
        panel.Headcount(tick, firm) > 0 && panel.Output(tick, firm) > 0;

    private void CompareAdopters()
    {
        List<double> sizeLater = [];
        List<double> sizeNever = [];
        List<double> levelLater = [];
        List<double> levelNever = [];
        List<double> users = [];
        List<double> nonUsers = [];
        List<double> effects = [];
        const int Look = FirmPanel.LookTick;
        for (int f = 0; with.Taken > Look && f < with.Count; f++)
        {
            bool uses = with.Uses(Look, f);
            if (!with.Uses(0, f) && IsStaffed(with, 0, f))
            {
                (uses ? sizeLater : sizeNever).Add(Math.Log(with.Headcount(0, f)));
                (uses ? levelLater : levelNever).Add(Math.Log(with.Productivity(0, f)));
            }

            if (IsStaffed(with, Look, f) && IsStaffed(without, Look, f))
            {
                double level = Math.Log(with.Productivity(Look, f));
                (uses ? users : nonUsers).Add(level);
                if (uses)
                {
                    effects.Add(level - Math.Log(without.Productivity(Look, f)));
                }
            }
        }

        SizeBefore = Difference(sizeLater, sizeNever);
        ProductivityBefore = Difference(levelLater, levelNever);
        NaiveEffect = Difference(users, nonUsers);
        TrueEffect = effects.Count == 0 ? double.NaN : effects.Average();
    }

    /// <summary>
    /// Aggregates adopters by months since adoption. A row whose staff was zero in between is left out: a firm closed
    /// there and another took its place.
    /// </summary>
    private void FollowAdopters()
    {
        var sums = new double[4, Before + After + 1];
        for (int f = 0; f < with.Count; f++)
        {
            int start = AdoptionOf(f);
            if (start < 0 || !StaysStaffed(f, start))
            {
                continue;
            }

            Adopters++;
            for (int k = 0; k <= Before + After; k++)
            {
                int tick = start - Before + k;
                sums[0, k] += with.Output(tick, f);
                sums[1, k] += with.Headcount(tick, f);
                sums[2, k] += without.Output(tick, f);
                sums[3, k] += without.Headcount(tick, f);
            }
        }

        double[] path = [.. Enumerable.Range(0, Before + After + 1).Select(k =>
            Math.Log(sums[0, k] / sums[1, k]) - Math.Log(sums[2, k] / sums[3, k]))];
        double first = path.Take(Before).Average();
        Dip = path.Skip(Before + 1).Take(DipMonths).Average() - first;
        Rise = path.Skip(Before + RiseFrom).Average() - first;
    }

    /// <summary>Tick in which a firm took AI up for the first time; negative where it cannot be followed.</summary>
    private int AdoptionOf(int firm)
    {
        int last = with.Taken - 1 - After;
        for (int tick = 0; tick <= last; tick++)
        {
            if (with.Uses(tick, firm))
            {
                return tick >= FirstAdoption ? tick : -1;
            }
        }

        return -1;
    }

    private bool StaysStaffed(int firm, int start)
    {
        for (int tick = start - Before; tick <= start + After; tick++)
        {
            if (!IsStaffed(with, tick, firm) || !IsStaffed(without, tick, firm))
            {
                return false;
            }
        }

        return true;
    }

    private static double Difference(List<double> left, List<double> right) =>
        left.Count == 0 || right.Count == 0 ? double.NaN : left.Average() - right.Average();
}
