using AdoptionSim.Model.Government;

namespace AdoptionSim.Inputs.Language;

/// <summary>What a scenario says of the money of a lever; null where it leaves it to the parameters.</summary>
internal sealed record LeverMoney
{
    /// <summary>Money of its own by fiscal year, yen.</summary>
    public Timeline? Budget { get; init; }

    /// <summary>Shared envelope by fiscal year, yen.</summary>
    public Timeline? Envelope { get; init; }

    /// <summary>Share of set-up cost that a grant pays.</summary>
    public double? RateShare { get; init; }

    /// <summary>Largest grant, yen.</summary>
    public double? CapYen { get; init; }

    /// <summary>Cost of one training seat, yen.</summary>
    public double? UnitCostYen { get; init; }

    /// <summary>Who is awarded when money is short.</summary>
    public Rationing Rationing { get; init; }
}
