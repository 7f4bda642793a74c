using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Labour;

/// <summary>Target posts over time: a shock of automation that keeps their sum, and a business cycle (L-33).</summary>
public static class DemandPaths
{
    /// <summary>Targets long after the shock: hours that are left, scaled to the posts before.</summary>
    /// <param name="before">Target of each occupation before the shock, persons.</param>
    /// <param name="automatedShare">Share of its hours that is automated, in [0, 1].</param>
    /// <param name="after">Takes the targets.</param>
    /// <exception cref="ArgumentOutOfRangeException">Lengths do not fit.</exception>
    /// <exception cref="ArgumentException">Nothing is left to do.</exception>
    public static void AfterAutomation(
        ReadOnlySpan<double> before, ReadOnlySpan<double> automatedShare, Span<double> after)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(automatedShare.Length, before.Length, nameof(automatedShare));
        ArgumentOutOfRangeException.ThrowIfNotEqual(after.Length, before.Length, nameof(after));
        double posts = 0.0;
        double hours = 0.0;
        for (int o = 0; o < before.Length; o++)
        {
            posts += before[o];
            hours += before[o] * (1.0 - automatedShare[o]);
        }

        if (!(hours > 0.0))
        {
            throw new ArgumentException("No hours are left.", nameof(automatedShare));
        }

        for (int o = 0; o < before.Length; o++)
        {
            after[o] = before[o] * (1.0 - automatedShare[o]) * posts / hours;
        }
    }

    /// <summary>Target on the way from before to after, along a logistic curve.</summary>
    /// <param name="before">Target before.</param>
    /// <param name="after">Target long after.</param>
    /// <param name="stepsSinceShock">Steps since the shock; may be fractional or negative.</param>
    /// <param name="stepsToHalf">Steps until half of the change is done, above 0.</param>
    /// <param name="doneShareAtShock">Share of the change that is done when the shock comes, small.</param>
    public static double Automation(
        double before, double after, double stepsSinceShock, double stepsToHalf, double doneShareAtShock)
    {
        double speed = -PortableMath.LogOdds(doneShareAtShock) / stepsToHalf;
        return before + ((after - before) * PortableMath.Logistic(speed * (stepsSinceShock - stepsToHalf)));
    }

    /// <summary>Target in a business cycle, which starts with a fall.</summary>
    /// <param name="mean">Target without the cycle.</param>
    /// <param name="amplitudeShare">Greatest departure over the mean, in [0, 1].</param>
    /// <param name="step">Step.</param>
    /// <param name="periodSteps">Steps of one cycle, above 0.</param>
    public static double Cycle(double mean, double amplitudeShare, double step, double periodSteps) =>
        mean * (1.0 - (amplitudeShare * PortableMath.SineOfTurns(step / periodSteps)));
}
