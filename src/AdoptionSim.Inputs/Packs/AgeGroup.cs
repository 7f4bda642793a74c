using AdoptionSim.Model.Workers;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Persons of one sex and age group.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="AgeFrom">Youngest age, years.</param>
/// <param name="AgeTo">Oldest age, years.</param>
/// <param name="Persons">Number of persons.</param>
internal sealed record AgeGroup(Sex Sex, int AgeFrom, int AgeTo, long Persons);
