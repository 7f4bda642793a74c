using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Population;

/// <summary>Persons of one sex, age group and labour status, as the tables count them at 1:1.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="AgeFrom">Youngest age, years.</param>
/// <param name="AgeTo">Oldest age, years; an open group ends where the tables of the model end.</param>
/// <param name="Status">Labour status.</param>
/// <param name="Persons">Number of persons.</param>
public sealed record PersonCell(Sex Sex, int AgeFrom, int AgeTo, LabourStatus Status, long Persons);
