using System;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;

namespace AdoptionSim.Observations.Surveys;

/// <summary>A question about firms, put to the firms or to those who work there.</summary>
public sealed record FirmQuestion : SurveyQuestion
{
    /// <summary>Firms reached.</summary>
    public required FirmFrame Frame { get; init; }

    /// <summary>What counts.</summary>
    public required FirmDefinition Definition { get; init; }

    /// <summary>What counts once.</summary>
    public required FirmWeight Weight { get; init; }

    /// <inheritdoc/>
    public override double? Share(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        double meeting = 0.0;
        double reached = 0.0;
        for (int s = 0; s < country.Strata.Count; s++)
        {
            double weight = Frame.WeightOf(country.Strata[s], country.Pack.Sectors);
            if (weight > 0.0)
            {
                for (FirmState state = FirmState.Unaware; state <= FirmState.Abandoned; state++)
                {
                    double count = weight * Count(country.Firms, s, state);
                    reached += count;
                    meeting += Meets(state) ? count : 0.0;
                }
            }
        }

        return reached > 0.0 ? meeting / reached : null;
    }

    private long Count(FirmCounts firms, int stratum, FirmState state) =>
        Weight == FirmWeight.Firms ? firms.Firms(stratum, state) : firms.Persons(stratum, state);

    private bool Meets(FirmState state) => Definition switch
    {
        FirmDefinition.Uses => state is FirmState.Trial or FirmState.Integrated,
        FirmDefinition.UsesThroughout => state is FirmState.Integrated,
        FirmDefinition.UsesPartly => state is FirmState.Trial,
        FirmDefinition.NeverTakenUp => state is FirmState.Unaware or FirmState.Aware,
        _ => throw new InvalidOperationException($"No definition {Definition}."),
    };
}
