using System;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The persons of a few neighbouring blocks, which stand in the silo's seat of the country.</summary>
/// <param name="shelf">Seats of the silo.</param>
[OnNamedSilo]
internal sealed class WorkerBlockGrain(SeatShelf shelf) : Grain, IWorkerBlockGrain
{
    private BlockKey key = BlockKey.None;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = BlockKey.Of(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task UseAiAsync() => Ask((seat, block) => block.PersonsUseAi(seat.Conditions));

    /// <inheritdoc/>
    public Task TurnYearAsync() => Ask((seat, block) => block.TurnYear(seat.Conditions, seat.Board));

    /// <inheritdoc/>
    public Task SeekWorkAsync() => Ask((seat, block) => block.SeekWork(seat.Conditions, seat.Board));

    /// <inheritdoc/>
    public Task SendMoversAsync() => Ask((seat, block) => block.SendMovers(seat.Conditions, seat.Board));

    /// <inheritdoc/>
    public Task ReceiveMoversAsync() => Ask((seat, block) => seat.Receive(block));

    private Task Ask(Action<CountrySeat, Block> question)
    {
        shelf.Of(key.Seat).ForEach(key.First, key.Count, question);
        return Task.CompletedTask;
    }
}
