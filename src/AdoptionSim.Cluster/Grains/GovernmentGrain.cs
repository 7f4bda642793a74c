using System.Threading.Tasks;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Placing;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The government of a country beside its leader.</summary>
/// <param name="shelf">What leaders of the silo show.</param>
[BesideLeader]
internal sealed class GovernmentGrain(StandingShelf shelf) : Grain, IGovernmentGrain
{
    /// <inheritdoc/>
    public Task<GovernmentStanding?> TellAsync()
    {
        CountryStanding? country = shelf.Of(this.GetPrimaryKeyString());
        if (country is null)
        {
            // The next question finds the place where the leader is by then.
            DeactivateOnIdle();
        }

        return Task.FromResult(country?.Government);
    }
}
