using System.Threading.Tasks;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// The persons of a few neighbouring blocks; they are kept and put back with its firms. The key names country, epoch,
/// silo and blocks.
/// </summary>
public interface IWorkerBlockGrain : IGrainWithStringKey
{
    /// <summary>Step 3 of the tick: persons take up AI, come to use it regularly, or lapse.</summary>
    Task UseAiAsync();

    /// <summary>Step 8 of the tick, in April: persons grow older, retire, enter the labour force or die.</summary>
    Task TurnYearAsync();

    /// <summary>Step 12 of the tick: who searches applies.</summary>
    Task SeekWorkAsync();

    /// <summary>Step 12 of the tick: who wins a vacancy leaves for it.</summary>
    Task SendMoversAsync();

    /// <summary>Step 12 of the tick: who comes takes up the post.</summary>
    Task ReceiveMoversAsync();
}
