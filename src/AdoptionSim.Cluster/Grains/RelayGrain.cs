using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The relay of a country on one silo.</summary>
/// <param name="shelf">Seats of the silo.</param>
/// <param name="clock">Clock that times the work.</param>
[OnNamedSilo]
internal sealed class RelayGrain(SeatShelf shelf, TimeProvider clock) : Grain, IRelayGrain
{
    /// <summary>Enough pieces to share out evenly, and few enough that asking them costs nothing beside them.</summary>
    private const int PiecesMost = 32;

    private readonly List<IFirmBlockGrain> firms = [];
    private readonly List<IWorkerBlockGrain> workers = [];
    private BlockKey key = BlockKey.None;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = BlockKey.Of(this.GetPrimaryKeyString());
        int each = Math.Max(1, (key.Count + PiecesMost - 1) / PiecesMost);
        for (int first = key.First; first < key.First + key.Count; first += each)
        {
            BlockKey piece = key with { First = first, Count = Math.Min(each, key.First + key.Count - first) };
            firms.Add(GrainFactory.GetGrain<IFirmBlockGrain>(piece.ToString()));
            workers.Add(GrainFactory.GetGrain<IWorkerBlockGrain>(piece.ToString()));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task SettleAsync(SettleAsked asked)
    {
        // Making a population takes seconds, in which the silo has to answer others.
        return Task.Factory.StartNew(
            () => shelf.Settle(asked), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(TickAsked asked, Question question, Columns told)
    {
        ArgumentNullException.ThrowIfNull(asked);
        CountrySeat seat = shelf.Of(key.Seat);
        if (asked.Epoch != key.Seat.Epoch || asked.Step < seat.Last.Step)
        {
            throw new StaleQuestionException($"Question {asked.Step} of epoch {asked.Epoch} is over.");
        }

        if (asked.Step == seat.Last.Step)
        {
            return seat.Last.Answer;
        }

        long start = clock.GetTimestamp();
        string? refused = null;
        seat.Hear(question, told);
        try
        {
            await AskBlocksAsync(question);
        }
        catch (Exception failure) when (failure is CheckpointRefusedException || RunFolderException.Covers(failure))
        {
            refused = failure.InnerException?.Message ?? failure.Message;
        }

        ImmutableArray<Columns> leaving = question is Question.SendMovers ? seat.Leaving() : [];
        Columns answer = refused is null ? seat.AnswerTo(question, told) : Columns.None;
        seat.Last = (asked.Step, new Answer(answer, leaving, clock.GetElapsedTime(start), refused));
        return seat.Last.Answer;
    }

    /// <inheritdoc/>
    public Task LeaveAsync(long epoch)
    {
        shelf.Leave(key.Seat with { Epoch = epoch });
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private Task AskBlocksAsync(Question question) => question switch
    {
        Question.PersonsUseAi => Task.WhenAll(workers.Select(block => block.UseAiAsync())),
        Question.FirmsApplyForSubsidies => Task.WhenAll(firms.Select(block => block.ApplyForSubsidiesAsync())),
        Question.FirmsTakeUpAi => Task.WhenAll(firms.Select(block => block.TakeUpAiAsync())),
        Question.TurnYear => Task.WhenAll(workers.Select(block => block.TurnYearAsync())),
        Question.PlanWork => Task.WhenAll(firms.Select(block => block.PlanWorkAsync())),
        Question.SeekWork => Task.WhenAll(workers.Select(block => block.SeekWorkAsync())),
        Question.SendMovers => Task.WhenAll(workers.Select(block => block.SendMoversAsync())),
        Question.ReceiveMovers => Task.WhenAll(workers.Select(block => block.ReceiveMoversAsync())),
        Question.Keep => Task.WhenAll(firms.Select(block => block.KeepAsync())),
        Question.PutBack => Task.WhenAll(firms.Select(block => block.PutBackAsync())),
        _ => Task.CompletedTask,
    };
}
