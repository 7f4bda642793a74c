namespace AdoptionSim.Model.Workers;

/// <summary>The ages after which a birthday changes more than the age: class, band or school.</summary>
internal static class AgeTurns
{
    /// <summary>Greatest age at which a person may be in school.</summary>
    public const int OldestStudentYears = 24;

    private static readonly bool[] Turns = All();

    /// <summary>Whether the birthday after an age changes the class or the band, or ends school for all.</summary>
    /// <param name="years">The age before, years.</param>
    public static bool TurnsAfter(byte years) => Turns[years];

    /// <summary>Whether the birthday after an age changes the band.</summary>
    /// <param name="years">The age before, years.</param>
    public static bool TurnsBandAfter(byte years) =>
        years == byte.MaxValue || AgeBand.Of((byte)(years + 1)) != AgeBand.Of(years);

    private static bool[] All()
    {
        var turns = new bool[byte.MaxValue + 1];
        for (int years = AgeClass.YoungestYears; years < byte.MaxValue; years++)
        {
            byte before = (byte)years;
            byte after = (byte)(years + 1);
            turns[years] = before == OldestStudentYears || AgeBand.Of(after) != AgeBand.Of(before)
                || AgeClass.Of(after) != AgeClass.Of(before);
        }

        turns[byte.MaxValue] = true;
        return turns;
    }
}
