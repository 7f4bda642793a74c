using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Packs;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Resolved;

/// <summary>Joins what a scenario asks with parameters and tables.</summary>
internal sealed class ScenarioBuilder
{
    private readonly ScenarioSettings settings;
    private readonly ParameterStore store;
    private readonly PackTables tables;
    private readonly DiagnosticBag bag;

    /// <summary>Makes a builder.</summary>
    public ScenarioBuilder(ScenarioSettings settings, ParameterStore store, PackTables tables, DiagnosticBag bag)
    {
        this.settings = settings;
        this.store = store;
        this.tables = tables;
        this.bag = bag;
    }

    /// <summary>Builds the scenario; null when anything is wrong.</summary>
    /// <param name="tree">The merged tree of the scenario.</param>
    /// <param name="files">Files of the scenario.</param>
    /// <param name="overrides">What was laid over the files.</param>
    public ResolvedScenario? Build(MapNode tree, IReadOnlyList<SourceFile> files, IReadOnlyList<string> overrides)
    {
        CountryParameters[] countries =
            [Home(), .. settings.Comparators.Select(code => Of(code, store.Centre(code), []))];
        foreach (CountryParameters country in countries)
        {
            ParameterStore.CheckWeights(country.Country, country.Centre, bag);
        }

        IReadOnlyList<CountryPack> packs = Packs(countries[0]);
        string[] codes = [.. countries.Select(country => country.Country)];
        IReadOnlyList<PublishedReading> readings = SurveyTable.Readings(tables, codes);
        if (bag.HasErrors)
        {
            return null;
        }

        CheckTipping(countries[0]);
        IReadOnlyList<LeverSchedule> levers = Schedules(countries[0]);
        BudgetPlan budget = new BudgetBuilder(settings, countries[0].CentralValues, tables, isCentre: true).Build();
        if (bag.HasErrors)
        {
            return null;
        }

        IReadOnlyList<BudgetPlan> budgets = budget == BudgetPlan.None
            ? []
            :
            [
                .. countries[0].Members.Select(
                    member => new BudgetBuilder(settings, member, tables, isCentre: false).Build()),
            ];

        double[] demand = DemandByTick();
        CountryPlan[] plans =
        [
            .. countries.Zip(packs, (country, pack) => new CountryPlan(
                pack,
                ParameterBinding.ToModel(country.CentralValues),
                [.. country.Members.Select(ParameterBinding.ToModel)],
                country == countries[0] ? levers : [])
            {
                Switches = settings.Model.Switches,
                DemandByTick = country == countries[0] ? demand : [],
                Budget = country == countries[0] ? budget : BudgetPlan.None,
                BudgetByMember = country == countries[0] ? budgets : [],
            }),
        ];
        return new ResolvedScenario(new SurveySets(countries))
        {
            Scenario = ScenarioOf(plans),
            Readings = readings,
            Outcomes = settings.Outcomes,
            Checks = settings.Checks,
            Parameters = [.. countries.SelectMany(country => country.Resolved())],
            IsUncertain = settings.IsUncertain,
            Origins = ScenarioTree.Origins(tree),
            Tree = tree,
            Overrides = overrides,
            Sources = files,
            ResolvedJson = CanonicalJson.Write(
                settings,
                levers,
                demand,
                budget,
                countries,
                tables.Opened.ToDictionary(table => table.Key, table => table.Value.Bytes, StringComparer.Ordinal)),
        };
    }

    private Scenario ScenarioOf(CountryPlan[] plans) => new()
    {
        Id = settings.Id,
        Title = settings.Title,
        From = InputLimits.FirstMonth,
        To = settings.To,
        Scale = settings.Scale,
        ComparatorPersons = settings.ComparatorPersons,
        Seed = settings.Seed,
        Replicates = settings.Replicates,
        Countries = plans,
    };

    private CountryParameters Home() => Of(
        ScenarioLanguage.HomeCountry,
        HomeParameters.Apply(store.Centre(ScenarioLanguage.HomeCountry), settings.Parameters, bag),
        [.. settings.Parameters.Select(entry => entry.Key)]);

    private CountryParameters Of(
        string country, IReadOnlyDictionary<string, ParameterEntry> centre, ImmutableHashSet<string> fixedIds) =>
        new(country, centre, settings.IsUncertain ? MembersOf(country, centre) : [], fixedIds);

    private IReadOnlyList<IReadOnlyDictionary<string, double>> MembersOf(
        string country, IReadOnlyDictionary<string, ParameterEntry> centre) =>
        country is ScenarioLanguage.HomeCountry
            ? MoneyDraws.Join(store.Members(country), centre)
            : store.Members(country);

    private IReadOnlyList<CountryPack> Packs(CountryParameters home)
    {
        if (!home.CentralValues.ContainsKey("largest_firm_persons"))
        {
            return []; // the missing parameters are reported already
        }

        var population = ParameterBinding.Fill<PopulationParameters>(home.CentralValues);
        CountryPack japan = JapanPack.Build(tables, settings.Model.ExposureMap, population);
        return
        [
            japan,
            .. settings.Comparators.Select(code => ComparatorPack.Build(code, tables, japan)).OfType<CountryPack>(),
        ];
    }

    /// <summary>A shock that is zero throughout is none, so that it changes no run id.</summary>
    private double[] DemandByTick()
    {
        int ticks = settings.To.Since(InputLimits.FirstMonth) + 1;
        double[] changes = settings.DemandShock?.Values(InputLimits.FirstMonth, ticks) ?? [];
        return changes.All(change => change == 0) ? [] : [.. changes.Select(change => 1 + change)];
    }

    /// <summary>Brock and Durlauf, Discrete Choice with Social Interactions: at J / (4σ) of 1 or more there may be two
    /// stable shares.</summary>
    private void CheckTipping(CountryParameters home)
    {
        const double Critical = 4;
        ParameterEntry interaction = home.Centre["social_interaction"];
        double ratio = interaction.Value / (Critical * home.Centre["value_scale"].Value);
        if (ratio >= 1)
        {
            string written = ratio.ToString("0.##", CultureInfo.InvariantCulture);
            bag.Report(DiagnosticCatalogue.SocialTipping, interaction.Place, written);
        }
    }

    private List<LeverSchedule> Schedules(CountryParameters home)
    {
        var timing = ParameterBinding.Fill<LeverTimingParameters>(home.CentralValues);
        int ticks = settings.To.Since(InputLimits.FirstMonth) + 1;
        var schedules = new List<LeverSchedule>();
        foreach (LeverSetting setting in settings.Levers)
        {
            if (setting.Lever is LeverId.Reskilling)
            {
                if (setting.Strength.Points.All(point => point.Value == 0))
                {
                    bag.Report(DiagnosticCatalogue.LeverDoesNothing, setting.Place, setting.Id);
                }

                continue; // seats are bought as the money comes; nothing else follows its strength
            }

            int delay = (int)Math.Round(timing.DelayMonths[setting.Id], MidpointRounding.AwayFromZero);
            int ramp = (int)Math.Round(timing.RampMonths[setting.Id], MidpointRounding.AwayFromZero);
            double[] path = setting.Strength.Values(InputLimits.FirstMonth, ticks);
            double[] acting = Timeline.ActingStrength(path, delay, ramp);
            if (acting.All(strength => strength == 0))
            {
                bag.Report(DiagnosticCatalogue.LeverDoesNothing, setting.Place, setting.Id);
            }

            schedules.Add(new LeverSchedule(setting.Lever, acting));
        }

        return schedules;
    }
}
