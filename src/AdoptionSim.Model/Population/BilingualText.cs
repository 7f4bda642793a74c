namespace AdoptionSim.Model.Population;

/// <summary>A name in both languages of the program.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string Ja, string En);
