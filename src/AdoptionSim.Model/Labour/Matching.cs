using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// How many of an occupation's vacancies are filled: those who enter the labour force are served first, as far as
/// vacancies reach, because Japanese firms hire them for April; the others by the rule of the run (L-9 to L-11).
/// </summary>
internal sealed class Matching(LabourSetting setting, DrawKey key)
{
    private static readonly DrawStream RoundingStream = new("market.rounding");
    private readonly Urns urns = new(key);
    private readonly Draws roundingDraws = new(key, RoundingStream);

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
                ? urns.Hit(board.AllApplications(o), left, ((uint)tick * (uint)board.Occupations) + (uint)o)
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
}
