using System;
using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Social interaction: every firm chooses afresh, with a value that rises with the share of users. The share settles
/// at a fixed point; above the tipping value of the interaction there are two stable ones, and history picks.
/// </summary>
public static class SocialLaw
{
    private const int MeanFieldSteps = 2000;
    private const int AgentTicks = 150;
    private const int SearchCells = 20_000;
    private const double AllUsersLogOdds = 700.0;
    private const double YenPerMillionYen = 1e6;

    /// <summary>Checks the fixed points from an empty and from a full start.</summary>
    /// <param name="value">Value of adopting without peers, V, logit points.</param>
    /// <param name="interaction">Weight of peers, J, logit points.</param>
    /// <param name="scale">Scale of the choice, σ, above 0.</param>
    /// <param name="parameters">Parameters of the model; all other mechanisms are cut.</param>
    /// <param name="options">Population and draws.</param>
    /// <returns>Two points: the share reached from below and from above.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawReport Check(
        double value, double interaction, double scale, ModelParameters parameters, LawOptions options)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(options);
        IReadOnlyList<double> stable = StableFixedPoints(value, interaction, scale);
        List<LawPoint> points =
        [
            Point("from below", stable[0], 0.0, value, interaction, scale, parameters, options),
            Point("from above", stable[^1], 1.0, value, interaction, scale, parameters, options),
        ];
        string unique = interaction / (4.0 * scale) < 1.0
            ? "J/(4σ) < 1: one fixed point" : "J/(4σ) ≥ 1: tipping possible";
        return new LawReport("social", $"F = Λ((V + J F) / σ); {unique}; stable fixed points: {stable.Count}", points);
    }

    /// <summary>Stable fixed points of F = Λ((V + J F) / σ), in ascending order.</summary>
    /// <param name="value">Value of adopting without peers, logit points.</param>
    /// <param name="interaction">Weight of peers, logit points.</param>
    /// <param name="scale">Scale of the choice, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the scale is not above 0.</exception>
    public static IReadOnlyList<double> StableFixedPoints(double value, double interaction, double scale)
    {
        LawArgument.Finite(value);
        LawArgument.Finite(interaction);
        LawArgument.Finite(scale);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        List<double> roots = [];
        double Excess(double share) => Choice(value, interaction, scale, share) - share;
        for (int cell = 0; cell < SearchCells; cell++)
        {
            double low = (double)cell / SearchCells;
            double high = (cell + 1.0) / SearchCells;
            if (Excess(low) >= 0.0 && Excess(high) < 0.0)
            {
                roots.Add(Bisect(Excess, low, high));
            }
        }

        if (Excess(1.0) >= 0.0)
        {
            // The choice rounds to 1 there: the root lies within a rounding of the end, and no cell shows it.
            roots.Add(1.0);
        }

        return roots;
    }

    private static double Bisect(Func<double, double> excess, double low, double high)
    {
        for (int step = 0; step < 80; step++)
        {
            double middle = 0.5 * (low + high);
            if (excess(middle) >= 0.0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return 0.5 * (low + high);
    }

    private static double Choice(double value, double interaction, double scale, double share) =>
        1.0 / (1.0 + Math.Exp(-(value + (interaction * share)) / scale));

    private static LawPoint Point(
        string label, double analytic, double start, double value, double interaction, double scale,
        ModelParameters parameters, LawOptions options)
    {
        double meanField = start;
        for (int tick = 0; tick < MeanFieldSteps; tick++)
        {
            meanField = FirmChoice.Probability(value + (interaction * meanField), scale);
        }

        ModelParameters only = Only(parameters, start, value, interaction, scale);
        double agents = LawRun.FirmShares(only, AgentTicks, options, ChoiceRule.Revisable)[^1];
        double slope = interaction / scale * analytic * (1.0 - analytic);
        double error = Math.Sqrt(analytic * (1.0 - analytic) / options.Agents / Math.Max(1e-9, 1.0 - (slope * slope)));
        return new LawPoint(label, analytic, meanField, agents, error);
    }

    private static ModelParameters Only(
        ModelParameters parameters, double start, double value, double interaction, double scale)
    {
        ModelParameters cut = HomogeneousCountry.Cut(parameters);
        double setupYen = HomogeneousCountry.CapableShare(cut) * cut.Firms.PaybackHorizonMonths;
        return cut with
        {
            Firms = cut.Firms with
            {
                InitialUserLogOdds = start > 0.0 ? AllUsersLogOdds : -AllUsersLogOdds,
                InitialIntegratedShareOfUsers = 0.0,
                ValueScale = scale,
                SocialInteraction = interaction,
                BeliefInitialMeanLog = value,
                SetupCostFixedMillionYen = setupYen / YenPerMillionYen,
            },
        };
    }
}
