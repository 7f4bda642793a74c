using System.Threading.Tasks;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The persons of a few neighbouring blocks.</summary>
/// <param name="shelf">Seats of the silo.</param>
[OnNamedSilo]
internal sealed class WorkerBlockGrain(SeatShelf shelf) : BlockGrain(shelf), IWorkerBlockGrain
{
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
}
