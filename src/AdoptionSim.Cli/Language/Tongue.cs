namespace AdoptionSim.Cli.Language;

/// <summary>Language in which the command speaks.</summary>
internal enum Tongue
{
    /// <summary>English.</summary>
    En,

    /// <summary>Japanese.</summary>
    Ja,
}
