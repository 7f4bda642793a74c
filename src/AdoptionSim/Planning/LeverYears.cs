using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Planning;

/// <summary>Reads off a scenario what its levers and budget lines do in each fiscal year.</summary>
internal static class LeverYears
{
    /// <summary>Levers by id, then lines by id; years in which nothing happens are left out.</summary>
    public static IReadOnlyList<LeverYear> Of(ResolvedScenario resolved)
    {
        Scenario scenario = resolved.Scenario;
        CountryPlan home = scenario.Countries[0];
        Dictionary<string, LeverSchedule> schedules = home.Levers.ToDictionary(
            lever => ScenarioLanguage.IdOf(lever.Lever), StringComparer.Ordinal);
        Dictionary<string, List<Funding>> money = MoneyOf(home.Budget);
        IEnumerable<string> levers = schedules.Keys.Concat(money.Keys.Where(ScenarioLanguage.Levers.ContainsKey))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        IEnumerable<string> lines = money.Keys.Where(key => !ScenarioLanguage.Levers.ContainsKey(key))
            .Order(StringComparer.Ordinal);
        return
        [
            .. levers.SelectMany(id => YearsOf(scenario, id, true, schedules.GetValueOrDefault(id), money)),
            .. lines.SelectMany(id => YearsOf(scenario, id, false, null, money)),
        ];
    }

    private static Dictionary<string, List<Funding>> MoneyOf(BudgetPlan budget)
    {
        Dictionary<string, List<Funding>> money = new(StringComparer.Ordinal);
        foreach (Funding funding in budget.Operation)
        {
            Add(funding.Line.Key, funding);
        }

        if (budget.Subsidy is { } subsidy)
        {
            Add(ScenarioLanguage.IdOf(LeverId.SmeSubsidy), subsidy.Funding);
        }

        if (budget.Training is { } training)
        {
            Add(ScenarioLanguage.IdOf(LeverId.Reskilling), training.Funding);
        }

        return money;

        void Add(string line, Funding funding)
        {
            money.TryAdd(line, []);
            money[line].Add(funding);
        }
    }

    private static IEnumerable<LeverYear> YearsOf(
        Scenario scenario, string id, bool isLever, LeverSchedule? schedule, Dictionary<string, List<Funding>> money)
    {
        List<Funding> fundings = money.GetValueOrDefault(id) ?? [];
        foreach (IGrouping<int, int> year in Enumerable.Range(0, scenario.Ticks)
            .GroupBy(tick => scenario.From.Plus(tick).FiscalYear))
        {
            long yen = year.Sum(tick => fundings.Sum(funding => funding.YenByTick[tick]));
            double? strength = schedule is null ? null : year.Average(tick => schedule.StrengthByTick[tick]);
            if (yen > 0 || strength > 0.0)
            {
                yield return new LeverYear(id, isLever, year.Key, strength, yen);
            }
        }
    }
}
