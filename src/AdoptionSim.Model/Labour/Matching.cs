using System;
using System.Numerics;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// How many of an occupation's vacancies are filled: those who enter the labour force are served first, as far as
/// vacancies reach, because Japanese firms hire them for April; the others by the rule of the run (L-9 to L-11).
/// </summary>
internal sealed class Matching(LabourSetting setting, DrawKey key)
{
    private const int BitsPerWord = 64;
    private static readonly DrawStream UrnStream = new("market.urns");
    private static readonly DrawStream RoundingStream = new("market.rounding");
    private readonly Draws urnDraws = new(key, UrnStream);
    private readonly Draws roundingDraws = new(key, RoundingStream);
    private ulong[] hit = new ulong[16];

    /// <summary>Decides the matches of every occupation.</summary>
    /// <param name="board">The board, with vacancies and applications numbered.</param>
    /// <param name="tick">Number of the tick.</param>
    public void Match(MarketBoard board, int tick)
    {
        for (int o = 0; o < board.Occupations; o++)
        {
            long vacancies = board.AllVacancies(o);
            long entrants = Math.Min(vacancies, board.AllEntrants(o));
            long left = vacancies - entrants;
            board.EntrantMatches[o] = entrants;
            board.Matches[o] = setting.Switches.Matching == MatchingRule.UrnBallExact
                ? HitUrns(board.AllApplications(o), left, tick, o)
                : Rounded(Expected(board.AllApplications(o), left), board.AllApplications(o), left, tick, o);
        }
    }

    private double Expected(long applications, long vacancies) =>
        setting.Switches.Matching == MatchingRule.CobbDouglas
            ? LabourEquations.CobbDouglas(
                applications, vacancies, setting.Rest.Efficiency, setting.Labour.MatchingElasticity)
            : LabourEquations.UrnBallExponential(applications, vacancies);

    private long Rounded(double expected, long applications, long vacancies, int tick, int occupation)
    {
        double uniform = roundingDraws.Uniform((uint)tick, (uint)occupation);
        return Math.Min(Math.Min(applications, vacancies), (long)(expected + uniform));
    }

    /// <summary>Throws every application at a random vacancy and counts those that are hit (L-9).</summary>
    private long HitUrns(long applications, long vacancies, int tick, int occupation)
    {
        if (applications == 0 || vacancies == 0)
        {
            return 0;
        }

        int words = checked((int)((vacancies + BitsPerWord - 1) / BitsPerWord));
        if (hit.Length < words)
        {
            hit = new ulong[words * 2];
        }

        Array.Clear(hit, 0, words);
        uint draw = (uint)tick * (uint)setting.Pack.Occupations.Count + (uint)occupation;
        for (long k = 0; k < applications; k += 4)
        {
            DrawBlock four = urnDraws.Block(draw, (uint)(k / 4));
            Throw(four.Word0, vacancies);
            if (k + 1 < applications)
            {
                Throw(four.Word1, vacancies);
            }

            if (k + 2 < applications)
            {
                Throw(four.Word2, vacancies);
            }

            if (k + 3 < applications)
            {
                Throw(four.Word3, vacancies);
            }
        }

        long count = 0;
        for (int word = 0; word < words; word++)
        {
            count += BitOperations.PopCount(hit[word]);
        }

        return count;
    }

    private void Throw(uint bits, long vacancies)
    {
        long urn = (long)(((ulong)bits * (ulong)vacancies) >> 32);
        hit[urn / BitsPerWord] |= 1UL << (int)(urn % BitsPerWord);
    }
}
