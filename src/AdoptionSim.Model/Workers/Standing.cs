namespace AdoptionSim.Model.Workers;

/// <summary>
/// The one byte per person that the sweep of the labour market reads: status, sex and age class. Places that nobody
/// holds have a standing of their own, whose hazards are zero.
/// </summary>
public static class Standing
{
    /// <summary>Number of different standings.</summary>
    public const int Kinds = 128;

    /// <summary>A place that nobody holds.</summary>
    public const byte Vacant = StatusMask;

    private const int StatusMask = 0b111;
    private const int SexShift = 3;
    private const int AgeShift = 4;

    /// <summary>Makes a standing.</summary>
    /// <param name="status">Labour status.</param>
    /// <param name="sex">Sex.</param>
    /// <param name="ageClass">Index of the age class of AI use.</param>
    public static byte Of(LabourStatus status, Sex sex, int ageClass) =>
        (byte)((int)status | ((int)sex << SexShift) | (ageClass << AgeShift));

    /// <summary>Whether anybody holds the place.</summary>
    /// <param name="standing">The byte.</param>
    public static bool IsHeld(int standing) => (standing & StatusMask) != Vacant;

    /// <summary>Labour status; meaningless where nobody holds the place.</summary>
    /// <param name="standing">The byte.</param>
    public static LabourStatus StatusOf(int standing) => (LabourStatus)(standing & StatusMask);

    /// <summary>Sex.</summary>
    /// <param name="standing">The byte.</param>
    public static Sex SexOf(int standing) => (Sex)((standing >> SexShift) & 1);

    /// <summary>Index of the age class of AI use.</summary>
    /// <param name="standing">The byte.</param>
    public static int AgeOf(int standing) => standing >> AgeShift;

    /// <summary>The byte with another status.</summary>
    /// <param name="standing">The byte.</param>
    /// <param name="status">New status.</param>
    public static byte With(int standing, LabourStatus status) => (byte)((standing & ~StatusMask) | (int)status);
}
