using System;
using System.Collections.Generic;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// A country in which everyone is alike, and parameters that switch off all but one mechanism. The engine runs on it
/// as on any country; only so a law tests the engine and not a copy of it.
/// </summary>
internal static class HomogeneousCountry
{
    private const uint DrawScope = 999;
    private const int Age = 35;
    private const int Year = 2023;

    /// <summary>A country of persons without work.</summary>
    /// <param name="persons">Number of persons.</param>
    public static CountryPack OfPersons(int persons) => Pack(
        [],
        [new PersonCell(Sex.Male, Age, Age, LabourStatus.Outside, persons)]);

    /// <summary>A country of firms with one person each.</summary>
    /// <param name="firms">Number of firms.</param>
    public static CountryPack OfFirms(int firms) => Pack(
        [new EmployerCell(0, 0, EmployerKind.Enterprise, firms, firms, 0.0)],
        [new PersonCell(Sex.Male, Age, Age, LabourStatus.Employed, firms)]);

    /// <summary>Parameters with every link between firms and persons, every lever and every cost but set-up
    /// cut.</summary>
    /// <param name="parameters">Parameters to start from.</param>
    public static ModelParameters Cut(ModelParameters parameters) => parameters with
    {
        Firms = parameters.Firms with
        {
            InitialAwareSmallShare = 1.0,
            InitialAwareLargeShare = 1.0,
            DecisionProbabilitySmallPerTick = 1.0,
            DecisionProbabilityLargePerTick = 1.0,
            InitialUserSizeSlope = 0.0,
            BeliefInitialDeviationLog = 0.0,
            BeliefSizeElasticity = 0.0,
            BeliefFloorShare = 0.0,
            VendorSignalPrecisionPerTick = 0.0,
            BeliefPrecisionPeerPerTick = 0.0,
            BeliefPrecisionOwnTrialPerTick = 0.0,
            TasteDeviation = 0.0,
            SocialInteraction = 0.0,
            RiskWeight = 0.0,
            LicenceYenPerUserMonth = 0.0,
            DataCostShare = 0.0,
            TalentCostShare = 0.0,
            SetupCostSlopeMillionYen = 0.0,
            SetupCostDeclinePerYear = 0.0,
            IntegrationProbabilityPerTick = 0.0,
            AbandonProbabilityPerTick = 0.0,
            SectorValueShift = new ParameterFamily(Of(0.0, SectorId)),
        },
        Persons = parameters.Persons with
        {
            CeilingShare = 1.0,
            HazardWorkplacePerTick = 0.0,
            HazardSchoolPerTick = 0.0,
            ToRegularProbabilityPerTick = 0.0,
            LapseProbabilityPerTick = 0.0,
            InitialRegularShareOfUsers = 0.0,
            AgeMultiplier = new ParameterFamily(Of(1.0, [.. AgeClass.Ids])),
        },
        National = parameters.National with
        {
            Capability2025 = parameters.National.Capability2023,
            Capability2030 = parameters.National.Capability2023,
            AiPriceInitialShareOfWage = 0.0,
            RegulatoryBurdenShareOfCost = 0.0,
            IncidentsPerTickAtFullUse = 0.0,
        },
    };

    /// <summary>Share of tasks within AI's reach: the benchmark, because capability stands still.</summary>
    public static double CapableShare(ModelParameters parameters) =>
        parameters.National.ExposureBenchmarkShare[ExposureMaps.Ilo];

    private const string SectorId = "one";

    private static CountryPack Pack(IReadOnlyList<EmployerCell> employers, IReadOnlyList<PersonCell> persons) => new()
    {
        Code = "ZZ",
        DrawScope = DrawScope,
        Name = new BilingualText("一様な国", "Homogeneous country"),
        Occupations = [new OccupationSpec("one", new BilingualText("一つ", "One"), 1.0, 0.0, 0.5, 0.1)],
        Sectors = [new SectorSpec(
            SectorId, new BilingualText("一つ", "One"), [1.0], Of(1.0, SectorId))],
        SizeClasses = [new SizeClass("1", 1, 1)],
        LargestFirmPersons = 1,
        Employers = employers,
        Persons = persons,
        InvestmentBnUsdByYear = new Dictionary<int, double> { [Year] = 1.0 },
    };

    private static Dictionary<string, double> Of(double value, params string[] keys)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            values[key] = value;
        }

        return values;
    }
}
