using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Recording;

/// <summary>One published reading beside what the model's survey reads; or why there is none.</summary>
public sealed record SurveyRow
{
    /// <summary>Number of the replicate; null for a reading that no replicate simulates.</summary>
    public int? Replicate { get; init; }

    /// <summary>The published reading.</summary>
    public required PublishedReading Reading { get; init; }

    /// <summary>Share of the frame that meets the definition, 0 to 1.</summary>
    public double? LatentShare { get; init; }

    /// <summary>Shift of the operator, log-odds; null when the parameters carry none and none is applied.</summary>
    public double? ShiftLogOdds { get; init; }

    /// <summary>Share read without sampling noise, 0 to 1.</summary>
    public double? ReadingShare { get; init; }

    /// <summary>Share read in one wave with sampling noise, 0 to 1.</summary>
    public double? WaveShare { get; init; }

    /// <summary>Respondents asked in the simulated wave.</summary>
    public double? Respondents { get; init; }

    /// <summary>Why the reading is not simulated; null when it is.</summary>
    public NotSimulatedReason? Reason { get; init; }

    /// <summary>Whom the question reaches in the model.</summary>
    public string? FrameNote { get; init; }
}
