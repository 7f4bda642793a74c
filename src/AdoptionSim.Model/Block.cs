using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// A shard of a country: the firms of one block and the persons who live in it, placed together because they talk in
/// every
/// tick. Work inside a block is sequential, so results cannot depend on threads or machines.
/// </summary>
public sealed class Block
{
    private readonly Conservation conservation;

    /// <summary>Settles a block.</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="number">Number of the block.</param>
    /// <param name="parameters">Parameters of the country.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="hasSubsidies">Whether firms may be offered a subsidy.</param>
    public Block(
        CountryPopulation population, int number, ModelParameters parameters, DrawKey key,
        ChoiceRule rule = ChoiceRule.Lasting, bool hasSubsidies = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Firms = new FirmBlock(population, number, parameters.Firms, key, rule, hasSubsidies);
        Workers = new WorkerBlock(population, number, parameters.Persons, key);
        conservation = new Conservation(Firms, Workers);
        Firms.HearFromStaff(Workers.LiteracyNews);
        Workers.HearFromEmployers(Firms.AdoptionNews);
    }

    /// <summary>The firms.</summary>
    public FirmBlock Firms { get; }

    /// <summary>The persons.</summary>
    public WorkerBlock Workers { get; }

    /// <summary>Step 3 of the tick; the firms hear of their staff's skill.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void PersonsUseAi(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Workers.PersonsUseAi(conditions);
        Firms.HearFromStaff(Workers.LiteracyNews);
        conservation.CheckPersons(nameof(PersonsUseAi), conditions.Tick);
    }

    /// <summary>Applications for the subsidy in a round; nothing where none is open.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void FirmsApplyForSubsidies(CountryConditions conditions) => Firms.ApplyForSubsidies(conditions);

    /// <summary>Steps 4 to 7 of the tick; the staff hears which employers use AI.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void FirmsTakeUpAi(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Firms.FirmsTakeUpAi(conditions);
        Workers.HearFromEmployers(Firms.AdoptionNews);
        conservation.CheckFirms(nameof(FirmsTakeUpAi), conditions.Tick);
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        Firms.AddTo(ref digest);
        Workers.AddTo(ref digest);
    }
}
