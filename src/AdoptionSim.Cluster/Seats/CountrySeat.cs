using System.Collections.Immutable;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cluster.Seats;

/// <summary>
/// The blocks of one country on one silo, in one epoch, with the one copy of what they are told. The relay fills it;
/// the grains of the blocks read it. It asks actors and adds nothing of its own.
/// </summary>
internal sealed class CountrySeat
{
    private readonly SettleAsked asked;
    private readonly Block[] blocks;
    private readonly StateSeal[] seals;
    private readonly CountrySnapshot counted;
    private readonly SubsidyRound? requested;
    private readonly MoversFromElsewhere elsewhere;
    private readonly MoversBetween moversOf;
    private StateFolder? kept;

    /// <summary>Settles the blocks as they were before the first tick.</summary>
    public CountrySeat(SettleAsked asked, Scenario scenario, CountryPopulation population, BlockThreads threads)
    {
        this.asked = asked;
        CountryPlan plan = scenario.Countries[asked.Order.Country];
        int replicate = asked.Order.Replicate;
        ModelParameters parameters = plan.ParametersOf(replicate);
        DrawKey key = Model.Country.KeyOf(plan.Pack, scenario.Seed, replicate);
        var setting = LabourSetting.Of(population.Pack, population.Firms.Strata, parameters, plan.Switches);
        blocks = new Block[asked.Count];
        seals = new StateSeal[asked.Count];
        counted = Model.Country.EmptySnapshot(plan, population, scenario.From, replicate);
        Conditions = new CountryConditions(plan.Pack.Sectors.Count) { Subsidy = RoundOf(plan, replicate, parameters) };
        requested = RoundOf(plan, replicate, parameters);
        Board = setting is null
            ? new MarketBoard(blocks: 0, occupations: 0)
            : new MarketBoard(population.Blocks, plan.Pack.Occupations.Count);
        elsewhere = new MoversFromElsewhere(asked.Firsts, asked.Place);
        moversOf = (origin, destination) => IsHere(origin)
            ? BlockOf(origin).MoversTo(destination)
            : elsewhere.Between(origin, destination);
        threads.ForEach(blocks.Length, k => blocks[k] = new Block(
            population, asked.First + k, parameters, setting, key, ChoiceRule.Lasting, plan.Switches,
            hasSubsidies: plan.Budget.Subsidy is not null));
    }

    /// <summary>The country in its epoch.</summary>
    public SeatKey Key => new(asked.Order.RunId, asked.Order.Replicate, asked.Order.Country, asked.Epoch);

    /// <summary>Conditions of the tick; the blocks hold some of them by reference.</summary>
    public CountryConditions Conditions { get; }

    /// <summary>Where the blocks meet.</summary>
    public MarketBoard Board { get; }

    /// <summary>Number of the last question that was answered, and the answer.</summary>
    public (long Step, Answer Answer) Last { get; set; }

    /// <summary>A block of this silo.</summary>
    /// <param name="number">Its number in the country.</param>
    public Block BlockOf(int number) => blocks[number - asked.First];

    /// <summary>Lets a block receive who comes.</summary>
    public void Receive(Block block) => block.ReceiveMovers(Conditions, asked.AllBlocks, moversOf);

    /// <summary>Keeps a block.</summary>
    /// <param name="number">Its number in the country.</param>
    public void Keep(int number) =>
        seals[number - asked.First] = Kept.Keep(BlockOf(number), number, Conditions.Heard);

    /// <summary>Puts a block back.</summary>
    /// <param name="number">Its number in the country.</param>
    public void PutBack(int number) => Kept.PutBack(BlockOf(number), number, Conditions.Heard);

    /// <summary>Hears what comes with a question.</summary>
    public void Hear(Question question, Columns told)
    {
        var heard = new HeardBytes(told);
        switch (question)
        {
            case Question.Count or Question.Digest:
                return;
            case Question.ReceiveMovers:
                elsewhere.Hear(heard);
                break;
            case Question.Keep or Question.PutBack:
                kept = Places.Hear(heard, asked.Order);
                Conditions.Heard.Keep(heard);
                break;
            case Question.SendMovers:
                Conditions.Tell(heard);
                Board.Tell(heard);
                break;
            default:
                Conditions.Tell(heard);
                break;
        }

        if (!heard.IsAtEnd)
        {
            throw new StateShapeException("A message goes on after what it tells.");
        }
    }

    /// <summary>What the silo answers, once all blocks have been asked.</summary>
    /// <param name="question">The question.</param>
    /// <param name="told">What came with it.</param>
    public Columns AnswerTo(Question question, Columns told) => question switch
    {
        Question.FirmsApplyForSubsidies => ToldBytes.Of(TellRequested),
        Question.TurnYear or Question.PlanWork or Question.SeekWork =>
            ToldBytes.Of(state => Board.TellPosted(state, asked.First, asked.Count)),
        Question.Count => ToldBytes.Of(TellCounts),
        Question.Digest => ToldBytes.Of(state => TellDigest(state, told)),
        Question.Keep => ToldBytes.Of(state => state.Column<StateSeal>(seals)),
        _ => Columns.None,
    };

    /// <summary>Those who leave for blocks of each other silo.</summary>
    public ImmutableArray<Columns> Leaving()
    {
        ImmutableArray<Columns>.Builder leaving = ImmutableArray.CreateBuilder<Columns>();
        for (int place = 0; place < asked.Firsts.Length - 1; place++)
        {
            int to = place;
            leaving.Add(to == asked.Place
                ? Columns.None
                : ToldBytes.Of(state => elsewhere.Send(state, blocks, to)));
        }

        return leaving.ToImmutable();
    }

    private static SubsidyRound? RoundOf(CountryPlan plan, int replicate, ModelParameters parameters) =>
        plan.BudgetOf(replicate).Subsidy is { } terms ? new SubsidyRound(terms, parameters.Levers) : null;

    private bool IsHere(int block) => block >= asked.First && block < asked.First + asked.Count;

    private StateFolder Kept => kept ?? throw new StaleQuestionException("Nobody has said where state is kept.");

    private void TellRequested(StateVisitor state)
    {
        SubsidyRound round = requested ?? throw new StaleQuestionException("There is no subsidy.");
        round.Clear();
        foreach (Block block in blocks)
        {
            round.Add(block.Firms.SubsidyApplicants, block.Firms.SubsidyRequestedYen);
        }

        long applicants = round.Applicants;
        state.Value(ref applicants);
        state.Column(round.RequestedYen);
    }

    private void TellCounts(StateVisitor state)
    {
        counted.Firms.Clear();
        counted.Persons.Clear();
        counted.Work.Clear();
        foreach (Block block in blocks)
        {
            counted.Firms.Add(block.Firms.Counts);
            counted.Persons.Add(block.Workers.Counts);
            counted.Work.Add(block.Workers.Work);
        }

        counted.Firms.Keep(state);
        counted.Persons.Keep(state);
        counted.Work.Keep(state);
    }

    private void TellDigest(StateVisitor state, Columns told)
    {
        var digest = default(StableHash);
        new HeardBytes(told).Value(ref digest);
        foreach (Block block in blocks)
        {
            block.AddTo(ref digest);
        }

        state.Value(ref digest);
    }
}
