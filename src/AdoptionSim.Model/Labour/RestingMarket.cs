using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// The labour market at rest (L-12): contact probabilities and the pull of each occupation under which unemployment,
/// vacancies, separations and moves between jobs stay at the rates of the parameter files and every occupation keeps
/// its staff. The rates are published; the probabilities are not, so they are worked out.
/// </summary>
public sealed class RestingMarket
{
    private const int Rounds = 400;
    private const double PullExponent = 0.5;
    private const double RestTolerance = 0.01;

    private readonly int occupations;
    private readonly double inflow;
    private readonly double traineesPerEmployed;
    private readonly double[] employed;
    private readonly double[] wages;
    private readonly double[] accessibility;
    private readonly double[] shareOfAttempts;
    private readonly double[] matched;
    private readonly double[] hired;
    private readonly LabourParameters parameters;

    /// <summary>Solves for a country at rest.</summary>
    /// <param name="employedShares">Share of each occupation among the employed; adds to 1.</param>
    /// <param name="wageYenPerMonth">Wage of each occupation, yen per month.</param>
    /// <param name="accessibility">Accessibility, from-occupation × to-occupation, rows add to 1.</param>
    /// <param name="parameters">Rates at rest, and how searchers choose.</param>
    /// <param name="traineesPerEmployed">Persons in public training for one employed person.</param>
    /// <param name="entrantsPerTick">
    /// Persons who enter the labour force and find no work at once, for one employed person and tick.
    /// </param>
    public RestingMarket(
        ReadOnlySpan<double> employedShares, ReadOnlySpan<double> wageYenPerMonth, ReadOnlySpan<double> accessibility,
        LabourParameters parameters, double traineesPerEmployed = 0.0, double entrantsPerTick = 0.0)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        occupations = employedShares.Length;
        this.parameters = parameters;
        this.traineesPerEmployed = traineesPerEmployed;
        inflow = 1.0 + (entrantsPerTick / parameters.SeparationHazardPerTick);
        employed = employedShares.ToArray();
        wages = wageYenPerMonth.ToArray();
        this.accessibility = accessibility.ToArray();
        shareOfAttempts = new double[(occupations + 1) * occupations];
        matched = new double[occupations];
        hired = new double[occupations];
        Pull = new double[occupations];
        Unemployed = new double[occupations];
        Array.Fill(Pull, 1.0);
        Array.Fill(matched, 1.0);
        Solve();
    }

    private RestingMarket(
        ReadOnlySpan<double> unemployed, double contactUnemployed, double contactEmployed, LabourParameters parameters)
    {
        occupations = unemployed.Length;
        this.parameters = parameters;
        employed = [];
        wages = [];
        accessibility = [];
        shareOfAttempts = [];
        matched = [];
        hired = [];
        Unemployed = unemployed.ToArray();
        Pull = new double[occupations];
        Array.Fill(Pull, 1.0);
        ContactUnemployed = contactUnemployed;
        ContactEmployed = contactEmployed;
        Efficiency = 1.0;
    }

    /// <summary>A market whose contact probabilities are given, in which no occupation pulls more than its vacancies
    /// do.</summary>
    /// <param name="unemployed">Unemployed by last occupation at the start, for one employed person.</param>
    /// <param name="contactUnemployed">Probability per tick with which an unemployed person applies.</param>
    /// <param name="contactEmployed">Probability per tick with which an employed person applies elsewhere.</param>
    /// <param name="parameters">Parameters of the labour market.</param>
    public static RestingMarket Given(
        ReadOnlySpan<double> unemployed, double contactUnemployed, double contactEmployed, LabourParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new RestingMarket(unemployed, contactUnemployed, contactEmployed, parameters);
    }

    /// <summary>Probability per tick with which an unemployed person applies.</summary>
    public double ContactUnemployed { get; private set; } = 0.15;

    /// <summary>Probability per tick with which an employed person applies elsewhere.</summary>
    public double ContactEmployed { get; private set; } = 0.01;

    /// <summary>Factor of each occupation on its vacancies' pull.</summary>
    public double[] Pull { get; }

    /// <summary>Unemployed by last occupation, for one employed person of the country.</summary>
    public double[] Unemployed { get; }

    /// <summary>Efficiency of the Cobb–Douglas form that gives the same matches at rest.</summary>
    public double Efficiency { get; private set; }

    /// <summary>Vacancies for one employed person at rest.</summary>
    public double VacanciesPerEmployed =>
        parameters.VacancyRateAtRest / (1.0 - parameters.UnemploymentRateAtRest);

    /// <summary>Persons without work for one employed person at rest, trainees among them.</summary>
    private double UnemployedPerEmployed =>
        parameters.UnemploymentRateAtRest / (1.0 - parameters.UnemploymentRateAtRest);

    /// <summary>Fall of the wage that an unemployed person accepts after some months, share (L-14).</summary>
    /// <param name="parameters">Parameters of the labour market.</param>
    /// <param name="months">Months without work.</param>
    public static double Reservation(LabourParameters parameters, int months)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Min(
            parameters.ReservationLimitShare,
            parameters.ReservationInitialShare + (parameters.ReservationDeclinePerMonth * months));
    }

    private void Solve()
    {
        double unemployedTarget = UnemployedPerEmployed - traineesPerEmployed;
        for (int round = 0; round < Rounds; round++)
        {
            FillAttempts();
            double unemployedSum = 0.0;
            double changes = 0.0;
            for (int i = 0; i < occupations; i++)
            {
                Unemployed[i] = inflow * parameters.SeparationHazardPerTick * employed[i]
                    / (ContactUnemployed * Success(i, searchesOnTheJob: false));
                unemployedSum += Unemployed[i];
                changes += ContactEmployed * employed[i] * Success(i, searchesOnTheJob: true);
            }

            ContactUnemployed *= unemployedSum / unemployedTarget;
            ContactEmployed *= parameters.JobToJobHazardPerTick / changes;
            FillMatches();
            AdjustPull();
        }

        ThrowUnlessAtRest();
    }

    /// <summary>Some wishes contradict each other: where hardly any offer is acceptable, no pull brings the
    /// staff.</summary>
    private void ThrowUnlessAtRest()
    {
        for (int o = 0; o < occupations; o++)
        {
            double leavers = (parameters.SeparationHazardPerTick * employed[o])
                + (ContactEmployed * employed[o] * Success(o, searchesOnTheJob: true));
            if (employed[o] > 0.0 && !(Math.Abs((hired[o] / leavers) - 1.0) < RestTolerance))
            {
                throw new InvalidOperationException(
                    "No labour market is at rest under these parameters: with the accessibility of occupations and the "
                    + "wages that searchers accept, some occupation cannot hire whom it loses. Lower the reservation "
                    + "wages or change the rates at rest.");
            }
        }
    }

    private double Success(int from, bool searchesOnTheJob)
    {
        double success = 0.0;
        for (int to = 0; to < occupations; to++)
        {
            success += shareOfAttempts[(from * occupations) + to] * matched[to]
                * Acceptance(from, to, searchesOnTheJob);
        }

        return success;
    }

    private void FillAttempts()
    {
        for (int from = 0; from < occupations; from++)
        {
            double sum = 0.0;
            for (int to = 0; to < occupations; to++)
            {
                double weight = accessibility[(from * occupations) + to] * WeightOf(to);
                shareOfAttempts[(from * occupations) + to] = weight;
                sum += weight;
            }

            for (int to = 0; to < occupations; to++)
            {
                shareOfAttempts[(from * occupations) + to] /= sum;
            }
        }
    }

    private double WeightOf(int to) => employed[to] * VacanciesPerEmployed * Pull[to]
        * PortableMath.Pow(wages[to], parameters.WageAttraction);

    /// <summary>Share of applications that a vacancy answers, and what each occupation hires.</summary>
    private void FillMatches()
    {
        double matches = 0.0;
        double form = 0.0;
        for (int to = 0; to < occupations; to++)
        {
            double applications = 0.0;
            double accepted = 0.0;
            for (int from = 0; from < occupations; from++)
            {
                double share = shareOfAttempts[(from * occupations) + to];
                double without = ContactUnemployed * Unemployed[from] * share;
                double onTheJob = ContactEmployed * employed[from] * share;
                applications += without + onTheJob;
                accepted += (without * Acceptance(from, to, searchesOnTheJob: false))
                    + (onTheJob * Acceptance(from, to, searchesOnTheJob: true));
            }

            double vacancies = employed[to] * VacanciesPerEmployed;
            double found = LabourEquations.UrnBallExponential(applications, vacancies);
            matched[to] = applications > 0.0 ? found / applications : 0.0;
            hired[to] = accepted * matched[to];
            matches += found;
            form += LabourEquations.CobbDouglas(applications, vacancies, 1.0, parameters.MatchingElasticity);
        }

        Efficiency = matches / form;
    }

    private void AdjustPull()
    {
        for (int o = 0; o < occupations; o++)
        {
            double leavers = (parameters.SeparationHazardPerTick * employed[o])
                + (ContactEmployed * employed[o] * Success(o, searchesOnTheJob: true));
            Pull[o] *= PortableMath.Pow(leavers / hired[o], PullExponent);
        }
    }

    /// <summary>Share of offers accepted: by job changers by the wage alone, by the unemployed after the months that it
    /// takes them to lower their claim (L-14).</summary>
    private double Acceptance(int from, int to, bool searchesOnTheJob)
    {
        double ratio = wages[to] / wages[from];
        if (searchesOnTheJob)
        {
            return ratio >= 1.0 - parameters.ReservationJobChangerShare ? 1.0 : 0.0;
        }

        double stays = 1.0;
        double leave = parameters.SeparationHazardPerTick
            * (1.0 - parameters.UnemploymentRateAtRest) / parameters.UnemploymentRateAtRest;
        for (int months = 0; months < 2 * WorkCounts.LongTermMonths; months++)
        {
            if (ratio >= 1.0 - Reservation(parameters, months))
            {
                return stays;
            }

            stays *= 1.0 - leave;
        }

        return ratio >= 1.0 - parameters.ReservationLimitShare ? stays : 0.0;
    }
}
