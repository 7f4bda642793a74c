namespace AdoptionSim.Model.Workers;

/// <summary>
/// The one byte per person that the monthly sweep reads: everything that decides the hazard, and nothing else. Persons
/// with equal bytes (below <see cref="Kinds"/>) share a hazard, so a table of that many probabilities serves the
/// nation.
/// </summary>
public static class HotByte
{
    /// <summary>Number of different hot bytes.</summary>
    public const int Kinds = 128;

    private const int UseMask = 0b11;
    private const int AgeShift = 2;
    private const int AgeMask = 0b111;
    private const int EmployerUsesBit = 1 << 5;
    private const int InSchoolBit = 1 << 6;

    /// <summary>Makes a hot byte.</summary>
    /// <param name="use">Personal use.</param>
    /// <param name="ageClass">Index of the age class.</param>
    /// <param name="inSchool">Whether the person is in school.</param>
    public static byte Of(PersonalUse use, int ageClass, bool inSchool) =>
        (byte)((int)use | (ageClass << AgeShift) | (inSchool ? InSchoolBit : 0));

    /// <summary>Personal use.</summary>
    /// <param name="hot">The byte.</param>
    public static PersonalUse Use(int hot) => (PersonalUse)(hot & UseMask);

    /// <summary>Index of the age class.</summary>
    /// <param name="hot">The byte.</param>
    public static int AgeOf(int hot) => (hot >> AgeShift) & AgeMask;

    /// <summary>Whether the employer uses AI.</summary>
    /// <param name="hot">The byte.</param>
    public static bool EmployerUses(int hot) => (hot & EmployerUsesBit) != 0;

    /// <summary>Whether the person is in school.</summary>
    /// <param name="hot">The byte.</param>
    public static bool InSchool(int hot) => (hot & InSchoolBit) != 0;

    /// <summary>The byte with another personal use.</summary>
    /// <param name="hot">The byte.</param>
    /// <param name="use">New personal use.</param>
    public static byte With(int hot, PersonalUse use) => (byte)((hot & ~UseMask) | (int)use);

    /// <summary>The byte with another state of the employer.</summary>
    /// <param name="hot">The byte.</param>
    /// <param name="employerUses">Whether the employer uses AI.</param>
    public static byte With(int hot, bool employerUses) =>
        (byte)(employerUses ? hot | EmployerUsesBit : hot & ~EmployerUsesBit);
}
