namespace AdoptionSim.Planning;

/// <summary>Who is simulated of a country in one replicate.</summary>
/// <param name="Code">ISO 3166 code of two letters.</param>
/// <param name="Scale">One agent stands for so many.</param>
/// <param name="Firms">Firms, rounded where they were not dealt.</param>
/// <param name="Persons">Persons, rounded where they were not dealt.</param>
public sealed record CountryCount(string Code, int Scale, long Firms, long Persons);
