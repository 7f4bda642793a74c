using System;
using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Studies.Laws;

/// <summary>Runs the engine on a homogeneous country and reads one share in every tick.</summary>
internal static class LawRun
{
    private const int Blocks = 16;

    /// <summary>Share of persons who have ever used AI, after each tick.</summary>
    public static double[] PersonShares(ModelParameters parameters, int ticks, LawOptions options) => Run(
        HomogeneousCountry.OfPersons, parameters, ticks, options, ChoiceRule.Lasting, AdoptionRule.Logit, EverShare);

    /// <summary>Share of firms that use AI, after each tick.</summary>
    public static double[] FirmShares(
        ModelParameters parameters, int ticks, LawOptions options, ChoiceRule rule,
        AdoptionRule adoptionRule = AdoptionRule.Logit) => Run(
        HomogeneousCountry.OfFirms, parameters, ticks, options, rule, adoptionRule, FirmShare);

    private static double[] Run(
        Func<int, CountryPack> country, ModelParameters parameters, int ticks, LawOptions options, ChoiceRule rule,
        AdoptionRule adoptionRule, Func<CountrySnapshot, double> read)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Agents, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        CountryPack pack = country(options.Agents);
        var population = CountryPopulation.Build(pack, scale: 1, Blocks, options.Seed);
        var plan = new CountryPlan(pack, parameters, [], [])
        {
            Switches = new ModelSwitches { AdoptionRule = adoptionRule },
        };
        var reader = new Reader(read, ticks);
        using var threads = new BlockThreads(options.Threads);
        CountryRun.RunAsync(
            plan, population, Month.Of(2023, 1), ticks, options.Seed, replicate: 0, threads, reader, rule)
            .AsTask().GetAwaiter().GetResult();
        return [.. reader.Shares];
    }

    private static double EverShare(CountrySnapshot country)
    {
        int group = PersonCounts.Group(AgeClass.Of(35), Sex.Male, LabourStatus.Outside);
        return (double)country.Persons.EverUsers(group) / country.Persons.Persons(group);
    }

    private static double FirmShare(CountrySnapshot country)
    {
        long users = 0;
        long all = 0;
        for (int stratum = 0; stratum < country.Strata.Count; stratum++)
        {
            users += country.Firms.Firms(stratum, FirmState.Trial);
            all += country.Firms.Firms(stratum, FirmState.Trial) + country.Firms.Firms(stratum, FirmState.Aware);
        }

        return (double)users / all;
    }

    private sealed class Reader(Func<CountrySnapshot, double> read, int ticks) : ITickObserver
    {
        public List<double> Shares { get; } = new(ticks);

        public void Observe(CountrySnapshot country) => Shares.Add(read(country));
    }
}
