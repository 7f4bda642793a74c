using System.Runtime.InteropServices;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// What is known of one person beside the bytes that sweeps read. It is touched only where something happens to the
/// person, and then most of it is: half a cache line is fetched once, where columns would cost one line each.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 32)]
internal struct PersonRecord
{
    /// <summary>Post of the employed, row of the block's posts; −1 for the others.</summary>
    public int Post;

    /// <summary>Next person on the same post, row; −1 at the end.</summary>
    public int NextOnPost;

    /// <summary>Person before on the same post, row; −1 at the head.</summary>
    public int PreviousOnPost;

    /// <summary>Occupations for which training was completed, one bit each; and
    /// <see cref="WorkerColumns.DisplacedBit"/>.</summary>
    public uint Skills;

    /// <summary>Persistent wage of the person against the mean of occupation and stratum, in 1/4096.</summary>
    public ushort WageFactor;

    /// <summary>Last wage of whoever lost work, thousand yen per month; 0 without any.</summary>
    public ushort LastWage;

    /// <summary>Tick in which the spell without work began; may lie before the first tick.</summary>
    public short Since;

    /// <summary>Tick in which the training ends.</summary>
    public short TrainingEnds;

    /// <summary>Occupation of the employed, last occupation of the others; <see cref="WorkerColumns.None"/> without
    /// any.</summary>
    public byte Occupation;

    /// <summary>Occupation for which the person trains; <see cref="WorkerColumns.None"/> for all but
    /// trainees.</summary>
    public byte TrainingFor;
}
