using System.Globalization;

namespace AdoptionSim.Cluster.Seats;

/// <summary>Neighbouring blocks of a country on a silo; a relay has them all and names none.</summary>
/// <param name="Seat">The country in its epoch.</param>
/// <param name="Silo">Address of the silo.</param>
/// <param name="First">Number of the first block.</param>
/// <param name="Count">Number of blocks.</param>
internal sealed record BlockKey(SeatKey Seat, string Silo, int First, int Count)
{
    private const char Separator = '/';
    private const int SiloPart = 4;

    /// <summary>No blocks.</summary>
    public static BlockKey None { get; } = new(default, string.Empty, 0, 0);

    /// <summary>Reads a key.</summary>
    public static BlockKey Of(string text)
    {
        string[] parts = text.Split(Separator);
        return new BlockKey(
            SeatKey.Of(parts), parts[SiloPart], int.Parse(parts[SiloPart + 1], CultureInfo.InvariantCulture),
            int.Parse(parts[SiloPart + 2], CultureInfo.InvariantCulture));
    }

    /// <summary>The silo that a key names.</summary>
    public static string SiloOf(string text) => text.Split(Separator)[SiloPart];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Seat}/{Silo}/{First}/{Count}");
}
