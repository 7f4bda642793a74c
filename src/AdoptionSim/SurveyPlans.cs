using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim;

/// <summary>Makes the plan of the surveys of a scenario.</summary>
internal static class SurveyPlans
{
    /// <summary>The plan of a scenario: the central parameters, and those of each replicate.</summary>
    public static SurveyPlan Of(ResolvedScenario scenario) =>
        new(scenario.Readings, scenario.CentralSurveyParameters, new ByReplicate(scenario));

    /// <summary>
    /// Parameters of every replicate, made when they are asked for: a run of many replicates neither waits for nor
    /// keeps them all.
    /// </summary>
    private sealed class ByReplicate(ResolvedScenario scenario) : IReadOnlyList<SurveyParameters>
    {
        private readonly string home = scenario.Scenario.Countries[0].Pack.Code;

        public int Count => scenario.Scenario.Replicates;

        public SurveyParameters this[int index] => scenario.SurveyParametersOf(home, index);

        public IEnumerator<SurveyParameters> GetEnumerator() =>
            Enumerable.Range(0, Count).Select(replicate => this[replicate]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
