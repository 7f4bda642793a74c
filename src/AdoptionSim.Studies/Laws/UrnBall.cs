using System;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Applications that fall on vacancies at random; of those on the same vacancy the one with the least priority number
/// gets it. The outcome does not depend on the order in which applications come (L-9).
/// </summary>
public sealed class UrnBall
{
    private const int Nobody = -1;

    private int[] winners = [];
    private ulong[] priorities = [];

    /// <summary>Vacancies on the board.</summary>
    public int Vacancies { get; private set; }

    /// <summary>Clears the board.</summary>
    /// <param name="vacancies">Vacancies on it from now on, 0 or more.</param>
    public void Clear(int vacancies)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vacancies);
        if (winners.Length < vacancies)
        {
            winners = new int[vacancies];
            priorities = new ulong[vacancies];
        }

        Vacancies = vacancies;
        winners.AsSpan(0, vacancies).Fill(Nobody);
    }

    /// <summary>Puts an application on one of some neighbouring vacancies.</summary>
    /// <param name="applicant">Row of the applicant, 0 or more.</param>
    /// <param name="first">First of the vacancies.</param>
    /// <param name="count">Number of the vacancies, 1 or more.</param>
    /// <param name="place">Sixty-four random bits that choose the vacancy.</param>
    /// <param name="priority">Sixty-four random bits that choose among applicants; the least wins.</param>
    public void Apply(int applicant, int first, int count, ulong place, ulong priority)
    {
        int vacancy = first + (int)Math.BigMul(place, (ulong)count, out _);
        int rival = winners[vacancy];
        if (rival == Nobody || priority < priorities[vacancy]
            || (priority == priorities[vacancy] && applicant < rival))
        {
            winners[vacancy] = applicant;
            priorities[vacancy] = priority;
        }
    }

    /// <summary>Who gets a vacancy; null where nobody applied.</summary>
    /// <param name="vacancy">The vacancy.</param>
    public int? Winner(int vacancy)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vacancy, Vacancies);
        return winners[vacancy] == Nobody ? null : winners[vacancy];
    }

    /// <summary>Vacancies that anybody applied for.</summary>
    public int Filled()
    {
        int filled = 0;
        foreach (int winner in winners.AsSpan(0, Vacancies))
        {
            filled += winner == Nobody ? 0 : 1;
        }

        return filled;
    }
}
