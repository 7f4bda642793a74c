using System;
using System.Collections.Generic;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// A country of persons who differ in nothing but their occupation, and parameters under which the engine does with
/// them what the published labour market does and no more: nobody trains, no firm closes or uses AI, wages stand still
/// and every offer is accepted.
/// </summary>
internal static class OccupationCountry
{
    private const uint DrawScope = 996;
    private const int Age = 35;
    private const int Year = 2023;
    private const string Only = "one";

    /// <summary>A surplus over staff that no employer reaches: with it nothing freezes.</summary>
    private const double NeverFrozenShare = 1e12;

    /// <summary>
    /// Unemployment over labour force that the parameters give out as that at rest. The engine takes from it how many
    /// vacancies employers begin with, which depends on a second rate too, and how long the first spells last.
    /// </summary>
    private const double NominalRateShare = 0.5;

    /// <summary>What stands for nothing where the engine takes a logarithm, per employed person.</summary>
    private const double Trifle = 1e-12;

    /// <summary>The country.</summary>
    /// <param name="occupationShares">Share of each occupation among the employed; adds to 1.</param>
    /// <param name="accessibility">From-occupation × to-occupation, row by row.</param>
    /// <param name="employers">Number of employers, all of the same size and with all occupations.</param>
    /// <param name="employed">Employed persons, a multiple of <paramref name="employers"/>.</param>
    /// <param name="unemployed">Unemployed persons.</param>
    public static CountryPack Pack(
        double[] occupationShares, ReadOnlySpan<double> accessibility, int employers, int employed, int unemployed)
    {
        int size = employed / employers;
        var occupations = new OccupationSpec[occupationShares.Length];
        for (int o = 0; o < occupations.Length; o++)
        {
            string name = $"{o + 1}";
            occupations[o] = new OccupationSpec(name, new BilingualText(name, name), 1.0, 0.0, 0.5, 0.1);
        }

        return new CountryPack
        {
            Code = "ZZ",
            DrawScope = DrawScope,
            Name = new BilingualText("職業だけの国", "Country of occupations"),
            Occupations = occupations,
            Sectors = [new SectorSpec(Only, new BilingualText("一つ", "One"), occupationShares, Of(1.0))],
            SizeClasses = [new SizeClass(Only, size, size)],
            LargestFirmPersons = size,
            Employers = [new EmployerCell(0, 0, EmployerKind.Enterprise, employers, employed, 0.0)],
            Persons =
            [
                new PersonCell(Sex.Male, Age, Age, LabourStatus.Employed, employed),
                new PersonCell(Sex.Male, Age, Age, LabourStatus.Unemployed, unemployed),
            ],
            InvestmentBnUsdByYear = new Dictionary<int, double> { [Year] = 1.0 },
            Work = new WorkTables
            {
                Accessibility = accessibility.ToArray(),
                WageYenPerMonth = [1.0],
                ParticipationByAge = new Dictionary<Sex, IReadOnlyList<double>>
                {
                    [Sex.Male] = [1.0],
                    [Sex.Female] = [1.0],
                },
                NewcomersByYear = new Dictionary<int, long> { [Year] = 0 },
            },
        };
    }

    /// <summary>Parameters that leave nothing but separations, openings, applications and matches.</summary>
    /// <param name="parameters">Parameters to start from.</param>
    /// <param name="rules">Hazards and speeds.</param>
    /// <param name="vacanciesPerEmployed">Vacancies for one employed person at the start, 0 or more.</param>
    public static ModelParameters Cut(ModelParameters parameters, FlowRules rules, double vacanciesPerEmployed) =>
        parameters with
        {
            Firms = parameters.Firms with
            {
                InitialUserLogOdds = double.NegativeInfinity,
                SectorValueShift = new ParameterFamily(Of(0.0)),
            },
            Tasks = parameters.Tasks with
            {
                LabourCostShare = new ParameterFamily(Of(1.0)),
                DemandElasticity = new ParameterFamily(Of(0.0)),
            },
            Labour = parameters.Labour with
            {
                UnemploymentRateAtRest = NominalRateShare,
                VacancyRateAtRest = (1.0 - NominalRateShare) * Math.Max(Trifle, vacanciesPerEmployed),
                SeparationHazardPerTick = rules.SeparationHazardPerStep,
                OpeningHazardPerTick = rules.OpeningHazardPerStep,
                LayoffSpeedPerTick = rules.LayoffSpeedPerStep,
                OpeningSpeedPerTick = rules.OpeningSpeedPerStep,
                HiringFreezeWidthShare = NeverFrozenShare,
                VacancyWithdrawalShare = 0.0,
                ReassignmentSmallPerQuarter = 0.0,
                ReassignmentLargePerQuarter = 0.0,
                ReservationJobChangerShare = 1.0,
                ReservationInitialShare = 1.0,
                ReservationLimitShare = 1.0,
                WageAttraction = 0.0,
                WageGrowthAtRestPerYear = 0.0,
                PriceGrowthPerYear = 0.0,
                WageTightnessElasticity = 0.0,
                PersonWageDeviation = 0.0,
                TrainingSeatsPerYear = 0.0,
                FirmExitPerYear = new ParameterFamily(Of(0.0)),
                DemandCycleAmplitudeShare = 0.0,
            },
        };

    /// <summary>Contacts of the rules, in place of those that the engine would work out.</summary>
    /// <param name="unemployedPerEmployed">Unemployed by last occupation at the start, for one employed person.</param>
    /// <param name="rules">Who applies.</param>
    /// <param name="parameters">Parameters that <see cref="Cut"/> left.</param>
    public static RestingMarket Contacts(
        ReadOnlySpan<double> unemployedPerEmployed, FlowRules rules, LabourParameters parameters)
    {
        double[] unemployed = unemployedPerEmployed.ToArray();
        for (int o = 0; o < unemployed.Length; o++)
        {
            unemployed[o] = Math.Max(Trifle, unemployed[o]);
        }

        // The rules count those who keep their work; of the engine's hazards, leaving comes first.
        double onTheJob = (1.0 - rules.SeparationHazardPerStep) * rules.JobSearchShare;
        return RestingMarket.Given(unemployed, rules.ContactShare, onTheJob, parameters);
    }

    private static Dictionary<string, double> Of(double value) => new(StringComparer.Ordinal) { [Only] = value };
}
