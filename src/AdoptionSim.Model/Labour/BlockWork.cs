using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>The steps of work in one block, in their order; see the page of the tick.</summary>
internal sealed class BlockWork
{
    private readonly WorkerBlock workers;
    private readonly Staffing staffing;
    private readonly FirmsPlanPosts firmsPlanPosts;
    private readonly FirmsReassignStaff firmsReassignStaff;
    private readonly FirmsAdjustStaff firmsAdjustStaff;
    private readonly FirmsComeAndGo firmsComeAndGo;
    private readonly PersonsLeaveOrSearch personsLeaveOrSearch;
    private readonly PersonsSeekWork personsSeekWork;
    private readonly PersonsTrain personsTrain;
    private readonly GenerationsTurn generationsTurn;
    private readonly int number;

    [Scratch("of one tick")]
    private Mover[] arrivals;

    [Scratch("of one tick")]
    private int arrived;

    [Scratch("of one chunk of arrivals")]
    private readonly int[] seats = new int[ReadAhead.Events];

    public BlockWork(
        CountryPopulation population, int number, LabourSetting setting, ModelParameters parameters, FirmBlock firms,
        WorkerBlock workers, FirmPosts posts, Staffing staffing, DrawKey key)
    {
        arrivals = new Mover[Room.ForEvents(workers.Count)];
        PlansOnly = setting.Switches.MeanField;
        this.number = number;
        this.workers = workers;
        this.staffing = staffing;
        firmsPlanPosts = new FirmsPlanPosts(setting, firms, posts, staffing, workers.Work);
        firmsReassignStaff = new FirmsReassignStaff(key, setting, firms, posts);
        firmsAdjustStaff = new FirmsAdjustStaff(key, setting, posts, workers.Work);
        firmsComeAndGo = new FirmsComeAndGo(key, setting, firms, posts, population.Firms.Strata);
        personsLeaveOrSearch = new PersonsLeaveOrSearch(key, workers.Columns);
        personsSeekWork = new PersonsSeekWork(setting, workers.Columns, posts, number, population.Blocks, key);
        personsTrain = new PersonsTrain(key, setting, number);
        generationsTurn = new GenerationsTurn(key, setting, parameters.Persons, number, workers.Count);
    }

    /// <summary>Whether firms plan and nobody moves, because the country moves in expectation (L-31).</summary>
    public bool PlansOnly { get; }

    /// <summary>Who leaves the block for posts in the tick.</summary>
    public Departures Departures => personsSeekWork.Departures;

    /// <summary>Output of a firm at its last plan, thousand yen per month.</summary>
    public long OutputThousandYen(int firm) => firmsPlanPosts.OutputThousandYen(firm);

    /// <summary>Opens the tick; in April the generations turn.</summary>
    public void TurnYear(CountryConditions conditions, MarketBoard board)
    {
        LabourConditions work = conditions.Work!; // the country opens its market before it asks the blocks
        workers.Tick = work.Tick;
        workers.Work.ClearFlows();
        workers.Work.AgeSpells(work.Tick);
        if (work.YearTurns)
        {
            generationsTurn.Run(workers, staffing, personsSeekWork.Entrants, work, board.GenerationsOf(number));
            workers.Settle();
        }
    }

    /// <summary>Steps 8 to 11 and 14.</summary>
    public void Plan(CountryConditions conditions, MarketBoard board)
    {
        LabourConditions work = conditions.Work!; // opened before the blocks are asked
        if (work.YearTurns)
        {
            generationsTurn.Refill(staffing, work);
        }

        firmsPlanPosts.Run(conditions, work);
        if (PlansOnly)
        {
            return;
        }

        personsTrain.End(workers, staffing, work);
        firmsReassignStaff.Run(firmsPlanPosts.WithSurplus, staffing, work);
        firmsAdjustStaff.Run(staffing, work, board.VacanciesOf(number));
        firmsComeAndGo.Run(staffing, work, workers.Work);
        personsLeaveOrSearch.Run(staffing, work);
        workers.Settle();
    }

    /// <summary>Step 12: applications.</summary>
    public void Seek(CountryConditions conditions, MarketBoard board)
    {
        if (!PlansOnly)
        {
            personsSeekWork.Apply(personsLeaveOrSearch.Searchers, conditions.Work!, board); // opened before the plans
        }
    }

    /// <summary>Step 12: winners leave, others may take a seat of training.</summary>
    public void Send(CountryConditions conditions, MarketBoard board)
    {
        LabourConditions work = conditions.Work!; // opened before the blocks plan
        if (PlansOnly)
        {
            return;
        }

        personsSeekWork.Leave(staffing, work, board);
        personsTrain.Begin(personsSeekWork.Others, workers, staffing, work);
        workers.Settle();
    }

    /// <summary>Step 12: notes who comes from a block. Few come from each, so all are seated together.</summary>
    public void Welcome(ReadOnlySpan<Mover> movers)
    {
        if (arrivals.Length < arrived + movers.Length)
        {
            Array.Resize(ref arrivals, 2 * (arrived + movers.Length));
        }

        movers.CopyTo(arrivals.AsSpan(arrived));
        arrived += movers.Length;
    }

    /// <summary>Step 12: newcomers take up their posts.</summary>
    public void Receive(CountryConditions conditions)
    {
        for (int start = 0; start < arrived; start += ReadAhead.Events)
        {
            int length = Math.Min(ReadAhead.Events, arrived - start);
            ReadOnlySpan<Mover> chunk = arrivals.AsSpan(start, length);
            for (int k = 0; k < length; k++)
            {
                seats[k] = firmsAdjustStaff.VacancyAt(chunk[k].NewOccupation, chunk[k].VacancyRank);
            }

            staffing.Ahead.Seats(seats.AsSpan(0, length));
            for (int k = 0; k < length; k++)
            {
                staffing.Seat(in chunk[k], seats[k], conditions.Work!); // opened before the blocks plan
            }
        }

        arrived = 0;
        workers.Settle();
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(BlockWork));
        staffing.Keep(state);
        firmsPlanPosts.Keep(state);
        personsTrain.Keep(state);
    }

    /// <summary>Ends the tick: vacancies that opened in it stand open from now on.</summary>
    public void End() => staffing.OpenDue();
}
