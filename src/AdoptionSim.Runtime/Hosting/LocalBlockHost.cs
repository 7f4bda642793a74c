using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;
using AdoptionSim.Runtime.Checkpoints;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>The blocks of one country in this process, worked on by threads. Every answer is complete when it
/// returns.</summary>
public sealed class LocalBlockHost : ICountryBlocks
{
    private readonly Block[] blocks;
    private readonly BlockThreads threads;
    private readonly Action<int> personsUseAi;
    private readonly Action<int> firmsTakeUpAi;
    private readonly Action<int> turnYear;
    private readonly Action<int> planWork;
    private readonly Action<int> seekWork;
    private readonly Action<int> sendMovers;
    private readonly Action<int> receiveMovers;
    private readonly Action<int> firmsApply;
    private readonly Action<int> countPart;
    private readonly PartSum[] partSums;
    private CountryConditions? conditions;
    private MarketBoard? board;

    /// <summary>Settles the blocks.</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="parameters">Parameters of the country.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="threads">Threads that work on the blocks.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="switches">Which forms of the mechanisms are in force; null for the usual.</param>
    /// <param name="hasSubsidies">Whether firms may be offered a subsidy.</param>
    public LocalBlockHost(
        CountryPopulation population, ModelParameters parameters, DrawKey key, BlockThreads threads,
        ChoiceRule rule = ChoiceRule.Lasting, ModelSwitches? switches = null, bool hasSubsidies = false)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(threads);
        this.threads = threads;
        blocks = new Block[population.Blocks];
        MoversBetween moversOf = (origin, destination) => blocks[origin].MoversTo(destination);
        personsUseAi = block => blocks[block].PersonsUseAi(conditions!);
        firmsTakeUpAi = block => blocks[block].FirmsTakeUpAi(conditions!);
        firmsApply = block => blocks[block].FirmsApplyForSubsidies(conditions!);
        turnYear = block => blocks[block].TurnYear(conditions!, board!);
        planWork = block => blocks[block].PlanWork(conditions!, board!);
        seekWork = block => blocks[block].SeekWork(conditions!, board!);
        sendMovers = block => blocks[block].SendMovers(conditions!, board!);
        receiveMovers = block => blocks[block].ReceiveMovers(conditions!, blocks.Length, moversOf);
        countPart = CountPart;
        partSums = new PartSum[threads.Threads];
        for (int part = 0; part < partSums.Length; part++)
        {
            partSums[part] = new PartSum(population);
        }

        var setting = LabourSetting.Of(
            population.Pack, population.Firms.Strata, parameters, switches ?? new ModelSwitches());
        threads.ForEach(blocks.Length, block => blocks[block] = new Block(
            population, block, parameters, setting, key, rule, switches, hasSubsidies));
    }

    /// <summary>The blocks in their order, for who looks at single firms between two ticks.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <inheritdoc/>
    public ValueTask PersonsUseAiAsync(CountryConditions conditions)
    {
        this.conditions = conditions;
        threads.ForEach(blocks.Length, personsUseAi);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Subsidy is not { IsOpen: true } round)
        {
            return ValueTask.CompletedTask;
        }

        this.conditions = conditions;
        threads.ForEach(blocks.Length, firmsApply);
        foreach (Block block in blocks)
        {
            round.Add(block.Firms.SubsidyApplicants, block.Firms.SubsidyRequestedYen);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask FirmsTakeUpAiAsync(CountryConditions conditions)
    {
        this.conditions = conditions;
        threads.ForEach(blocks.Length, firmsTakeUpAi);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask TurnYearAsync(CountryConditions conditions, MarketBoard board) => Ask(conditions, board, turnYear);

    /// <inheritdoc/>
    public ValueTask PlanWorkAsync(CountryConditions conditions, MarketBoard board) => Ask(conditions, board, planWork);

    /// <inheritdoc/>
    public ValueTask SeekWorkAsync(CountryConditions conditions, MarketBoard board) => Ask(conditions, board, seekWork);

    /// <inheritdoc/>
    public async ValueTask MoveAsync(CountryConditions conditions, MarketBoard board)
    {
        await Ask(conditions, board, sendMovers);
        await Ask(conditions, board, receiveMovers);
    }

    /// <inheritdoc/>
    public ValueTask CountAsync(FirmCounts firms, PersonCounts persons, WorkCounts work)
    {
        ArgumentNullException.ThrowIfNull(firms);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(work);
        threads.ForEach(partSums.Length, countPart);
        firms.Clear();
        persons.Clear();
        work.Clear();
        foreach (PartSum part in partSums)
        {
            firms.Add(part.Firms);
            persons.Add(part.Persons);
            work.Add(part.Work);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<ulong> DigestAsync() => ValueTask.FromResult(Digest());

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StateSeal>> KeepAsync(StateFolder place, HeardSignals heard)
    {
        ArgumentNullException.ThrowIfNull(place);
        var seals = new StateSeal[blocks.Length];
        threads.ForEach(blocks.Length, block => seals[block] = place.Keep(blocks[block], block, heard));
        return ValueTask.FromResult<IReadOnlyList<StateSeal>>(seals);
    }

    /// <inheritdoc/>
    public ValueTask PutBackAsync(StateFolder place, HeardSignals heard)
    {
        ArgumentNullException.ThrowIfNull(place);
        threads.ForEach(blocks.Length, block => place.PutBack(blocks[block], block, heard));
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds up every so many blocks; counts are integers, so it does not matter which.</summary>
    private void CountPart(int part)
    {
        PartSum sum = partSums[part];
        sum.Firms.Clear();
        sum.Persons.Clear();
        sum.Work.Clear();
        for (int block = part; block < blocks.Length; block += partSums.Length)
        {
            sum.Firms.Add(blocks[block].Firms.Counts);
            sum.Persons.Add(blocks[block].Workers.Counts);
            sum.Work.Add(blocks[block].Workers.Work);
        }
    }

    private ValueTask Ask(CountryConditions conditions, MarketBoard board, Action<int> question)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Work is not null)
        {
            this.conditions = conditions;
            this.board = board;
            threads.ForEach(blocks.Length, question);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Digest of the state of every firm and person, in the order of the blocks.</summary>
    public ulong Digest()
    {
        var digest = default(StableHash);
        foreach (Block block in blocks)
        {
            block.AddTo(ref digest);
        }

        return digest.Value;
    }

    /// <summary>Counts of some blocks.</summary>
    private sealed class PartSum(CountryPopulation population)
    {
        public FirmCounts Firms { get; } = new(population.Firms.Strata.Count);

        public PersonCounts Persons { get; } = new(population.Pack.Sectors.Count);

        public WorkCounts Work { get; } = new(
            population.Pack.Occupations.Count, population.Pack.Sectors.Count, population.Pack.SizeClasses.Count);
    }
}
