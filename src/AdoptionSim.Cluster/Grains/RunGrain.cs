using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Grains;

/// <summary>Leads one country of a run; see <see cref="CountryRun"/> for what it leads it through.</summary>
/// <param name="shelf">Scenarios and populations of the silo.</param>
/// <param name="shown">What leaders of the silo show to others.</param>
/// <param name="membership">The silos of the cluster.</param>
/// <param name="clock">Clock that times the work.</param>
/// <param name="logger">Hears what is lost.</param>
internal sealed partial class RunGrain(
    SeatShelf shelf, StandingShelf shown, IClusterMembershipService membership, TimeProvider clock,
    ILogger<RunGrain> logger) : Grain, IRunGrain, IDisposable
{
    /// <summary>A failure that comes again and again without a tick between is not of the silos.</summary>
    private const int FailuresMost = 20;

    private static readonly TimeSpan AnswerAfter = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BeforeNextEpoch = TimeSpan.FromMilliseconds(250);

    private CancellationTokenSource stop = new();
    private Task? leading;
    private RunStanding standing = RunStanding.Begun;
    private PhaseTimes before = PhaseTimes.None;
    private RelayBlocks? blocks;
    private long ticks;
    private int furthest;
    private int failures;

    /// <inheritdoc/>
    public async Task<RunStanding> StartAsync(CountryOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (RunCheckpoints.HasEnded(order.PartialFolder, order.Replicate, order.Country))
        {
            standing = standing with { HasEnded = true };
        }
        else if (leading is null or { IsCompleted: true })
        {
            stop.Dispose();
            stop = new CancellationTokenSource();
            failures = 0;
            furthest = 0;
            standing = standing with { HasEnded = false, HasStopped = false, Failure = null };
            leading = LeadToEndAsync(order, stop.Token);
        }

        if (leading is not null)
        {
            await Task.WhenAny(leading, Task.Delay(AnswerAfter, clock, CancellationToken.None));
        }

        return standing with { Times = Times() };
    }

    /// <inheritdoc/>
    public async Task<RunStanding> StopAsync()
    {
        await stop.CancelAsync();
        if (leading is not null)
        {
            await leading;
        }

        return standing with { HasStopped = true };
    }

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        if (leading is not null)
        {
            await leading.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();

    private async Task LeadToEndAsync(CountryOrder order, CancellationToken stopping)
    {
        await LeadAsync(order, stopping);
        string key = this.GetPrimaryKeyString();
        if (standing.HasEnded)
        {
            shown.End(key);
        }
        else
        {
            shown.Forget(key);
        }
    }

    private async Task LeadAsync(CountryOrder order, CancellationToken stopping)
    {
        DelayDeactivation(TimeSpan.FromDays(365));
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await LeadEpochAsync(order, stopping);
                standing = standing with { HasEnded = true };
                return;
            }
            catch (EpochOverException over)
            {
                LogOver(over.Epoch, order.Replicate, order.Country);
                return;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Lost.Is(failure) && ++failures < FailuresMost)
            {
                LogLost(order.Replicate, order.Country, failure);
                await Task.Delay(BeforeNextEpoch, clock, CancellationToken.None);
            }
            catch (Exception failure)
            {
                LogFailed(order.Replicate, order.Country, failure);
                standing = Failed(failure);
                return;
            }
        }
    }

    private async Task LeadEpochAsync(CountryOrder order, CancellationToken stopping)
    {
        (Scenario scenario, CountryPopulation population) = await Task.Factory.StartNew(
            () => shelf.Of(order), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using var checkpoints = RunCheckpoints.Lead(
            order.PartialFolder, order.RunId, new CheckpointCadence(order.CheckpointEveryTicks), clock,
            order.Replicate, order.Country, new Notices(this));

        // It is set where an epoch is claimed.
        long epoch = checkpoints.Epoch!.Value;
        blocks = new RelayBlocks(
            key => GrainFactory.GetGrain<IRelayGrain>(key), order, epoch, ActiveSilos(), population.Blocks, clock);
        LogEpoch(epoch, order.Replicate, order.Country, blocks.Silos);
        try
        {
            await blocks.SettleAsync();
            await CountryRun.LeadAsync(
                scenario, population, order.Replicate, order.Country, blocks, checkpoints,
                new Progress(this, shown, scenario.Countries[order.Country]), stopping);
            await LetGoAsync(blocks);
        }
        finally
        {
            before = Times();
            blocks = null;
        }
    }

    /// <summary>The country has ended by then, so a silo that is lost now has nothing that matters.</summary>
    private async Task LetGoAsync(RelayBlocks settled)
    {
        try
        {
            await settled.LeaveAsync();
        }
        catch (Exception failure) when (Lost.Is(failure))
        {
            LogNotLetGo(settled.Epoch, failure);
        }
    }

    /// <summary>What a user can mend is told in a line; a bug is told with the place where it was thrown.</summary>
    private RunStanding Failed(Exception failure)
    {
        bool isBug = !Lost.Is(failure) && failure is not HostFailedException && !RunFolderException.Covers(failure);
        var host = failure as HostFailedException;
        return standing with
        {
            Failure = isBug ? failure.ToString() : host?.Detail ?? failure.Message,
            IsBug = isBug,
            Problem = host?.Problem ?? HostProblem.Other,
        };
    }

    private List<SiloAddress> ActiveSilos() =>
    [
        .. membership.CurrentSnapshot.Members.Values.Where(member => member.Status == SiloStatus.Active)
            .Select(member => member.SiloAddress).Order(),
    ];

    private PhaseTimes Times() => blocks is null ? before : new PhaseTimes(
        Math.Max(before.Silos, blocks.Silos), blocks.Epoch, ticks, before.Phases + blocks.Phases,
        before.Whole + blocks.Whole, before.Barrier + blocks.Barrier);

    [LoggerMessage(1, LogLevel.Information, "Epoch {Epoch} of replicate {Replicate}, country {Country}: {Silos} silos")]
    private partial void LogEpoch(long epoch, int replicate, int country, int silos);

    [LoggerMessage(2, LogLevel.Warning, "Replicate {Replicate}, country {Country}: something is lost, next epoch")]
    private partial void LogLost(int replicate, int country, Exception failure);

    [LoggerMessage(3, LogLevel.Warning, "Epoch {Epoch} of replicate {Replicate}, country {Country} is over")]
    private partial void LogOver(long epoch, int replicate, int country);

    [LoggerMessage(4, LogLevel.Error, "Replicate {Replicate}, country {Country} cannot go on")]
    private partial void LogFailed(int replicate, int country, Exception failure);

    [LoggerMessage(5, LogLevel.Information, "A silo of epoch {Epoch} was lost after its end")]
    private partial void LogNotLetGo(long epoch, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "A checkpoint in {Path}: {Problem} {Detail}")]
    private partial void LogNotice(string path, CheckpointProblem problem, string detail);

    /// <summary>Logs checkpoints that were not written or not used, and tells whoever asks for the run.</summary>
    private sealed class Notices(RunGrain run) : IProgress<CheckpointNotice>
    {
        public void Report(CheckpointNotice value)
        {
            run.LogNotice(value.File, value.Problem, value.Detail);
            var told = new NoticeTold(value.Problem, value.File, value.Detail);
            if (!run.standing.Notices.Contains(told))
            {
                run.standing = run.standing with { Notices = run.standing.Notices.Add(told) };
            }
        }
    }

    /// <summary>Shows what stands, and counts ticks: those of a checkpoint again when it is put back.</summary>
    private sealed class Progress(RunGrain run, StandingShelf shown, CountryPlan plan) : ITickObserver
    {
        private readonly string key = run.GetPrimaryKeyString();

        public void Observe(CountrySnapshot country)
        {
            shown.Show(key, CountryStanding.Of(country, plan));
            run.ticks++;
            if (country.Tick >= run.furthest)
            {
                // Only what nobody had reached before shows that the last failure is overcome.
                run.furthest = country.Tick + 1;
                run.failures = 0;
            }

            run.standing = run.standing with { Ticks = country.Tick + 1 };
        }
    }
}
