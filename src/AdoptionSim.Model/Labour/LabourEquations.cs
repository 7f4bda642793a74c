using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Rules of separation, opening and matching as pure functions of one occupation or one firm's posts. The agents, the
/// expected flows and the laws share them.
/// </summary>
public static class LabourEquations
{
    /// <summary>Expected separations: a part leaves anyway, and of a surplus a part is laid off (L-5).</summary>
    /// <param name="employed">Employed persons.</param>
    /// <param name="surplus">Posts above the target, vacancies included; negative where posts are missing.</param>
    /// <param name="separationHazard">Hazard of leaving anyway, per tick.</param>
    /// <param name="layoffSpeed">Share of the surplus laid off, per tick.</param>
    /// <returns>Persons, between 0 and <paramref name="employed"/>.</returns>
    public static double Separations(double employed, double surplus, double separationHazard, double layoffSpeed) =>
        (separationHazard * employed)
        + ((1.0 - separationHazard) * Math.Min(employed, layoffSpeed * Math.Max(0.0, surplus)));

    /// <summary>Expected openings: a part of the posts opens anyway, and of the missing ones a part (L-6).</summary>
    /// <param name="employed">Employed persons.</param>
    /// <param name="surplus">Posts above the target, vacancies included; negative where posts are missing.</param>
    /// <param name="openingHazard">Hazard of opening anyway, per tick.</param>
    /// <param name="openingSpeed">Share of the missing posts opened, per tick.</param>
    /// <returns>Vacancies.</returns>
    public static double Openings(double employed, double surplus, double openingHazard, double openingSpeed) =>
        (openingHazard * employed)
        + ((1.0 - openingHazard) * Math.Min(employed, openingSpeed * Math.Max(0.0, -surplus)));

    /// <summary>What remains of replacement under a surplus: the hiring freeze (L-7).</summary>
    /// <param name="employed">Employed persons.</param>
    /// <param name="surplus">Posts above the target, vacancies included.</param>
    /// <param name="freezeWidthShare">Surplus over staff at which replacement stops.</param>
    /// <returns>Share of leavers who are replaced, 0 to 1.</returns>
    public static double ReplacementShare(double employed, double surplus, double freezeWidthShare)
    {
        if (surplus <= 0.0)
        {
            return 1.0;
        }

        double width = freezeWidthShare * employed;
        return width <= 0.0 ? 0.0 : Math.Max(0.0, 1.0 - (surplus / width));
    }

    /// <summary>Expected matches of many applications and many vacancies (L-10).</summary>
    /// <param name="applications">Applications.</param>
    /// <param name="vacancies">Vacancies.</param>
    public static double UrnBallExponential(double applications, double vacancies) =>
        vacancies <= 0.0 || applications <= 0.0
            ? 0.0
            : vacancies * -PortableMath.Expm1(-applications / vacancies);

    /// <summary>Expected matches when each of the applications falls on one of the vacancies at random (L-9).</summary>
    /// <param name="applications">Applications.</param>
    /// <param name="vacancies">Vacancies.</param>
    public static double UrnBallExactMean(long applications, long vacancies) =>
        vacancies <= 0 || applications <= 0
            ? 0.0
            : vacancies == 1
                ? 1.0
                : vacancies * -PortableMath.Expm1(applications * PortableMath.Log1p(-1.0 / vacancies));

    /// <summary>Matches of a Cobb–Douglas function, never more than either side (L-11).</summary>
    /// <param name="searchers">Searchers.</param>
    /// <param name="vacancies">Vacancies.</param>
    /// <param name="efficiency">Matches at one searcher and one vacancy.</param>
    /// <param name="elasticity">Elasticity to searchers.</param>
    public static double CobbDouglas(double searchers, double vacancies, double efficiency, double elasticity) =>
        searchers <= 0.0 || vacancies <= 0.0
            ? 0.0
            : Math.Min(
                Math.Min(searchers, vacancies),
                efficiency * PortableMath.Pow(searchers, elasticity)
                * PortableMath.Pow(vacancies, 1.0 - elasticity));
}
