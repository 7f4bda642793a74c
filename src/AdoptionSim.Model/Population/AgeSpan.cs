namespace AdoptionSim.Model.Population;

/// <summary>Ages of a group, each as likely as another.</summary>
/// <param name="From">Youngest age, years.</param>
/// <param name="Years">Number of ages.</param>
internal readonly record struct AgeSpan(byte From, byte Years)
{
    private const int WordBits = 32;

    /// <summary>The ages of a group of persons.</summary>
    /// <param name="cell">The group.</param>
    public static AgeSpan Of(PersonCell cell) =>
        new(checked((byte)cell.AgeFrom), checked((byte)(cell.AgeTo - cell.AgeFrom + 1)));

    /// <summary>An age drawn evenly from the group.</summary>
    /// <param name="word">Random word.</param>
    public byte Age(uint word) => unchecked((byte)(From + (byte)(((ulong)word * Years) >> WordBits)));
}
