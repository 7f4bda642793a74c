using System.Threading.Tasks;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The firms of a few neighbouring blocks.</summary>
/// <param name="shelf">Seats of the silo.</param>
[OnNamedSilo]
internal sealed class FirmBlockGrain(SeatShelf shelf) : BlockGrain(shelf), IFirmBlockGrain
{
    /// <inheritdoc/>
    public Task ApplyForSubsidiesAsync() => Ask((seat, block) => block.FirmsApplyForSubsidies(seat.Conditions));

    /// <inheritdoc/>
    public Task TakeUpAiAsync() => Ask((seat, block) => block.FirmsTakeUpAi(seat.Conditions));

    /// <inheritdoc/>
    public Task PlanWorkAsync() => Ask((seat, block) => block.PlanWork(seat.Conditions, seat.Board));

    /// <inheritdoc/>
    public Task KeepAsync() => AskByNumber((seat, number) => seat.Keep(number));

    /// <inheritdoc/>
    public Task PutBackAsync() => AskByNumber((seat, number) => seat.PutBack(number));
}
