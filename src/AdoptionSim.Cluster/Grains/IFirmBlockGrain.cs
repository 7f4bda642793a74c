using System.Threading.Tasks;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// The firms of a few neighbouring blocks. Firms and persons of one number are one block of the model, placed together:
/// what they tell each other is no message. They read the conditions that the relay of their silo has heard. The key
/// names country, epoch, silo and blocks.
/// </summary>
public interface IFirmBlockGrain : IGrainWithStringKey
{
    /// <summary>Applications for the subsidy in a round.</summary>
    Task ApplyForSubsidiesAsync();

    /// <summary>Steps 4 to 7 of the tick: firms become aware, learn, decide and deepen their use.</summary>
    Task TakeUpAiAsync();

    /// <summary>Steps 8 to 11 and 14 of the tick: firms plan posts and adjust staff.</summary>
    Task PlanWorkAsync();

    /// <summary>Keeps each block, firms and persons, in its file.</summary>
    Task KeepAsync();

    /// <summary>Puts each block, firms and persons, back from its file.</summary>
    Task PutBackAsync();
}
