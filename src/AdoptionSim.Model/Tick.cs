using System;
using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Model;

/// <summary>
/// One month of one country: who speaks when. This page is the model; each line is a step whose file has its name.
/// Everyone decides on the picture of the last month, so the order of firms and persons cannot matter.
/// </summary>
public static class Tick
{
    /// <summary>Runs one tick.</summary>
    /// <param name="country">The actors of the country.</param>
    /// <param name="tick">Number of the tick, from 0.</param>
    /// <param name="observer">Who watches its end.</param>
    public static async ValueTask RunAsync(Country country, int tick, ITickObserver observer)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(observer);
        CountrySnapshot now = country.Snapshot;

        // ── GOVERNMENT AND NATION ────────────────────────────────────────────────────────────────────────────────────
        // 1  Policy: which lever is how strong; the money of the month comes in, a subsidy round may open.
        LeverEffects levers = country.Government.Decide(tick);

        // 0, 2  Clock, frontier and price of AI, trust, talent, investment; peers as of last month.
        CountryConditions conditions = country.Economy.Open(tick, levers, now.Firms, now.Persons);

        // ── DIFFUSION ────────────────────────────────────────────────────────────────────────────────────────────────
        // 3  Persons take up AI, come to use it regularly, or lapse; firms hear of their staff's skill.
        await country.Blocks.PersonsUseAiAsync(conditions);

        // 4–6  Firms apply for the subsidy of the quarter; the government draws one line through all applicants.
        await country.Blocks.FirmsApplyForSubsidiesAsync(conditions);
        country.Government.DrawTheLine();

        // 4–7  Firms become aware, learn, decide, and deepen or drop their use; their staff hears of it.
        await country.Blocks.FirmsTakeUpAiAsync(conditions);

        // ── WORK ─────────────────────────────────────────────────────────────────────────────────────────────────────
        // 8  In April persons grow older, retire, enter and die, and posts follow the labour force.
        country.Labour.Open(conditions, country.Economy.Frontier, now.Work, levers);
        await country.Blocks.TurnYearAsync(conditions, country.Labour.Board);
        country.Labour.FollowLabourForce(now.Work);

        // 8–11, 14  Firms plan tasks and posts, lay off and open, come and go; persons leave, or begin to search.
        await country.Blocks.PlanWorkAsync(conditions, country.Labour.Board);

        // 12  Who searches applies where vacancies are; the country matches; who wins moves, and others may train.
        country.Labour.ShowVacancies();
        await country.Blocks.SeekWorkAsync(conditions, country.Labour.Board);
        country.Labour.Match();
        await country.Blocks.MoveAsync(conditions, country.Labour.Board);

        // ── BOOKS ────────────────────────────────────────────────────────────────────────────────────────────────────
        // 13, 15–16  Counts of the month; wages, trust, talent and data readiness move on; the ledger is closed.
        await country.Blocks.CountAsync(now.Firms, now.Persons, now.Work);
        country.Labour.Close(now.Work);
        country.Economy.Close(levers, now.Persons);
        country.Government.Close(tick, now.Firms);

        // 17  Measurement: surveys in their field months, tables, checks.
        now.Tick = tick;
        now.Month = country.From.Plus(tick);
        now.National = conditions.National;
        country.Labour.Describe(now);
        observer.Observe(now);
    }
}
