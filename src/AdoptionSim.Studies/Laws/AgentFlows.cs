using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// The market of <see cref="ExpectedFlows"/> with persons instead of expectations: one employer per occupation, every
/// person with draws of its own, applications that fall on single vacancies. As persons grow in number it approaches
/// the expectation, with an error that falls as the root of their number.
/// </summary>
public sealed class AgentFlows : ILabourFlows
{
    private static readonly DrawStream PostsStream = new("law.labour.posts");
    private static readonly DrawStream SearchStream = new("law.labour.search");
    private static readonly DrawStream ReplacementStream = new("law.labour.replacement");

    private readonly FlowRules rules;
    private readonly double[] accessibility;
    private readonly Draws posts;
    private readonly Draws search;
    private readonly Draws replacement;
    private readonly UrnBall board = new();

    /// <summary>Occupation of the work or, of the unemployed, of the last work; by person.</summary>
    private readonly int[] occupation;
    private readonly bool[] isEmployed;

    private readonly long[] employed;
    private readonly long[] unemployed;
    private readonly long[] vacancies;
    private readonly long[] opened;
    private readonly int[] firstVacancy;
    private readonly double[] leaveProbability;
    private readonly double[] openProbability;
    private readonly double[] replacedShare;

    /// <summary>Chances to apply to an occupation or one before it, given that one applies; row by row.</summary>
    private readonly double[] cumulative;
    private uint tick;

    /// <summary>Starts a market.</summary>
    /// <param name="rules">
    /// Hazards, speeds and rules; matching is exact, and what wages pull has to be in
    /// <paramref name="accessibility"/> already.
    /// </param>
    /// <param name="accessibility">From-occupation × to-occupation, row by row.</param>
    /// <param name="start">Stocks to start from; fractions are rounded, so that their running sum stays right.</param>
    /// <param name="key">Key of all draws.</param>
    /// <exception cref="ArgumentException">The rules match otherwise, or follow wages.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Lengths do not fit, or a number is out of its range.</exception>
    public AgentFlows(FlowRules rules, ReadOnlySpan<double> accessibility, ILabourFlows start, DrawKey key)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(start);
        rules.ThrowIfWrong();
        if (rules.Matching == MatchingRule.CobbDouglas || rules.WageExponent != 0.0)
        {
            throw new ArgumentException("Agents match ball by ball, and do not look at wages.", nameof(rules));
        }

        int count = start.Occupations;
        ArgumentOutOfRangeException.ThrowIfNotEqual(accessibility.Length, count * count, nameof(accessibility));
        this.rules = rules;
        this.accessibility = accessibility.ToArray();
        posts = new Draws(key, PostsStream);
        search = new Draws(key, SearchStream);
        replacement = new Draws(key, ReplacementStream);
        employed = Rounded(start.Employed, count);
        unemployed = Rounded(start.Unemployed, count);
        vacancies = Rounded(start.Vacancies, count);
        opened = new long[count];
        firstVacancy = new int[count];
        leaveProbability = new double[count];
        openProbability = new double[count];
        replacedShare = new double[count];
        cumulative = new double[count * count];
        (occupation, isEmployed) = Persons();
    }

    /// <inheritdoc/>
    public int Occupations => employed.Length;

    /// <inheritdoc/>
    public double Employed(int occupation) => employed[occupation];

    /// <inheritdoc/>
    public double Unemployed(int occupation) => unemployed[occupation];

    /// <inheritdoc/>
    public double Vacancies(int occupation) => vacancies[occupation];

    /// <inheritdoc/>
    public void Advance(ReadOnlySpan<double> target)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(target.Length, Occupations, nameof(target));
        PlanPosts(target);
        PlanSearch();
        for (int person = 0; person < occupation.Length; person++)
        {
            if (isEmployed[person])
            {
                LeaveOrLookAround(person);
            }
            else
            {
                Apply(person, rules.ContactShare);
            }
        }

        Hire();
        for (int o = 0; o < opened.Length; o++)
        {
            vacancies[o] += opened[o];
        }

        tick++;
    }

    private static long[] Rounded(Func<int, double> stock, int count)
    {
        var rounding = default(CumulativeRounding);
        var whole = new long[count];
        for (int o = 0; o < count; o++)
        {
            whole[o] = rounding.Next(stock(o));
        }

        return whole;
    }

    private (int[] Occupation, bool[] IsEmployed) Persons()
    {
        long persons = 0;
        for (int o = 0; o < employed.Length; o++)
        {
            persons += employed[o] + unemployed[o];
        }

        var rows = new int[persons];
        var work = new bool[persons];
        int next = 0;
        for (int o = 0; o < employed.Length; o++)
        {
            int all = (int)(employed[o] + unemployed[o]);
            rows.AsSpan(next, all).Fill(o);
            work.AsSpan(next, (int)employed[o]).Fill(true);
            next += all;
        }

        return (rows, work);
    }

    /// <summary>Expected separations and openings, each as a chance per employed person (L-5 to L-7).</summary>
    private void PlanPosts(ReadOnlySpan<double> target)
    {
        for (int o = 0; o < employed.Length; o++)
        {
            double staff = employed[o];
            double surplus = staff + vacancies[o] - target[o];
            replacedShare[o] = rules.FreezeWidthShare is { } width
                ? LabourEquations.ReplacementShare(staff, surplus, width)
                : 1.0;
            double each = staff > 0.0 ? 1.0 / staff : 0.0;
            leaveProbability[o] = each * LabourEquations.Separations(
                staff, surplus, rules.SeparationHazardPerStep, rules.LayoffSpeedPerStep);
            openProbability[o] = each * LabourEquations.Openings(
                staff, surplus, rules.OpeningHazardPerStep * replacedShare[o], rules.OpeningSpeedPerStep);
            opened[o] = 0;
        }
    }

    /// <summary>Lays out the vacancies, and the chances of each occupation's persons to apply for them.</summary>
    private void PlanSearch()
    {
        int count = employed.Length;
        long all = 0;
        for (int o = 0; o < count; o++)
        {
            firstVacancy[o] = (int)all;
            all += vacancies[o];
        }

        board.Clear((int)all);
        for (int from = 0; from < count; from++)
        {
            Span<double> row = cumulative.AsSpan(from * count, count);
            double sum = 0.0;
            for (int to = 0; to < count; to++)
            {
                sum += vacancies[to] * accessibility[(from * count) + to];
                row[to] = sum;
            }

            for (int to = 0; to < count && sum > 0.0; to++)
            {
                row[to] /= sum;
            }
        }
    }

    private void LeaveOrLookAround(int person)
    {
        int o = occupation[person];
        DrawBlock luck = posts.Block(tick, (uint)person);
        opened[o] += luck.UniformHigh < openProbability[o] ? 1 : 0;
        if (luck.UniformLow < leaveProbability[o])
        {
            isEmployed[person] = false;
            employed[o]--;
            unemployed[o]++;
        }
        else if (rules.JobSearchShare > 0.0)
        {
            Apply(person, rules.JobSearchShare);
        }
    }

    private void Apply(int person, double share)
    {
        int count = employed.Length;
        ReadOnlySpan<double> row = cumulative.AsSpan(occupation[person] * count, count);
        double luck = search.Block(tick, (uint)person).UniformLow;
        if (luck >= share || row[^1] <= 0.0)
        {
            return;
        }

        int to = FirstAbove(row, luck / share);
        DrawBlock where = search.Block(tick, (uint)person, index: 1);
        ulong vacancy = ((ulong)where.Word1 << 32) | where.Word0;
        ulong priority = ((ulong)where.Word3 << 32) | where.Word2;
        board.Apply(person, firstVacancy[to], (int)vacancies[to], vacancy, priority);
    }

    /// <summary>The first place whose running chance lies above a number below one; the last one's is one.</summary>
    private static int FirstAbove(ReadOnlySpan<double> running, double number)
    {
        int low = 0;
        int high = running.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (running[middle] > number)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void Hire()
    {
        int end = board.Vacancies;
        for (int to = employed.Length - 1; to >= 0; to--)
        {
            for (int vacancy = firstVacancy[to]; vacancy < end; vacancy++)
            {
                if (board.Winner(vacancy) is { } person)
                {
                    Hire(person, to);
                }
            }

            end = firstVacancy[to];
        }
    }

    private void Hire(int person, int to)
    {
        int from = occupation[person];
        if (isEmployed[person])
        {
            employed[from]--;
            opened[from] += replacement.Uniform(tick, (uint)person) < replacedShare[from] ? 1 : 0;
        }
        else
        {
            unemployed[from]--;
        }

        isEmployed[person] = true;
        occupation[person] = to;
        employed[to]++;
        vacancies[to]--;
    }
}
