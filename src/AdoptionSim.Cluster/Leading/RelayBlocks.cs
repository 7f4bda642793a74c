using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Grains;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;
using Orleans.Runtime;
using StableHash = AdoptionSim.Kernel.StableHash;

namespace AdoptionSim.Cluster.Leading;

/// <summary>
/// The blocks of a country on the silos of a cluster, as the tick sees them. Every question is one message to a silo;
/// the answers are put together in the order of the blocks.
/// </summary>
internal sealed class RelayBlocks : ICountryBlocks
{
    private readonly CountryOrder order;
    private readonly long epoch;
    private readonly ImmutableArray<int> firsts;
    private readonly IRelayGrain[] relays;
    private readonly TimeProvider clock;
    private readonly long[] yen = new long[SubsidyRound.Buckets];
    private SiloCounts? ofSilo;
    private long step;

    /// <summary>Deals the blocks to silos, neighbours together.</summary>
    /// <param name="relayOf">Finds a relay by its key.</param>
    /// <param name="order">The country.</param>
    /// <param name="epoch">Its epoch.</param>
    /// <param name="silos">The silos, at least one; the same for the whole epoch.</param>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="clock">Clock that times the questions.</param>
    public RelayBlocks(
        Func<string, IRelayGrain> relayOf, CountryOrder order, long epoch, IReadOnlyList<SiloAddress> silos, int blocks,
        TimeProvider clock)
    {
        this.order = order;
        this.epoch = epoch;
        this.clock = clock;
        int used = Math.Min(silos.Count, blocks);
        firsts = [.. Enumerable.Range(0, used + 1).Select(place => (int)((long)blocks * place / used))];
        var seat = new SeatKey(order.RunId, order.Replicate, order.Country, epoch);
        relays = [.. Enumerable.Range(0, used).Select(place => relayOf(new BlockKey(
            seat, silos[place].ToParsableString(), firsts[place], firsts[place + 1] - firsts[place]).ToString()))];
    }

    /// <summary>Epoch of the country.</summary>
    public long Epoch => epoch;

    /// <summary>Number of silos.</summary>
    public int Silos => relays.Length;

    /// <summary>Questions so far.</summary>
    public long Phases => step;

    /// <summary>Wall time from asking to the last answer.</summary>
    public TimeSpan Whole { get; private set; }

    /// <summary>The part of it in which even the busiest silo did not work.</summary>
    public TimeSpan Barrier { get; private set; }

    /// <summary>Settles the blocks on every silo.</summary>
    public Task SettleAsync() => Task.WhenAll(relays.Select((relay, place) => relay.SettleAsync(
        new SettleAsked(order, epoch, place, firsts, SeatShelf.Build))));

    /// <summary>Lets the blocks go, as far as the silos can still be reached.</summary>
    public Task LeaveAsync() => Task.WhenAll(relays.Select(relay => relay.LeaveAsync(epoch)));

    /// <inheritdoc/>
    public async ValueTask PersonsUseAiAsync(CountryConditions conditions) =>
        await AskAsync(Question.PersonsUseAi, ToldBytes.Of(conditions.Tell));

    /// <inheritdoc/>
    public async ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Subsidy is not { IsOpen: true } round)
        {
            return;
        }

        foreach (Answer answer in await AskAsync(Question.FirmsApplyForSubsidies, ToldBytes.Of(conditions.Tell)))
        {
            var heard = new HeardBytes(answer.Told);
            long applicants = 0;
            heard.Value(ref applicants);
            heard.Column<long>(yen);
            round.Add(applicants, yen);
        }
    }

    /// <inheritdoc/>
    public async ValueTask FirmsTakeUpAiAsync(CountryConditions conditions) =>
        await AskAsync(Question.FirmsTakeUpAi, ToldBytes.Of(conditions.Tell));

    /// <inheritdoc/>
    public ValueTask TurnYearAsync(CountryConditions conditions, MarketBoard board) =>
        PostAsync(Question.TurnYear, conditions, board);

    /// <inheritdoc/>
    public ValueTask PlanWorkAsync(CountryConditions conditions, MarketBoard board) =>
        PostAsync(Question.PlanWork, conditions, board);

    /// <inheritdoc/>
    public ValueTask SeekWorkAsync(CountryConditions conditions, MarketBoard board) =>
        PostAsync(Question.SeekWork, conditions, board);

    /// <inheritdoc/>
    public async ValueTask MoveAsync(CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(board);
        if (conditions.Work is null)
        {
            return;
        }

        Answer[] sent = await AskAsync(Question.SendMovers, ToldBytes.Of(state =>
        {
            conditions.Tell(state);
            board.Tell(state);
        }));
        await AskAsync(Question.ReceiveMovers, to =>
        {
            var coming = new ToldBytes();
            for (int from = 0; from < relays.Length; from++)
            {
                coming.Add(sent[from].ToSilos[to]);
            }

            return coming.ToColumns();
        });
    }

    /// <inheritdoc/>
    public async ValueTask CountAsync(FirmCounts firms, PersonCounts persons, WorkCounts work)
    {
        ArgumentNullException.ThrowIfNull(firms);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(work);
        Answer[] answers = await AskAsync(Question.Count, Columns.None);
        firms.Clear();
        persons.Clear();
        work.Clear();
        ofSilo ??= new SiloCounts(firms, persons, work);
        foreach (Answer answer in answers)
        {
            ofSilo.AddTo(firms, persons, work, new HeardBytes(answer.Told));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<ulong> DigestAsync()
    {
        // One silo after the other: the digest is one of all blocks in their order.
        var digest = default(StableHash);
        foreach (IRelayGrain relay in relays)
        {
            Columns soFar = ToldBytes.Of(state => state.Value(ref digest));
            Answer answer = await relay.AskAsync(new TickAsked(epoch, step + 1), Question.Digest, soFar);
            new HeardBytes(answer.Told).Value(ref digest);
        }

        step++;
        return digest.Value;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StateSeal>> KeepAsync(StateFolder place, HeardSignals heard)
    {
        var seals = new StateSeal[firsts[^1]];
        Answer[] answers = await AskAsync(Question.Keep, ToldPlace(place, heard));
        for (int k = 0; k < answers.Length; k++)
        {
            ThrowIfRefused(answers[k]);
            new HeardBytes(answers[k].Told).Column(seals.AsSpan(firsts[k], firsts[k + 1] - firsts[k]));
        }

        return seals;
    }

    /// <inheritdoc/>
    public async ValueTask PutBackAsync(StateFolder place, HeardSignals heard)
    {
        foreach (Answer answer in await AskAsync(Question.PutBack, ToldPlace(place, heard)))
        {
            ThrowIfRefused(answer);
        }
    }

    private static Columns ToldPlace(StateFolder place, HeardSignals heard) => ToldBytes.Of(state =>
    {
        Places.Tell(state, place);
        heard.Keep(state);
    });

    private static void ThrowIfRefused(Answer answer)
    {
        if (answer.Refused is { } reason)
        {
            throw new IOException(reason);
        }
    }

    private async ValueTask PostAsync(Question question, CountryConditions conditions, MarketBoard board)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(board);
        if (conditions.Work is null)
        {
            return;
        }

        Answer[] answers = await AskAsync(question, ToldBytes.Of(conditions.Tell));
        for (int k = 0; k < answers.Length; k++)
        {
            board.TellPosted(new HeardBytes(answers[k].Told), firsts[k], firsts[k + 1] - firsts[k]);
        }
    }

    private Task<Answer[]> AskAsync(Question question, Columns told) => AskAsync(question, _ => told);

    private async Task<Answer[]> AskAsync(Question question, Func<int, Columns> told)
    {
        var asked = new TickAsked(epoch, ++step);
        long start = clock.GetTimestamp();
        Answer[] answers = await Task.WhenAll(
            relays.Select((relay, place) => relay.AskAsync(asked, question, told(place))));
        TimeSpan whole = clock.GetElapsedTime(start);
        Whole += whole;
        Barrier += whole - answers.Max(answer => answer.Busy);
        return answers;
    }
}
