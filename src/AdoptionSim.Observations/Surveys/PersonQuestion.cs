using System;
using AdoptionSim.Model;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Surveys;

/// <summary>A question put to persons of some ages, whatever their labour status.</summary>
public sealed record PersonQuestion : SurveyQuestion
{
    /// <summary>Index of the youngest age class.</summary>
    public required int FirstAgeClass { get; init; }

    /// <summary>Index of the oldest age class.</summary>
    public required int LastAgeClass { get; init; }

    /// <summary>What counts; use at work is a question for <see cref="WorkerQuestion"/>.</summary>
    public required PersonDefinition Definition { get; init; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The definition asks about work.</exception>
    public override double? Share(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        long meeting = 0;
        long reached = 0;
        int perClass = PersonCounts.Group(1, Sex.Male, LabourStatus.Employed);
        for (int g = FirstAgeClass * perClass; g < (LastAgeClass + 1) * perClass; g++)
        {
            reached += country.Persons.Persons(g);
            meeting += Definition switch
            {
                PersonDefinition.EverUsed => country.Persons.EverUsers(g),
                PersonDefinition.UsesRegularly => country.Persons.RegularUsers(g),
                _ => throw new InvalidOperationException($"Persons of all statuses are not asked for {Definition}."),
            };
        }

        return reached > 0 ? (double)meeting / reached : null;
    }
}
