using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// Carries the conversation of a tick to every block of a country and waits for all of them. One host does it with
/// threads
/// in one process, another over grains; the bits are the same.
/// </summary>
public interface IBlockHost
{
    /// <summary>Asks every block for step 3.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    ValueTask PersonsUseAiAsync(CountryConditions conditions);

    /// <summary>Asks every block for the applications of the round, where one is open, and adds them to it.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions);

    /// <summary>Asks every block for steps 4 to 7.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    ValueTask FirmsTakeUpAiAsync(CountryConditions conditions);

    /// <summary>Adds up the counts of every block.</summary>
    /// <param name="firms">Counts to fill.</param>
    /// <param name="persons">Counts to fill.</param>
    ValueTask CountAsync(FirmCounts firms, PersonCounts persons);
}
