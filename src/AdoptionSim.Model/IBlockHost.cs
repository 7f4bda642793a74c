using System.Threading.Tasks;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// Carries the conversation of a tick to every block of a country and waits for all of them. One host does it with
/// threads in one process, another over grains; the bits are the same.
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

    /// <summary>Asks every block to open the tick's work; in April the board then holds how the labour force
    /// changes.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    ValueTask TurnYearAsync(CountryConditions conditions, MarketBoard board);

    /// <summary>Asks every block for steps 8 to 11 and 14; the board then holds every block's vacancies.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    ValueTask PlanWorkAsync(CountryConditions conditions, MarketBoard board);

    /// <summary>Asks every block for the applications of step 12; the board then holds them.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    ValueTask SeekWorkAsync(CountryConditions conditions, MarketBoard board);

    /// <summary>Asks every block to send who wins a vacancy, and then every block to receive who comes.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">The board, after the country's matching.</param>
    ValueTask MoveAsync(CountryConditions conditions, MarketBoard board);

    /// <summary>Adds up the counts of every block.</summary>
    /// <param name="firms">Counts to fill.</param>
    /// <param name="persons">Counts to fill.</param>
    /// <param name="work">Counts to fill.</param>
    ValueTask CountAsync(FirmCounts firms, PersonCounts persons, WorkCounts work);
}
