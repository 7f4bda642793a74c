using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>The national side of work in the conversation of a tick.</summary>
public interface ILabourMarket
{
    /// <summary>Where the blocks meet.</summary>
    MarketBoard Board { get; }

    /// <summary>Opens the market of a tick.</summary>
    /// <param name="conditions">National conditions; the market adds its own.</param>
    /// <param name="frontier">How far AI reaches into tasks.</param>
    /// <param name="last">Counts at the end of the last tick.</param>
    /// <param name="levers">What the levers change in the tick.</param>
    void Open(CountryConditions conditions, CapabilityFrontier frontier, WorkCounts last, LeverEffects levers);

    /// <summary>Lets posts follow the labour force, once the blocks have told how it changes in April (L-3).</summary>
    /// <param name="last">Counts at the end of the last tick.</param>
    void FollowLabourForce(WorkCounts last);

    /// <summary>Shows searchers what is open, once the blocks have posted their vacancies (L-13).</summary>
    void ShowVacancies();

    /// <summary>Decides how many applications win, once the blocks have posted them.</summary>
    void Match();

    /// <summary>Closes a tick: wages and prices move (L-18, L-19).</summary>
    /// <param name="counts">Counts at the end of the tick.</param>
    void Close(WorkCounts counts);

    /// <summary>Shows observers wages, prices and demand.</summary>
    /// <param name="snapshot">The country as observers see it.</param>
    void Describe(CountrySnapshot snapshot);

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    void Keep(StateVisitor state);
}
