using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Observations.Recording;

/// <summary>Measures a country's work as a whole, month by month.</summary>
internal sealed class WorkMeter
{
    private const double Percent = 100.0;
    private const double Thousand = 1000.0;
    private const int Quarter = 4;
    private readonly bool[] isExposed;
    private readonly WageSpread spread;
    private FirstMonthIndex realWage;
    private FirstMonthIndex productivity;
    private FirstMonthIndex price;
    private FirstMonthIndex youngExposed;

    /// <summary>Makes a meter.</summary>
    /// <param name="pack">The country.</param>
    public WorkMeter(CountryPack pack)
    {
        isExposed = TopQuarter(pack.Occupations);
        spread = new WageSpread(pack.Occupations.Count);
    }

    /// <summary>Measures a month; months come in order.</summary>
    /// <param name="country">The country at the end of the tick.</param>
    /// <returns>The row; null where the labour market is not simulated.</returns>
    public WorkRow? Measure(CountrySnapshot country)
    {
        if (country.Labour is not LabourState labour)
        {
            return null;
        }

        WorkCounts counts = country.Work;
        long scale = country.Scale;
        Totals totals = new(counts, isExposed);
        long force = totals.Employed + totals.WithoutWork;
        double outputYen = Thousand * totals.OutputThousandYen;
        spread.Take(counts, labour.WageYenPerMonth);
        return new WorkRow
        {
            EmployedPersons = totals.Employed * scale,
            LabourForcePersons = force * scale,
            UnemploymentRatePercent = Percent * Ratio(totals.WithoutWork, force),
            VacancyRatePercent = Percent * Ratio(totals.Vacancies, force),
            Vacancies = totals.Vacancies * scale,
            RealWageIndex = realWage.Of(Ratio(labour.WageBillYenPerMonth / labour.PriceFactor, totals.Employed)),
            LabourProductivityIndex = productivity.Of(Ratio(outputYen, totals.Employed)),

            // Output at present prices: prices of the first month times the price level, and what a person makes
            // more without AI.
            LabourSharePercent = Percent * Ratio(
                labour.WageBillYenPerMonth, outputYen * labour.PriceFactor * labour.TrendFactor),
            WageGini = spread.Gini(),
            WageP90OverP10 = spread.P90OverP10(),
            PriceIndex = price.Of(labour.PriceFactor) ?? Percent,
            LaidOffByAi = counts.AllFlow(FlowKind.LaidOffByAi) * scale,
            DisplacedByAiPersons = totals.Displaced * scale,
            ComplementedPersons = totals.Complemented * scale,
            ComplementedShare = Ratio(totals.Complemented, totals.Employed),
            Reassigned = counts.AllFlow(FlowKind.Reassigned) * scale,
            HiringSuppressedByAi = totals.Suppressed * scale,
            VacanciesWithdrawnByAi = totals.Withdrawn * scale,
            Retrained = counts.AllFlow(FlowKind.CompletedTraining) * scale,
            LongTermUnemployedShare = Ratio(totals.LongTerm, counts.AllUnemployed),
            FirmsClosed = counts.FirmsClosed * scale,
            HoursSavedShare = Ratio(FixedPoint.ToDouble(totals.SavedRaw), totals.Employed),
            YoungEmployedInExposedIndex = youngExposed.Of(totals.YoungExposed),
        };
    }

    private static double? Ratio(double part, double whole) => whole > 0.0 ? part / whole : null;

    /// <summary>The quarter of occupations whose tasks AI reaches furthest, at least one; ties go to the first.
    /// </summary>
    private static bool[] TopQuarter(IReadOnlyList<OccupationSpec> occupations)
    {
        var chosen = new bool[occupations.Count];
        int wanted = Math.Min(occupations.Count, Math.Max(1, occupations.Count / Quarter));
        for (int rank = 0; rank < wanted; rank++)
        {
            int best = -1;
            for (int o = 0; o < chosen.Length; o++)
            {
                if (!chosen[o] && (best < 0 || occupations[o].ExposureMean > occupations[best].ExposureMean))
                {
                    best = o;
                }
            }

            chosen[best] = true;
        }

        return chosen;
    }

    private readonly struct Totals
    {
        public Totals(WorkCounts counts, ReadOnlySpan<bool> isExposed)
        {
            Employed = counts.AllEmployed;
            WithoutWork = counts.AllUnemployed + counts.AllTrainees;
            Vacancies = counts.AllVacancies;
            for (int o = 0; o < counts.Occupations; o++)
            {
                Complemented += counts.Complemented(o);
                Suppressed += counts.SuppressedByAi(o);
                Withdrawn += counts.WithdrawnByAi(o);
                YoungExposed += isExposed[o]
                    ? counts.Employed(WorkCounts.Group(o, 0, Sex.Male))
                        + counts.Employed(WorkCounts.Group(o, 0, Sex.Female))
                    : 0;
            }

            for (int o = 0; o <= counts.Occupations; o++)
            {
                Displaced += counts.Displaced(o);
                LongTerm += counts.LongTerm(o);
            }

            for (int s = 0; s < counts.Sectors; s++)
            {
                OutputThousandYen += counts.OutputThousandYen(s);
                SavedRaw += counts.SavedPersonsRaw(s);
            }
        }

        public long Employed { get; }

        public long WithoutWork { get; }

        public long Vacancies { get; }

        public long Complemented { get; }

        public long Suppressed { get; }

        public long Withdrawn { get; }

        public long YoungExposed { get; }

        public long Displaced { get; }

        public long LongTerm { get; }

        public long OutputThousandYen { get; }

        public long SavedRaw { get; }
    }
}
