using System.Runtime.InteropServices;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// What an event at a post needs to know: one firm's staff in one occupation. Half a cache line is fetched once, where
/// columns would cost one line each.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 32)]
internal struct PostRecord
{
    /// <summary>Row of the firm.</summary>
    public int Firm;

    /// <summary>Staff that the firm keeps without AI and shocks: that of the first month, as it follows the labour
    /// force; persons.</summary>
    public int Base;

    /// <summary>Staff, persons.</summary>
    public int Staff;

    /// <summary>Unfilled vacancies.</summary>
    public int Vacancies;

    /// <summary>Posts that the firm wants, filled and unfilled.</summary>
    public int Target;

    /// <summary>Person who took the post last, row of the block's persons; −1 where nobody works.</summary>
    public int Head;

    /// <summary>Stratum of the firm, index into the register's strata.</summary>
    public ushort Stratum;

    /// <summary>Where a fractional target of the row is rounded up: above this part of 65,536.</summary>
    public ushort Rounding;

    /// <summary>Index of the occupation.</summary>
    public byte Occupation;

    /// <summary>Sector of the firm.</summary>
    public byte Sector;

    /// <summary>Size class of the firm.</summary>
    public byte SizeClass;

    /// <summary>Whether AI saves the staff a noticeable share of hours.</summary>
    public bool Complemented;

    /// <summary>Posts above the target; negative where posts are missing.</summary>
    public readonly int Surplus => Staff + Vacancies - Target;

    /// <summary>Whole posts for a fractional target: unbiased over rows, and monotone in the target (L-1).</summary>
    /// <param name="posts">Fractional target.</param>
    public readonly int Whole(double posts) =>
        double.ConvertToIntegerNative<int>(posts + ((Rounding + 0.5) * RoundingUnit));

    private const double RoundingUnit = 1.0 / 65536.0;
}
