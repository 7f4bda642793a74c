using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Firms;

/// <summary>Room for lists of the firms of a chunk; every step writes its own into it.</summary>
[Scratch("written by each step anew")]
internal sealed class FirmLists
{
    /// <summary>Makes room.</summary>
    /// <param name="firms">Most firms that a list names.</param>
    public FirmLists(int firms)
    {
        Open = new int[firms];
        Rows = new int[firms];
        Others = new int[firms];
        Values = new double[firms];
    }

    /// <summary>Firms whose draws leave open what happens, counted from the first of the chunk.</summary>
    public int[] Open { get; }

    /// <summary>Rows of firms of one kind.</summary>
    public int[] Rows { get; }

    /// <summary>Rows of firms of another kind.</summary>
    public int[] Others { get; }

    /// <summary>A number for each firm of a list.</summary>
    public double[] Values { get; }
}
