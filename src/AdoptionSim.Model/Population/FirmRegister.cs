using System.Collections.Generic;

namespace AdoptionSim.Model.Population;

/// <summary>Every employer of a country at the scale of a run, in the order of the blocks.</summary>
public sealed class FirmRegister
{
    /// <summary>Strata that firms belong to.</summary>
    public required IReadOnlyList<Stratum> Strata { get; init; }

    /// <summary>Stratum of each firm, index into <see cref="Strata"/>.</summary>
    public required ushort[] Stratum { get; init; }

    /// <summary>Headcount of each firm, persons.</summary>
    public required int[] Headcount { get; init; }

    /// <summary>First firm of each block, and after the last block the number of firms.</summary>
    public required int[] BlockStart { get; init; }

    /// <summary>Number of firms.</summary>
    public int Count => Stratum.Length;

    /// <summary>Number of blocks.</summary>
    public int Blocks => BlockStart.Length - 1;
}
