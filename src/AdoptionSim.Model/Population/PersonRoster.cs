namespace AdoptionSim.Model.Population;

/// <summary>
/// The persons who live in one block: the employed first, firm by firm, then the others. Rows are aligned across
/// columns.
/// </summary>
public sealed class PersonRoster
{
    /// <summary>Draw id of the first row; a multiple of 16, so that sixteen rows share one block of random
    /// bits.</summary>
    public required uint FirstId { get; init; }

    /// <summary>Rows whose draw ids belong to the block: room for who comes later.</summary>
    public required int ReservedRows { get; init; }

    /// <summary>Age, years.</summary>
    public required byte[] AgeYears { get; init; }

    /// <summary>Sex and labour status, as <see cref="Workers.Sex"/> × 4 + <see cref="Workers.LabourStatus"/>.</summary>
    public required byte[] SexAndStatus { get; init; }

    /// <summary>Occupation, index into the pack; 255 for persons without work.</summary>
    public required byte[] Occupation { get; init; }

    /// <summary>Number of employed persons: as many for each firm of the block, in order, as its headcount.</summary>
    public required int Employees { get; init; }

    /// <summary>Number of persons.</summary>
    public int Count => AgeYears.Length;
}
