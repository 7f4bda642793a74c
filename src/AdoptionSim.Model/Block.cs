using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// A shard of a country: the firms of one block and the persons who live in it, placed together because they talk in
/// every tick. Work inside a block is sequential, so results cannot depend on threads or machines.
/// </summary>
public sealed class Block
{
    private readonly Conservation conservation;
    private readonly BlockWork? work;
    private readonly FirmPosts posts;
    private readonly int number;

    /// <summary>Settles a block.</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="number">Number of the block.</param>
    /// <param name="parameters">Parameters of the country.</param>
    /// <param name="setting">What is fixed about work; null where the labour market is not simulated.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="switches">Which forms of the mechanisms the run takes; null takes the usual ones.</param>
    /// <param name="hasSubsidies">Whether firms may be offered a subsidy.</param>
    public Block(
        CountryPopulation population, int number, ModelParameters parameters, LabourSetting? setting, DrawKey key,
        ChoiceRule rule = ChoiceRule.Lasting, ModelSwitches? switches = null, bool hasSubsidies = false)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        switches ??= new ModelSwitches();
        this.number = number;
        posts = new FirmPosts(population, number, key);
        Firms = new FirmBlock(population, number, parameters.Firms, key, rule, switches.AdoptionRule, hasSubsidies);
        Workers = new WorkerBlock(population, number, posts, parameters.Persons, setting, key);
        var staffing = new Staffing(population, number, Firms, Workers, posts, setting, key);
        conservation = new Conservation(Firms, Workers, posts);
        if (setting is not null)
        {
            work = new BlockWork(population, number, setting, parameters, Firms, Workers, posts, staffing, key);
        }
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

    /// <summary>Step 8 of the tick, in April: persons grow older, retire, enter the labour force or die.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    public void TurnYear(CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (work is not null)
        {
            work.TurnYear(conditions, board);
            conservation.CheckWork(nameof(TurnYear), conditions.Tick);
        }
    }

    /// <summary>
    /// Steps 8 to 11 and 14 of the tick: firms plan posts and adjust staff, persons leave or begin to search; open
    /// vacancies go on the board.
    /// </summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    public void PlanWork(CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(board);
        if (work is not null)
        {
            work.Plan(conditions, board);
            if (!work.PlansOnly)
            {
                conservation.CheckVacancies(nameof(PlanWork), conditions.Tick, board.VacanciesOf(number));
            }

            conservation.CheckWork(nameof(PlanWork), conditions.Tick);
        }
    }

    /// <summary>Step 12 of the tick: who searches applies; applications go on the board.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    public void SeekWork(CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        work?.Seek(conditions, board);
    }

    /// <summary>Step 12 of the tick: who wins a vacancy leaves for it; seats of training are taken.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="board">Where the blocks meet.</param>
    public void SendMovers(CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (work is not null)
        {
            work.Send(conditions, board);
            conservation.CheckWork(nameof(SendMovers), conditions.Tick);
        }
    }

    /// <summary>Step 12 of the tick: who comes from any block takes up the post.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="origins">Number of blocks of the country.</param>
    /// <param name="moversOf">Who comes, by the number of the block that they left and that of this one.</param>
    public void ReceiveMovers(CountryConditions conditions, int origins, MoversBetween moversOf)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(moversOf);
        if (work is null)
        {
            return;
        }

        long came = 0;
        for (int origin = 0; origin < origins; origin++)
        {
            ReadOnlySpan<Mover> movers = moversOf(origin, number);
            came += movers.Length;
            work.Welcome(movers);
        }

        work.Receive(conditions);
        work.End();
        conservation.CheckFlows(nameof(ReceiveMovers), conditions.Tick, came, work.Departures.ChangedJobs);
    }

    /// <summary>Persons on their way from this block to another in the tick.</summary>
    /// <param name="destination">Number of the other block.</param>
    public ReadOnlySpan<Mover> MoversTo(int destination) => work is null ? [] : work.Departures.To(destination);

    /// <summary>What a validation may see of one firm.</summary>
    /// <param name="firm">Row of the firm, from 0 to the number of firms.</param>
    public FirmFacts Facts(int firm)
    {
        FirmColumns columns = Firms.Columns;
        return new FirmFacts(
            columns[firm].State, columns[firm].Headcount, columns[firm].RegularStaff, Firms.ObserveBelief(firm),
            columns.RealisedGain[firm], work is null ? 0 : work.OutputThousandYen(firm));
    }

    /// <summary>
    /// Shows what ticks change, between two ticks: the unit that is kept, put back, and handed to another machine.
    /// </summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    /// <param name="heard">What firms of the country have heard; it belongs to the country.</param>
    /// <exception cref="StateShapeException">What is to be put back is not of this block.</exception>
    public void Keep(StateVisitor state, HeardSignals heard)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(heard);
        state.Part(nameof(Block));
        int kept = number;
        state.Value(ref kept);
        if (kept != number)
        {
            throw new StateShapeException($"Block {number} is expected and block {kept} follows.");
        }

        Firms.Keep(state, heard);
        Workers.Keep(state);
        posts.Keep(state);
        work?.Keep(state);
        conservation.Keep(state);
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        Firms.AddTo(ref digest);
        Workers.AddTo(ref digest);
        posts.AddTo(ref digest);
    }
}
