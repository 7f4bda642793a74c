using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The posts of one block's firms, one row for each occupation of a firm, the rows of a firm next to each other. A firm
/// has the occupations it began with; its successor has the same.
/// </summary>
internal sealed class FirmPosts
{
    private static readonly DrawStream RoundingStream = new("post.rounding");

    public FirmPosts(CountryPopulation population, int block, DrawKey key)
    {
        FirmRegister register = population.Firms;
        PersonRoster roster = population.Rosters[block];
        int firms = register.BlockStart[block + 1] - register.BlockStart[block];
        Start = new int[firms + 1];
        int occupations = population.Pack.Occupations.Count;
        Span<int> staff = stackalloc int[occupations];
        int rows = CountRows(roster, staff);
        Firm = new int[rows];
        Occupation = new byte[rows];
        Base = new int[rows];
        int row = 0;
        int person = 0;
        for (int f = 0; f < firms; f++)
        {
            person = CountStaff(roster, person, f, staff);
            Start[f] = row;
            for (int o = 0; o < occupations; o++)
            {
                if (staff[o] > 0)
                {
                    Firm[row] = f;
                    Occupation[row] = (byte)o;
                    Base[row] = staff[o];
                    row++;
                }
            }
        }

        Start[firms] = row;
        Staff = new int[rows];
        Vacancies = new int[rows];
        Target = new int[rows];
        TargetWithoutAi = new int[rows];
        Head = new int[rows];
        Complemented = new bool[rows];
        AutomatedRaw = new int[rows];
        ReliefRaw = new int[rows];
        Rounding = new ushort[rows];
        Array.Fill(Head, -1);
        FirstId = roster.FirstId;
        var draws = new Draws(key, RoundingStream);
        for (int post = 0; post < rows; post++)
        {
            Rounding[post] = (ushort)(draws.Bits(0, FirstId + (uint)post) >> 16);
        }
    }

    /// <summary>Number of rows.</summary>
    public int Count => Firm.Length;

    /// <summary>Draw id of the first row.</summary>
    public uint FirstId { get; }

    /// <summary>First row of each firm; one more entry ends the last.</summary>
    public int[] Start { get; }

    /// <summary>Firm of each row.</summary>
    public int[] Firm { get; }

    /// <summary>Occupation of each row.</summary>
    public byte[] Occupation { get; }

    /// <summary>Staff that the firm keeps without AI and shocks: that of the first month, as it follows the labour
    /// force; persons.</summary>
    public int[] Base { get; }

    /// <summary>Staff, persons.</summary>
    public int[] Staff { get; }

    /// <summary>Unfilled vacancies.</summary>
    public int[] Vacancies { get; }

    /// <summary>Posts that the firm wants, filled and unfilled.</summary>
    public int[] Target { get; }

    /// <summary>Posts that the firm would want without AI.</summary>
    public int[] TargetWithoutAi { get; }

    /// <summary>Person who took the post last, row of the block's persons; −1 where nobody works.</summary>
    public int[] Head { get; }

    /// <summary>Whether AI saves the staff a noticeable share of hours.</summary>
    public bool[] Complemented { get; }

    /// <summary>Automated share of tasks at the last plan, fixed-point (see the kernel).</summary>
    public int[] AutomatedRaw { get; }

    /// <summary>Labour that AI spares at the last plan, share, fixed-point (see the kernel).</summary>
    public int[] ReliefRaw { get; }

    /// <summary>Where a fractional target of the row is rounded up: above this part of 65,536.</summary>
    public ushort[] Rounding { get; }

    /// <summary>Whole posts for a fractional target: unbiased over rows, and monotone in the target (L-1).</summary>
    /// <param name="post">The row.</param>
    /// <param name="posts">Fractional target.</param>
    public int Whole(int post, double posts) => (int)(posts + ((Rounding[post] + 0.5) / 65536.0));

    /// <summary>Posts above the target; negative where posts are missing.</summary>
    /// <param name="post">The row.</param>
    public int Surplus(int post) => Staff[post] + Vacancies[post] - Target[post];

    /// <summary>Row of an occupation in a firm; −1 where it has none.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="occupation">The occupation.</param>
    public int Find(int firm, byte occupation)
    {
        for (int post = Start[firm]; post < Start[firm + 1]; post++)
        {
            if (Occupation[post] == occupation)
            {
                return post;
            }
        }

        return -1;
    }

    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(Staff);
        digest.AddColumn(Vacancies);
        digest.AddColumn(Target);
    }

    private static int CountRows(PersonRoster roster, Span<int> staff)
    {
        int rows = 0;
        int person = 0;
        while (person < roster.Count && roster.Employer[person] >= 0)
        {
            person = CountStaff(roster, person, roster.Employer[person], staff);
            foreach (int count in staff)
            {
                rows += count > 0 ? 1 : 0;
            }
        }

        return rows;
    }

    private static int CountStaff(PersonRoster roster, int person, int firm, Span<int> staff)
    {
        staff.Clear();
        for (; person < roster.Count && roster.Employer[person] == firm; person++)
        {
            staff[roster.Occupation[person]]++;
        }

        return person;
    }
}
