using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>A country whose persons keep their work.</summary>
internal sealed class NoLabourMarket : ILabourMarket
{
    /// <inheritdoc/>
    public MarketBoard Board { get; } = new(blocks: 0, occupations: 0);

    /// <inheritdoc/>
    public void Open(
        CountryConditions conditions, CapabilityFrontier frontier, WorkCounts last, LeverEffects levers)
    {
    }

    /// <inheritdoc/>
    public void FollowLabourForce(WorkCounts last)
    {
    }

    /// <inheritdoc/>
    public void ShowVacancies()
    {
    }

    /// <inheritdoc/>
    public void Match()
    {
    }

    /// <inheritdoc/>
    public void Close(WorkCounts counts)
    {
    }

    /// <inheritdoc/>
    public void Describe(CountrySnapshot snapshot)
    {
    }

    /// <inheritdoc/>
    public void Keep(StateVisitor state)
    {
    }
}
