using System.Runtime.InteropServices;

namespace AdoptionSim.Model.Firms;

/// <summary>What the monthly steps and events need to know of one firm: half a cache line.</summary>
[StructLayout(LayoutKind.Sequential, Size = 32)]
internal struct FirmRecord
{
    /// <summary>Share of AI-capable tasks done with AI; zero without use.</summary>
    public double Intensity;

    /// <summary>
    /// What AI-capable staff contributes to a using firm's intensity target; <see cref="FirmColumns.Unknown"/> since
    /// staff changed.
    /// </summary>
    public double StaffIntensity;

    /// <summary>Headcount, persons; may be zero in a firm that has just opened.</summary>
    public int Headcount;

    /// <summary>Staff who use AI regularly in private or at work, persons.</summary>
    public int RegularStaff;

    /// <summary>Tick in which the firm entered its state; may lie before the first tick.</summary>
    public short EnteredTick;

    /// <summary>Stratum, index into the register's strata.</summary>
    public ushort Stratum;

    /// <summary>Sector and size group in one number; see
    /// <see cref="Conditions.CountryConditions.PeerGroup"/>.</summary>
    public byte PeerGroup;

    /// <summary>Where the firm stands with AI.</summary>
    public FirmState State;

    /// <summary>Months that a using firm has been in its state at the end of a tick's decisions, the month of entry
    /// counted.</summary>
    /// <param name="tick">Number of the tick.</param>
    public readonly int MonthsInState(int tick) => tick - EnteredTick + 1;
}
