using System;
using System.Collections.Generic;
using System.Threading;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cluster.Seats;

/// <summary>
/// The countries that a silo works on, and what their blocks are made of: the scenario as the run's folder has it, and
/// who exists. A country has one seat, that of its last epoch.
/// </summary>
/// <param name="load">Loads the scenario of a run.</param>
internal sealed class SeatShelf(ScenarioOfRun load)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, CountrySeat> seats = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Lazy<CountryPopulation>> populations = [];
    private string runId = string.Empty;
    private Lazy<Scenario>? scenario;

    /// <summary>Build of the model.</summary>
    public static Guid Build { get; } = typeof(Block).Module.ModuleVersionId;

    /// <summary>Takes over what a client in the same process has made already.</summary>
    public void Offer(CountryAsked asked)
    {
        lock (gate)
        {
            Turn(asked.RunId);
            scenario ??= new Lazy<Scenario>(asked.Scenario);
            populations.TryAdd(asked.Country, new Lazy<CountryPopulation>(asked.Population));
        }
    }

    /// <summary>The scenario of a run, and who exists in one of its countries.</summary>
    /// <exception cref="HostFailedException">The folder holds no such run.</exception>
    public (Scenario Scenario, CountryPopulation Population) Of(CountryOrder order)
    {
        Lazy<Scenario> asked;
        Lazy<CountryPopulation> population;
        lock (gate)
        {
            Turn(order.RunId);
            asked = scenario ??= new Lazy<Scenario>(() => load(order.PartialFolder, order.RunId));
            if (!populations.TryGetValue(order.Country, out Lazy<CountryPopulation>? known))
            {
                known = new Lazy<CountryPopulation>(() => Populate(asked.Value, order.Country));
                populations.Add(order.Country, known);
            }

            population = known;
        }

        try
        {
            return (asked.Value, population.Value);
        }
        catch
        {
            // What failed once is tried again when it is next asked for.
            Forget(asked);
            throw;
        }
    }

    /// <summary>Settles blocks; those of an earlier epoch are let go.</summary>
    /// <exception cref="StaleQuestionException">A later epoch has begun, or the silo has another build.</exception>
    public void Settle(SettleAsked asked)
    {
        if (asked.Build != Build)
        {
            throw new StaleQuestionException("The silo has another build of the model.");
        }

        (Scenario of, CountryPopulation population) = Of(asked.Order);
        string place = PlaceOf(asked.Order.RunId, asked.Order.Replicate, asked.Order.Country);
        lock (gate)
        {
            ThrowIfOver(place, asked.Epoch);
            seats.Remove(place);
        }

        using var threads = new BlockThreads(Environment.ProcessorCount);
        var seat = new CountrySeat(asked, of, population, threads);
        lock (gate)
        {
            ThrowIfOver(place, asked.Epoch);
            seats[place] = seat;
        }
    }

    /// <summary>The seat of a country in an epoch.</summary>
    /// <exception cref="StaleQuestionException">The epoch is over, or has not come to this silo.</exception>
    public CountrySeat Of(SeatKey key)
    {
        lock (gate)
        {
            return seats.TryGetValue(PlaceOf(key.RunId, key.Replicate, key.Country), out CountrySeat? seat)
                && seat.Key == key
                ? seat
                : throw new StaleQuestionException($"Epoch {key.Epoch} has no seat here.");
        }
    }

    /// <summary>Lets the blocks of a country go.</summary>
    public void Leave(SeatKey key)
    {
        lock (gate)
        {
            string place = PlaceOf(key.RunId, key.Replicate, key.Country);
            if (seats.TryGetValue(place, out CountrySeat? seat) && seat.Key == key)
            {
                seats.Remove(place);
            }
        }
    }

    private static string PlaceOf(string runId, int replicate, int country) =>
        SeatKey.LeaderOf(runId, replicate, country);

    private static CountryPopulation Populate(Scenario scenario, int country) => CountryPopulation.Build(
        scenario.Countries[country].Pack, ScenarioRun.ScaleOf(scenario, country), scenario.Seed);

    /// <summary>What one run is made of is forgotten with the next.</summary>
    private void Turn(string to)
    {
        if (!string.Equals(runId, to, StringComparison.Ordinal))
        {
            runId = to;
            scenario = null;
            populations.Clear();
        }
    }

    private void Forget(Lazy<Scenario> failed)
    {
        lock (gate)
        {
            if (ReferenceEquals(scenario, failed))
            {
                scenario = null;
                populations.Clear();
            }
        }
    }

    private void ThrowIfOver(string place, long epoch)
    {
        if (seats.TryGetValue(place, out CountrySeat? seat) && seat.Key.Epoch > epoch)
        {
            throw new StaleQuestionException($"Epoch {epoch} is over.");
        }
    }
}
