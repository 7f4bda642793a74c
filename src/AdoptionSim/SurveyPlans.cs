using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim;

/// <summary>
/// Makes the plan of the surveys. Every country has its own fit, and with it its own shifts of the operators; the
/// plan of a run takes from each country the shifts that carry its code.
/// </summary>
internal static class SurveyPlans
{
    /// <summary>The plan of a scenario.</summary>
    public static SurveyPlan Of(ResolvedScenario scenario)
    {
        string[] codes = [.. scenario.Scenario.Countries.Select(country => country.Pack.Code)];
        SurveyParameters first = Together(scenario, codes, 0);
        IEnumerable<int> replicates = Enumerable.Range(0, scenario.Scenario.Replicates);
        return replicates.All(replicate => IsAsFirst(scenario, codes, replicate))
            ? new SurveyPlan(scenario.Readings, first, [])
            : new SurveyPlan(
                scenario.Readings, first, [.. replicates.Select(replicate => Together(scenario, codes, replicate))]);
    }

    private static bool IsAsFirst(ResolvedScenario scenario, string[] codes, int replicate) => codes.All(
        code => ReferenceEquals(scenario.SurveyParametersOf(code, replicate), scenario.SurveyParametersOf(code, 0)));

    private static SurveyParameters Together(ResolvedScenario scenario, string[] codes, int replicate)
    {
        SurveyParameters home = scenario.SurveyParametersOf(codes[0], replicate);
        var shifts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string code in codes)
        {
            ParameterFamily shift = scenario.SurveyParametersOf(code, replicate).Shift;
            string start = code.ToLowerInvariant() + ".";
            foreach (string key in shift.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)))
            {
                shifts[key] = shift[key];
            }
        }

        return home with { Shift = new ParameterFamily(shifts) };
    }
}
