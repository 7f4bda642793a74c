namespace AdoptionSim.Model;

/// <summary>
/// How long the lists of one month's events are made, so that no tick allocates: about twice what the busiest month of
/// a block brings, and more for small blocks, where luck spreads wider. A list that is still too short grows.
/// </summary>
internal static class Room
{
    /// <summary>Entries of a list that hardly fills.</summary>
    public const int Least = 256;

    private const int RowsPerEvent = 48;
    private const int RowsPerVacancy = 36;

    /// <summary>Entries of a list of what happens to persons in a month.</summary>
    /// <param name="rows">Rows of the block's persons.</param>
    public static int ForEvents(int rows) => Least + (rows / RowsPerEvent);

    /// <summary>Entries of a list of the vacancies that are open in a month, or that open.</summary>
    /// <param name="rows">Rows of the block's persons.</param>
    public static int ForVacancies(int rows) => (2 * Least) + (rows / RowsPerVacancy);
}
