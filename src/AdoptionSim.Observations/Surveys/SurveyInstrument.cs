using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Observations.Surveys;

/// <summary>What a survey makes of a share: a constant shift in log-odds, then the noise of its sample (S-1).</summary>
public static class SurveyInstrument
{
    /// <summary>The stream of draws of a published row.</summary>
    /// <param name="surveyId">Id of the row.</param>
    public static DrawStream StreamOf(string surveyId) => new($"survey.{surveyId}");

    /// <summary>Reading of a share, without noise.</summary>
    /// <param name="share">Share of the frame that meets the definition, 0 to 1.</param>
    /// <param name="shiftLogOdds">Shift of the operator, log-odds.</param>
    /// <returns>A share, 0 to 1; 0 and 1 stay, for no finite shift moves them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not within 0 and 1.</exception>
    public static double Read(double share, double shiftLogOdds)
    {
        if (!(share >= 0.0 && share <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");
        }

        // Without a shift the reading is the share itself, to the last bit.
        return share is 0.0 or 1.0 || shiftLogOdds == 0.0
            ? share
            : PortableMath.Logistic(PortableMath.LogOdds(share) + shiftLogOdds);
    }

    /// <summary>
    /// One wave of the survey: each of n respondents says yes with the probability that is read, from a draw of their
    /// own. The count is binomial without approximation, and a higher reading never lowers it on the same draws.
    /// </summary>
    /// <param name="reading">Reading without noise, 0 to 1.</param>
    /// <param name="respondents">
    /// Respondents; infinite for no noise. Fractions are rounded, at least one is asked.
    /// </param>
    /// <param name="key">Key of the run's seed, the replicate and the country.</param>
    /// <param name="surveyId">Id of the published row, which names the stream of draws.</param>
    /// <param name="month">Number of the field month.</param>
    /// <returns>Share of the respondents who say yes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of respondents is not positive.</exception>
    public static double Wave(double reading, double respondents, DrawKey key, string surveyId, int month)
    {
        if (!(respondents > 0.0))
        {
            throw new ArgumentOutOfRangeException(nameof(respondents), respondents, "A survey asks someone.");
        }

        if (double.IsPositiveInfinity(respondents))
        {
            return reading;
        }

        Draws draws = new(key, StreamOf(surveyId));
        uint asked = Math.Max(1, (uint)Math.Round(respondents));
        uint yes = 0;
        for (uint r = 0; r < asked; r++)
        {
            yes += draws.Uniform((uint)month, r) < reading ? 1u : 0u;
        }

        return (double)yes / asked;
    }
}
