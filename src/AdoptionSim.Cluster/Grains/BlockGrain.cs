using System;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>A few neighbouring blocks that its key names; they stand in the silo's seat of the country.</summary>
/// <param name="shelf">Seats of the silo.</param>
internal abstract class BlockGrain(SeatShelf shelf) : Grain
{
    private BlockKey key = BlockKey.None;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = BlockKey.Of(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    /// <summary>Asks each block in its turn.</summary>
    protected Task Ask(Action<CountrySeat, Block> question) =>
        AskByNumber((seat, number) => question(seat, seat.BlockOf(number)));

    /// <summary>Asks the seat about each block in its turn.</summary>
    protected Task AskByNumber(Action<CountrySeat, int> question)
    {
        CountrySeat seat = shelf.Of(key.Seat);
        for (int number = key.First; number < key.First + key.Count; number++)
        {
            question(seat, number);
        }

        return Task.CompletedTask;
    }
}
