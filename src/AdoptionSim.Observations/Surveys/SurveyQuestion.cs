using AdoptionSim.Model;

namespace AdoptionSim.Observations.Surveys;

/// <summary>A frame and a definition: whom a survey asks, and what makes them count in the answer.</summary>
public abstract record SurveyQuestion
{
    /// <summary>Whom the question reaches in the model, where that differs from whom the survey asked.</summary>
    public required string FrameNote { get; init; }

    /// <summary>Share of the frame that meets the definition, before any shift or noise.</summary>
    /// <param name="country">The country; read only.</param>
    /// <returns>A share, 0 to 1; null when nobody is in the frame.</returns>
    public abstract double? Share(CountrySnapshot country);
}
