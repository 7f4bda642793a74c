using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>Countries like the home country in which one thing is not.</summary>
public static class Counterfactual
{
    private const int Halvings = 40;

    /// <summary>
    /// Parameters under which nobody ever uses AI: no firm begins with it or decides on it, and no person takes it up.
    /// Every other number, and so every other draw, stays.
    /// </summary>
    /// <param name="parameters">Parameters to start from.</param>
    public static ModelParameters WithoutAi(ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters with
        {
            Firms = parameters.Firms with
            {
                InitialUserLogOdds = double.NegativeInfinity,
                DecisionProbabilitySmallPerTick = 0.0,
                DecisionProbabilityLargePerTick = 0.0,
            },
            Persons = parameters.Persons with
            {
                InitialUseShare = 0.0,
                HazardExternalPerTick = 0.0,
                HazardWorkplacePerTick = 0.0,
                HazardSchoolPerTick = 0.0,
            },
        };
    }

    /// <summary>A business cycle in the demand for labour.</summary>
    /// <param name="parameters">Parameters to start from.</param>
    /// <param name="amplitudeShare">Amplitude, share of the posts.</param>
    /// <param name="periodMonths">Period, months.</param>
    public static ModelParameters WithCycle(ModelParameters parameters, double amplitudeShare, int periodMonths)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters with
        {
            Labour = parameters.Labour with
            {
                DemandCycleAmplitudeShare = amplitudeShare,
                DemandCyclePeriodMonths = periodMonths,
            },
        };
    }

    /// <summary>Searchers accept every offer, whatever it pays.</summary>
    /// <param name="parameters">Parameters to start from.</param>
    public static ModelParameters WithoutWageClaims(ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters with
        {
            Labour = parameters.Labour with
            {
                ReservationJobChangerShare = 1.0,
                ReservationInitialShare = 1.0,
                ReservationLimitShare = 1.0,
            },
        };
    }

    /// <summary>The country with every occupation open to every other alike.</summary>
    /// <param name="pack">Its tables.</param>
    /// <exception cref="ArgumentException">The country has no tables of work.</exception>
    public static CountryPack WithCompleteNetwork(CountryPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        WorkTables work = pack.Work ?? throw new ArgumentException("The country has no tables of work.", nameof(pack));
        int occupations = pack.Occupations.Count;
        double[] even = [.. Enumerable.Repeat(1.0 / occupations, occupations * occupations)];
        return pack with { Work = work with { Accessibility = even } };
    }

    /// <summary>
    /// Parameters under which the unemployed of a plan apply as often at rest as those of another, with as many posts
    /// for one employed person. The engine works contacts out from the unemployment of the tables, which would hide
    /// what a network does to unemployment.
    /// </summary>
    /// <param name="plan">The plan whose parameters change.</param>
    /// <param name="like">The plan whose contacts are kept.</param>
    /// <param name="strata">Strata of the firms of both.</param>
    public static ModelParameters WithContactsOf(CountryPlan plan, CountryPlan like, IReadOnlyList<Stratum> strata)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(like);
        double wanted = Contact(like, like.CentralParameters, strata);
        LabourParameters labour = plan.CentralParameters.Labour;
        double posted = labour.VacancyRateAtRest / (1.0 - labour.UnemploymentRateAtRest);
        ModelParameters At(double unemployed) => plan.CentralParameters with
        {
            Labour = labour with
            {
                UnemploymentRateAtRest = unemployed,
                VacancyRateAtRest = posted * (1.0 - unemployed),
            },
        };
        double low = 0.5 * labour.UnemploymentRateAtRest;
        double high = 2.0 * labour.UnemploymentRateAtRest;
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = 0.5 * (low + high);
            bool meetsTooOften = Contact(plan, At(middle), strata) > wanted;
            (low, high) = meetsTooOften ? (middle, high) : (low, middle);
        }

        return At(0.5 * (low + high));
    }

    private static double Contact(CountryPlan plan, ModelParameters parameters, IReadOnlyList<Stratum> strata)
    {
        LabourSetting setting = LabourSetting.Of(plan.Pack, strata, parameters, plan.Switches)
            ?? throw new ArgumentException("The country has no labour market.", nameof(plan));
        return setting.Rest.ContactUnemployed;
    }
}
