using System;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The firms of a few neighbouring blocks, which stand in the silo's seat of the country.</summary>
/// <param name="shelf">Seats of the silo.</param>
[OnNamedSilo]
internal sealed class FirmBlockGrain(SeatShelf shelf) : Grain, IFirmBlockGrain
{
    private BlockKey key = BlockKey.None;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = BlockKey.Of(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ApplyForSubsidiesAsync() =>
        Ask((seat, block) => block.FirmsApplyForSubsidies(seat.Conditions));

    /// <inheritdoc/>
    public Task TakeUpAiAsync() => Ask((seat, block) => block.FirmsTakeUpAi(seat.Conditions));

    /// <inheritdoc/>
    public Task PlanWorkAsync() => Ask((seat, block) => block.PlanWork(seat.Conditions, seat.Board));

    /// <inheritdoc/>
    public Task KeepAsync()
    {
        shelf.Of(key.Seat).Keep(key.First, key.Count);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task PutBackAsync()
    {
        shelf.Of(key.Seat).PutBack(key.First, key.Count);
        return Task.CompletedTask;
    }

    private Task Ask(Action<CountrySeat, Block> question)
    {
        shelf.Of(key.Seat).ForEach(key.First, key.Count, question);
        return Task.CompletedTask;
    }
}
