using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Grains;
using AdoptionSim.Cluster.Hosting;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Tests.Leading;

/// <summary>A message may arrive twice, or late: nothing is done twice, and nothing after its time.</summary>
public sealed class RepeatedQuestionTests
{
    private const int Ticks = 18;
    private const long Epoch = 3;

    [Fact]
    public async Task A_Question_That_Comes_Twice_Is_Answered_Twice_And_Done_Once()
    {
        Scenario scenario = Simulation.Load(
            "plan-fy2025", new RunOptions { Scale = 4000, Replicates = 1 }.ToLoadOptions()).Scenario!.Scenario;
        CountryPlan plan = scenario.Countries[0];
        CountryPopulation population = CountryPopulation.Build(plan.Pack, scenario.Scale, scenario.Seed);
        using var threads = new BlockThreads(1);
        ulong expected = await CountryRun.RunAsync(
            plan, population, scenario.From, Ticks, scenario.Seed, replicate: 0, threads, new Nobody());

        using IHost silo = SiloHost.InProcess(SmallRuns.Load, dashboardPort: null);
        await silo.StartAsync();
        silo.Services.GetRequiredService<SeatShelf>().Offer(new CountryAsked(
            string.Empty, "run", scenario, population, Replicate: 0, Country: 0, new CheckpointCadence(null)));
        IGrainFactory grains = silo.Services.GetRequiredService<IGrainFactory>();
        List<Twice> relays = [];
        Twice RelayOf(string key)
        {
            relays.Add(new Twice(grains.GetGrain<IRelayGrain>(key)));
            return relays[^1];
        }

        var blocks = new RelayBlocks(
            RelayOf, new CountryOrder(string.Empty, "run", 0, 0, CheckpointEveryTicks: null), Epoch,
            [silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress], population.Blocks,
            TimeProvider.System);
        await blocks.SettleAsync();
        Country country = await Country.SeatAsync(plan, population, blocks, scenario.From, scenario.Seed, 0);
        for (int tick = 0; tick < Ticks; tick++)
        {
            await Tick.RunAsync(country, tick, new Nobody());
        }

        Assert.Equal(expected, await blocks.DigestAsync());
        Twice relay = Assert.Single(relays);
        Assert.Equal(blocks.Phases, relay.Steps.Count);
        Assert.Equal(relay.Steps, relay.Steps.Distinct());
        await Assert.ThrowsAsync<StaleQuestionException>(() => relay.Inner.AskAsync(
            new TickAsked(Epoch, relay.Steps[^1] - 1), Question.Count, Columns.None));
        await Assert.ThrowsAsync<StaleQuestionException>(() => relay.Inner.AskAsync(
            new TickAsked(Epoch - 1, relay.Steps[^1] + 1), Question.Count, Columns.None));
        await silo.StopAsync();
    }

    /// <summary>A relay that hears every question twice; the second answer counts.</summary>
    private sealed class Twice(IRelayGrain inner) : IRelayGrain
    {
        public IRelayGrain Inner => inner;

        /// <summary>Numbers of the questions, in their order.</summary>
        public List<long> Steps { get; } = [];

        public Task SettleAsync(SettleAsked asked) => inner.SettleAsync(asked);

        public Task LeaveAsync(long epoch) => inner.LeaveAsync(epoch);

        public async Task<Answer> AskAsync(TickAsked asked, Question question, Columns told)
        {
            Steps.Add(asked.Step);
            Answer first = await inner.AskAsync(asked, question, told);
            Answer second = await inner.AskAsync(asked, question, told);
            Assert.Equal(first.Told.Bytes, second.Told.Bytes);
            return second;
        }
    }

    private sealed class Nobody : ITickObserver
    {
        public void Observe(CountrySnapshot country)
        {
            // Only the state at the end is compared.
        }
    }
}
