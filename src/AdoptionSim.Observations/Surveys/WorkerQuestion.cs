using System;
using AdoptionSim.Model;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Surveys;

/// <summary>A question put to employed persons of all ages, in all sectors or in one section.</summary>
public sealed record WorkerQuestion : SurveyQuestion
{
    /// <summary>JSIC section letter when one section is asked; null for all.</summary>
    public string? Section { get; init; }

    /// <summary>What counts.</summary>
    public required PersonDefinition Definition { get; init; }

    /// <inheritdoc/>
    public override double? Share(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        double meeting = 0.0;
        double reached = 0.0;
        for (int s = 0; s < country.Persons.Sectors; s++)
        {
            double weight = Section is null ? 1.0 : FirmFrame.SectionWeight(country.Pack.Sectors[s], Section);
            if (weight > 0.0)
            {
                reached += weight * country.Persons.Employed(s);
                meeting += weight * Meeting(country.Persons, s);
            }
        }

        return reached > 0.0 ? meeting / reached : null;
    }

    private long Meeting(PersonCounts persons, int sector) => Definition switch
    {
        PersonDefinition.EverUsed => persons.EmployedEverUsers(sector),
        PersonDefinition.UsesRegularly => persons.EmployedRegularUsers(sector),
        PersonDefinition.UsesAtWork => persons.WorkUsers(sector),
        _ => throw new InvalidOperationException($"No definition {Definition}."),
    };
}
