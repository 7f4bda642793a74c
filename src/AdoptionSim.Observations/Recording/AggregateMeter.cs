using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Recording;

/// <summary>Measures one country's national rows, month by month.</summary>
internal sealed class AggregateMeter
{
    private const int TenPersons = 10;
    private readonly int firstTenPlusClass;
    private readonly SurveyQuestion individualUsage = SurveyOperators.IndividualUsage();
    private readonly SurveyQuestion firmUsage;
    private readonly SurveyQuestion regularSurveyed;
    private readonly double? individualShift;
    private readonly double? firmShift;
    private readonly double? firmOneTaskShift;
    private readonly WorkMeter work;
    private readonly Queue<double> investmentRates = new(Month.PerYear);

    /// <summary>Makes a meter.</summary>
    /// <param name="pack">The country.</param>
    /// <param name="parameters">Shifts of the surveys.</param>
    public AggregateMeter(CountryPack pack, SurveyParameters parameters)
    {
        firstTenPlusClass = SizeRange.Nearest(pack.SizeClasses, TenPersons, null).First;
        firmUsage = SurveyOperators.FirmUsage(pack);
        work = new WorkMeter(pack);
        regularSurveyed = (PersonQuestion)individualUsage with { Definition = PersonDefinition.UsesRegularly };
        individualShift =
            SurveyShift.Of(parameters, pack.Code, SurveyOperators.MicIndividuals, SurveyOperators.EverUsed);
        firmShift = SurveyShift.Of(
            parameters, pack.Code, SurveyOperators.MicFirmsAnyTask, SurveyOperators.BusinessUseAnyTask);
        firmOneTaskShift = SurveyShift.Of(
            parameters, pack.Code, SurveyOperators.MicFirmsOneTask, SurveyOperators.BusinessUseOneTask);
    }

    /// <summary>Measures a month; months come in order.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    public AggregateRow Measure(CountrySnapshot country)
    {
        EnterpriseTotals totals = new();
        totals.Add(country, firstTenPlusClass);
        double? individual = individualUsage.Share(country);
        double? firm = firmUsage.Share(country);
        (double? ever, double? regular) = PersonShares(country.Persons);
        return new AggregateRow
        {
            Month = country.Month,
            FirmUseShare = Share(totals.Trial + totals.Integrated, totals.Firms),
            FirmUseShareTenPlus = Share(totals.UsingTenPlus, totals.FirmsTenPlus),
            FirmUsePersonShare = Share(totals.PersonsUsing, totals.Persons),
            FirmUsePersonShareTenPlus = firm,
            FirmAwareShare = Share(totals.Aware, totals.Firms),
            FirmTrialShare = Share(totals.Trial, totals.Firms),
            FirmIntegratedShare = Share(totals.Integrated, totals.Firms),
            FirmAbandonedShare = Share(totals.Abandoned, totals.Firms),
            MeanIntensityShare = totals.PersonsUsing > 0
                ? FixedPoint.ToDouble(totals.IntensityRaw) / totals.PersonsUsing
                : null,
            IndividualEverShare = ever,
            IndividualRegularShare = regular,
            IndividualEverShareSurveyed = individual,
            IndividualRegularShareSurveyed = regularSurveyed.Share(country),
            WorkUseShare = WorkShare(country.Persons),
            IndividualUsageReading = Read(individual, individualShift),
            FirmUsageReading = Read(firm, firmShift),
            FirmUsageOneTaskReading = Read(firm, firmOneTaskShift),
            National = country.National,
            InvestmentTwelveMonthMean = MeanOfYear(country.National.InvestmentBnUsdPerYear),
            AiSpendYenPerYear = country.Firms.SpendYenPerMonth * Month.PerYear * country.Scale,
            IntangibleInvestmentYen = country.Firms.IntangibleInvestmentYen * country.Scale,
            LicensedPersons = country.Firms.LicensedPersons * country.Scale,
            FiscalCostYen = country.Ledger.FiscalCostYen,
            SubsidyAwards = country.Ledger.TotalSubsidy.Awards,
            DeadweightShare = country.Ledger.DeadweightShare,
            Work = work.Measure(country),
        };
    }

    private static double? Read(double? share, double? shift) =>
        share is double latent && shift is double known ? SurveyInstrument.Read(latent, known) : null;

    private static double? Share(long part, long whole) => whole > 0 ? (double)part / whole : null;

    private static (double? Ever, double? Regular) PersonShares(PersonCounts counts)
    {
        long persons = 0;
        long ever = 0;
        long regular = 0;
        int groups = PersonCounts.Groups;
        for (int g = 0; g < groups; g++)
        {
            persons += counts.Persons(g);
            ever += counts.EverUsers(g);
            regular += counts.RegularUsers(g);
        }

        return (Share(ever, persons), Share(regular, persons));
    }

    private static double? WorkShare(PersonCounts counts)
    {
        long employed = 0;
        long users = 0;
        for (int s = 0; s < counts.Sectors; s++)
        {
            employed += counts.Employed(s);
            users += counts.WorkUsers(s);
        }

        return Share(users, employed);
    }

    private double MeanOfYear(double rate)
    {
        if (investmentRates.Count == Month.PerYear)
        {
            investmentRates.Dequeue();
        }

        investmentRates.Enqueue(rate);
        double sum = 0.0;
        foreach (double value in investmentRates)
        {
            sum += value;
        }

        return sum / investmentRates.Count;
    }

    private struct EnterpriseTotals
    {
        public long Firms;
        public long FirmsTenPlus;
        public long UsingTenPlus;
        public long Aware;
        public long Trial;
        public long Integrated;
        public long Abandoned;
        public long Persons;
        public long PersonsUsing;
        public long IntensityRaw;

        public void Add(CountrySnapshot country, int firstTenPlusClass)
        {
            FirmCounts counts = country.Firms;
            for (int s = 0; s < country.Strata.Count; s++)
            {
                if (country.Strata[s].Kind != EmployerKind.Enterprise)
                {
                    continue;
                }

                long firms = 0;
                for (FirmState state = FirmState.Unaware; state <= FirmState.Abandoned; state++)
                {
                    firms += counts.Firms(s, state);
                    Persons += counts.Persons(s, state);
                }

                long users = counts.Firms(s, FirmState.Trial) + counts.Firms(s, FirmState.Integrated);
                bool tenPlus = country.Strata[s].SizeClass >= firstTenPlusClass;
                Firms += firms;
                FirmsTenPlus += tenPlus ? firms : 0;
                UsingTenPlus += tenPlus ? users : 0;
                Aware += counts.Firms(s, FirmState.Aware);
                Trial += counts.Firms(s, FirmState.Trial);
                Integrated += counts.Firms(s, FirmState.Integrated);
                Abandoned += counts.Firms(s, FirmState.Abandoned);
                PersonsUsing += counts.Persons(s, FirmState.Trial) + counts.Persons(s, FirmState.Integrated);
                IntensityRaw += counts.IntensityPersonsRaw(s);
            }
        }
    }
}
