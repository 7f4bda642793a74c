using System;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// The simple labour kernel that all contestants run. Every month an employed worker is separated with the
/// probability of the occupation, and an unemployed one finds work with that of the occupation. Skill s grows towards
/// one in work, s ← s + a (1 − s), and shrinks without, s ← (1 − b) s; the month of the event goes by the new status.
/// Who finds work takes the next firm and a wage of 0.5 + s. The employed of every occupation are counted each month.
/// </summary>
internal static class LabourRules
{
    /// <summary>Number of occupations.</summary>
    public const int Occupations = 64;

    /// <summary>Workers of a firm, at the start and on average.</summary>
    public const int WorkersPerFirm = 30;

    /// <summary>Share of the way to one that skill goes in a month of work.</summary>
    public const float LearnShare = 0.01f;

    /// <summary>Share of skill that a month without work takes.</summary>
    public const float ForgetShare = 0.02f;

    /// <summary>Skill at the start.</summary>
    public const float FirstSkill = 0.5f;

    private const double UnemployedShare = 0.03;

    /// <summary>Probability of separation in a month.</summary>
    public static double Separation(int occupation) => 0.002 + (0.004 * occupation / Occupations);

    /// <summary>Probability of finding work in a month.</summary>
    public static double Finding(int occupation) => 0.06 + (0.12 * occupation / Occupations);

    /// <summary>Occupation of a worker, spread evenly and without order.</summary>
    public static byte Occupation(uint worker) => (byte)((worker * 2654435761u) >> 26);

    /// <summary>Whether a worker has work at the start.</summary>
    public static bool IsEmployedFirst(uint worker) =>
        (((worker * 2246822519u) ^ 0x9E3779B9u) * 3266489917u) >= UnemployedShare * uint.MaxValue;

    /// <summary>Firm of a worker at the start.</summary>
    public static int FirmFirst(uint worker, int workers) =>
        (int)(worker % (uint)Firms(workers));

    /// <summary>Firm after another.</summary>
    public static int NextFirm(int firm, int workers) => (firm + 1) % Firms(workers);

    /// <summary>Number of firms.</summary>
    public static int Firms(int workers) => Math.Max(1, workers / WorkersPerFirm);

    /// <summary>Wage at which a worker is hired.</summary>
    public static float Wage(float skill) => 0.5f + skill;
}
