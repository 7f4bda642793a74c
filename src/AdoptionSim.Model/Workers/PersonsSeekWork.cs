using System;
using System.Numerics;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Step 12: who searches applies to one occupation (equation L-13); the country's matching says which applications win
/// which vacancies; who wins and accepts (L-14) leaves for the post. Every vacancy is won at most once, because keyed
/// permutations of the whole country's applications and vacancies pair them.
/// </summary>
internal sealed class PersonsSeekWork
{
    private const int ChunkSearchers = 256;
    private const long Nothing = -1;
    private static readonly DrawStream ApplicationStream = new("person.application");
    private static readonly DrawStream WinnerStream = new("market.winners");
    private static readonly DrawStream EntrantStream = new("market.entrants");
    private static readonly DrawStream VacancyStream = new("market.vacancies");

    private readonly LabourSetting setting;
    private readonly WorkerColumns persons;
    private readonly FirmPosts posts;
    private readonly DrawKey key;
    private readonly Draws draws;
    private readonly int occupations;
    private readonly int block;

    [Scratch("of one tick")]
    private readonly Applicants entrants;

    [Scratch("of one tick")]
    private readonly Applicants others;

    [Scratch("of one tick")]
    private readonly KeyedPermutation[] winnerOrder;

    [Scratch("of one tick")]
    private readonly Winners winners;

    [Scratch("of one tick")]
    private readonly KeyedPermutation[] entrantWinners;

    [Scratch("of one tick")]
    private readonly KeyedPermutation[] vacancies;

    [Scratch("of one tick")]
    private readonly long[] next;

    [Scratch("of one tick: by application, number of the vacancy that it won; none where it won nothing")]
    private long[] won;

    [Scratch("of one occupation: numbers of the vacancies that were won")]
    private long[] vacancyNumbers;

    public PersonsSeekWork(
        LabourSetting setting, WorkerColumns persons, FirmPosts posts, int block, int blocks, DrawKey key)
    {
        this.setting = setting;
        this.persons = persons;
        this.posts = posts;
        this.block = block;
        this.key = key;
        draws = new Draws(key, ApplicationStream);
        occupations = setting.Pack.Occupations.Count;
        int room = Room.ForEvents(persons.Rows);
        entrants = new Applicants(room);
        others = new Applicants(room);
        winners = new Winners(room);
        won = new long[room];
        vacancyNumbers = new long[room];
        winnerOrder = new KeyedPermutation[occupations];
        entrantWinners = new KeyedPermutation[occupations];
        vacancies = new KeyedPermutation[occupations];
        next = new long[occupations];
        Departures = new Departures(blocks, room);
    }

    /// <summary>Who leaves the block for posts in the tick.</summary>
    public Departures Departures { get; }

    /// <summary>Persons who entered the labour force in the tick and apply before the others.</summary>
    public Applicants Entrants => entrants;

    /// <summary>Who searched; after <see cref="Leave"/> some of them are gone.</summary>
    public Applicants Others => others;

    /// <summary>Chooses where each searcher applies, and counts the applications on the board.</summary>
    /// <param name="searchers">Rows of those who search, entrants apart.</param>
    /// <param name="work">Conditions of the tick.</param>
    /// <param name="board">The board.</param>
    public void Apply(ReadOnlySpan<int> searchers, LabourConditions work, MarketBoard board)
    {
        Span<long> entrantCounts = board.EntrantsOf(block);
        Span<long> counts = board.ApplicationsOf(block);
        entrantCounts.Clear();
        counts.Clear();
        for (int k = 0; k < entrants.Count; k++)
        {
            int row = entrants.Row(k);
            DrawBlock draw = draws.Block((uint)work.Tick, persons.FirstId + (uint)row);
            byte aim = Aim(row, work, draw, setting.Labour.SchoolLeaverContactShare);
            entrants.Aim(k, aim);
            if (aim != WorkerColumns.None)
            {
                entrantCounts[aim]++;
            }
        }

        others.Clear();
        for (int start = 0; start < searchers.Length; start += ChunkSearchers)
        {
            Apply(searchers.Slice(start, Math.Min(ChunkSearchers, searchers.Length - start)), work, counts);
        }
    }

    /// <summary>Draws for some searchers together, with their records at hand.</summary>
    private void Apply(ReadOnlySpan<int> searchers, LabourConditions work, Span<long> counts)
    {
        Span<uint> ids = stackalloc uint[ChunkSearchers];
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkSearchers];
        for (int k = 0; k < searchers.Length; k++)
        {
            ids[k] = persons.FirstId + (uint)searchers[k];
        }

        persons.Read(searchers);
        draws.FillBlocks((uint)work.Tick, ids[..searchers.Length], drawn);
        for (int k = 0; k < searchers.Length; k++)
        {
            byte aim = Aim(searchers[k], work, drawn[k], contactShare: 1.0);
            if (aim != WorkerColumns.None)
            {
                others.Add(searchers[k], aim);
                counts[aim]++;
            }
        }
    }

    /// <summary>Sends off who wins a vacancy and accepts it.</summary>
    /// <param name="staffing">Ends and begins employments.</param>
    /// <param name="work">Conditions of the tick.</param>
    /// <param name="board">The board, after the country's matching.</param>
    public void Leave(Staffing staffing, LabourConditions work, MarketBoard board)
    {
        Departures.Clear();
        FillPermutations(work, board);
        for (int occupation = 0; occupation < occupations; occupation++)
        {
            next[occupation] = board.EntrantsBefore(block, occupation);
        }

        for (int k = 0; k < entrants.Count; k++)
        {
            byte aim = entrants.AimOf(k);
            if (aim == WorkerColumns.None)
            {
                continue;
            }

            long place = (long)entrantWinners[aim].Map((ulong)next[aim]++);
            if (place < board.EntrantMatches[aim])
            {
                long vacancy = (long)vacancies[aim].Map((ulong)place);
                SendOff(entrants.Row(k), aim, vacancy, FlowKind.HiredAtEntry, staffing, work, board);
            }
        }

        FindWhatIsWon(board);
        winners.Clear();
        for (int k = 0; k < others.Count; k++)
        {
            long vacancy = won[next[others.AimOf(k)]++];
            if (vacancy != Nothing)
            {
                winners.Add(k, vacancy);
            }
        }

        for (int start = 0; start < winners.Count; start += ReadAhead.Events)
        {
            SendOffWinners(start, Math.Min(start + ReadAhead.Events, winners.Count), staffing, work, board);
        }

        Departures.Group();
        entrants.Clear();
    }

    /// <summary>Sends off who accepts among some winners, with all that they touch at hand.</summary>
    private void SendOffWinners(int start, int end, Staffing staffing, LabourConditions work, MarketBoard board)
    {
        Span<int> rows = stackalloc int[ReadAhead.Events];
        for (int w = start; w < end; w++)
        {
            rows[w - start] = others.Row(winners.Index(w));
        }

        staffing.Ahead.Leavers(rows[..(end - start)]);
        for (int w = start; w < end; w++)
        {
            int k = winners.Index(w);
            int row = others.Row(k);
            byte aim = others.AimOf(k);
            if (Accepts(row, aim, work))
            {
                bool changes = persons[row].Post >= 0;
                SendOff(
                    row, aim, winners.Vacancy(w),
                    changes ? FlowKind.ChangedJob : FlowKind.HiredFromUnemployment, staffing, work, board);
                others.Aim(k, WorkerColumns.None);
            }
        }
    }

    /// <summary>
    /// Works out what the applications of the block win: those for one occupation have consecutive numbers, and those
    /// with the first places win one vacancy each.
    /// </summary>
    private void FindWhatIsWon(MarketBoard board)
    {
        if (won.Length < others.Count)
        {
            won = new long[others.Count + (others.Count / 2)];
            vacancyNumbers = new long[won.Length];
        }

        ReadOnlySpan<long> counts = board.ApplicationsOf(block);
        int first = 0;
        for (int occupation = 0; occupation < occupations; occupation++)
        {
            next[occupation] = first;
            int count = (int)counts[occupation];
            Span<long> places = won.AsSpan(first, count);
            winnerOrder[occupation].MapRange((ulong)board.ApplicationsBefore(block, occupation), places);
            TakeVacancies(occupation, places, board);
            first += count;
        }
    }

    /// <summary>Puts the number of the vacancy in the place of each application that won one.</summary>
    private void TakeVacancies(int occupation, Span<long> places, MarketBoard board)
    {
        long served = board.EntrantMatches[occupation];
        long matches = board.Matches[occupation];
        int winning = 0;
        foreach (long place in places)
        {
            vacancyNumbers[winning] = served + place;
            winning += place < matches ? 1 : 0;
        }

        vacancies[occupation].MapMany(vacancyNumbers.AsSpan(0, winning));
        winning = 0;
        foreach (ref long place in places)
        {
            place = place < matches ? vacancyNumbers[winning++] : Nothing;
        }
    }

    /// <summary>Occupation that a person applies to; none where no vacancy is open, or no contact is made.</summary>
    private byte Aim(int row, LabourConditions work, in DrawBlock draw, double contactShare)
    {
        if (draw.Uniform1 >= contactShare)
        {
            return WorkerColumns.None;
        }

        int from = persons[row].Occupation == WorkerColumns.None ? occupations : persons[row].Occupation;
        ReadOnlySpan<double> running = work.ApplicationWeights.AsSpan(from * occupations, occupations);
        double all = running[^1];
        uint skills = persons[row].Skills & ~WorkerColumns.DisplacedBit;
        double trained = skills == 0 || from == occupations
            ? 0.0 : TrainedWeight(skills, from, work, double.MaxValue).Sum;
        double place = draw.Uniform0 * (all + trained);
        if (all + trained <= 0.0)
        {
            return WorkerColumns.None;
        }

        if (place >= all)
        {
            return TrainedWeight(skills, from, work, place - all).Aim;
        }

        return (byte)RunningWeights.IndexOf(running, place);
    }

    /// <summary>Pull of the occupations for which the person completed training, beyond what is accessible anyway
    /// (L-17).</summary>
    private (double Sum, byte Aim) TrainedWeight(uint skills, int from, LabourConditions work, double place)
    {
        double sum = 0.0;
        byte aim = WorkerColumns.None;
        for (uint rest = skills; rest != 0 && sum <= place; rest &= rest - 1)
        {
            aim = (byte)BitOperations.TrailingZeroCount(rest);
            double open = setting.Tables.Accessibility[(from * occupations) + aim];
            sum += work.PullOfVacancies[aim] * Math.Max(0.0, setting.Labour.TrainingAccessibilityShare - open);
        }

        return (sum, aim);
    }

    /// <summary>Whether the wage of the new occupation is enough against the last one (L-14).</summary>
    private bool Accepts(int row, byte aim, LabourConditions work)
    {
        byte from = persons[row].Occupation;
        if (from == WorkerColumns.None)
        {
            return true;
        }

        double fall = persons[row].Post >= 0
            ? setting.Labour.ReservationJobChangerShare
            : RestingMarket.Reservation(setting.Labour, work.Tick - persons[row].Since);
        return work.WageYenPerMonth[aim] >= (1.0 - fall) * work.WageYenPerMonth[from];
    }

    private void FillPermutations(LabourConditions work, MarketBoard board)
    {
        uint tick = (uint)work.Tick;
        for (int o = 0; o < occupations; o++)
        {
            uint index = (uint)o;
            winnerOrder[o] = new KeyedPermutation(key, WinnerStream, AtLeastOne(board.AllApplications(o)), tick, index);
            if (board.AllEntrants(o) > 0)
            {
                entrantWinners[o] = new KeyedPermutation(
                    key, EntrantStream, (ulong)board.AllEntrants(o), tick, index);
            }

            vacancies[o] = new KeyedPermutation(key, VacancyStream, AtLeastOne(board.AllVacancies(o)), tick, index);
        }
    }

    private void SendOff(
        int row, byte aim, long vacancy, FlowKind kind, Staffing staffing, LabourConditions work, MarketBoard board)
    {
        (int destination, int rank) = board.VacancyAt(aim, vacancy);
        int post = persons[row].Post;
        int surplusBefore = post >= 0 ? posts[post].Surplus : 0;
        ushort wage = post >= 0 ? staffing.WageThousandYen(row, work) : persons[row].LastWage;
        Departures.Add(new Mover(
            destination, rank, aim, persons[row].Occupation, persons.Hot[row], persons.Standings[row],
            persons.AgeYears[row], kind, persons[row].WageFactor, wage, persons[row].Skills));
        staffing.Remove(row);
        if (post >= 0)
        {
            staffing.Replace(post, surplusBefore, row, work.Tick, atOnce: false, postGoesOn: true);
        }
    }

    private static ulong AtLeastOne(long count) => (ulong)Math.Max(1, count);
}
