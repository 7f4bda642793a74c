using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Matches of applications and vacancies under each rule (L-9 to L-11), the exact one also drawn by the engine's urns.
/// </summary>
public static class MatchingLaw
{
    private const uint DrawScope = 997;

    /// <summary>Checks the rules.</summary>
    /// <param name="settings">What to check.</param>
    /// <returns>Matches by the exact rule, by its exponential limit, and by the Cobb–Douglas function.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawSheet Check(MatchingLawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Applications, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Vacancies, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Draws, 2, nameof(settings));
        LawArgument.Finite(settings.Efficiency);
        LawArgument.Finite(settings.Elasticity);
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Efficiency, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Elasticity, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Elasticity, 1.0, nameof(settings));
        double u = settings.Applications;
        double v = settings.Vacancies;
        bool isEmpty = u == 0.0 || v == 0.0;
        (double mean, double error) = Drawn(settings);
        return new LawSheet(
            "matching", "m = v(1 − (1 − 1/v)^u) → v(1 − e^(−u/v)); m = min(u, v, μ u^α v^(1−α))",
            [
                new LawValue(
                    "exact", isEmpty ? 0.0 : v * (1.0 - Math.Pow(1.0 - (1.0 / v), u)),
                    LabourEquations.UrnBallExactMean(settings.Applications, settings.Vacancies))
                {
                    Agents = mean,
                    StandardError = error,
                },
                new LawValue(
                    "exponential", isEmpty ? 0.0 : v * (1.0 - Math.Exp(-u / v)),
                    LabourEquations.UrnBallExponential(u, v)),
                new LawValue(
                    "cobb_douglas", isEmpty ? 0.0 : Math.Min(Math.Min(u, v), settings.Efficiency
                        * Math.Pow(u, settings.Elasticity) * Math.Pow(v, 1.0 - settings.Elasticity)),
                    LabourEquations.CobbDouglas(u, v, settings.Efficiency, settings.Elasticity)),
            ])
        {
            Samples = settings.Draws,
            Seed = settings.Seed,
        };
    }

    private static (double Mean, double StandardError) Drawn(MatchingLawSettings settings)
    {
        var urns = new Urns(DrawKey.For(settings.Seed, replicate: 0, DrawScope));
        long sum = 0;
        double squares = 0.0;
        for (int draw = 0; draw < settings.Draws; draw++)
        {
            long filled = urns.Hit(settings.Applications, settings.Vacancies, (uint)draw);
            sum += filled;
            squares += (double)filled * filled;
        }

        double mean = (double)sum / settings.Draws;
        double variance = Math.Max(0.0, (squares / settings.Draws) - (mean * mean))
            * settings.Draws / (settings.Draws - 1.0);
        return (mean, Math.Sqrt(variance / settings.Draws));
    }
}
