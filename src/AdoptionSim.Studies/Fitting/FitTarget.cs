using System;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Studies.Fitting;

/// <summary>A published reading that the fit aims at, in log-odds.</summary>
public sealed record FitTarget
{
    private const double NormalQuantile95 = 1.6448536269514722;
    private const double Percent = 100.0;

    private FitTarget(PublishedReading reading, double logOdds, double deviation)
    {
        Reading = reading;
        LogOdds = logOdds;
        Deviation = deviation;
    }

    /// <summary>The published reading.</summary>
    public PublishedReading Reading { get; }

    /// <summary>Its log-odds; the middle of the bounds where only bounds are printed.</summary>
    public double LogOdds { get; }

    /// <summary>
    /// Standard deviation of its error in log-odds: sampling, bounds and what the model cannot explain.
    /// </summary>
    public double Deviation { get; }

    /// <summary>Makes a target of a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="parameters">Parameters of the operators.</param>
    /// <exception cref="ArgumentException">The reading has no log-odds: it cannot be aimed at.</exception>
    public static FitTarget Of(PublishedReading reading, SurveyParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(parameters);
        double bounds = 0.0;
        double logOdds;
        if (reading.ValuePercent is { } value)
        {
            logOdds = LogOddsOf(reading, value);
        }
        else
        {
            double low = LogOddsOf(reading, reading.LowerPercent);
            double high = LogOddsOf(reading, reading.UpperPercent);
            logOdds = 0.5 * (low + high);
            bounds = (high - low) / (2.0 * NormalQuantile95);
        }

        double share = 1.0 / (1.0 + Math.Exp(-logOdds));
        double respondents = reading.Respondents ?? parameters.RespondentsDefault;
        if (!(respondents > 0.0))
        {
            throw new ArgumentException($"The reading '{reading.SurveyId}' has no respondents.", nameof(reading));
        }

        double sampling = 1.0 / (respondents * share * (1.0 - share));
        double discrepancy = parameters.DiscrepancyLogOdds;
        return new FitTarget(reading, logOdds, Math.Sqrt(sampling + (bounds * bounds) + (discrepancy * discrepancy)));
    }

    private static double LogOddsOf(PublishedReading reading, double? printed) =>
        printed is { } percent && percent > 0.0 && percent < Percent
            ? Math.Log(percent / (Percent - percent))
            : throw new ArgumentException(
                $"The reading '{reading.SurveyId}' has neither a value nor both bounds above 0 and below 100 %.",
                nameof(reading));
}
