using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// Private AI investment of a country at a yearly rate. Published years stand as published; after them the log follows
/// a fading drift, the growth of AI spending and one heavy-tailed shock a year (equation C-7).
/// </summary>
internal sealed class InvestmentPath
{
    /// <summary>A year's value stands for the middle of the year; the next January is so many months on.</summary>
    private const double MonthsFromMiddleOfYear = 6.5;
    private static readonly DrawStream Stream = new("country.investment_shock");

    private readonly NationalParameters parameters;
    private readonly CountryPack pack;
    private readonly Draws draws;
    private readonly int lastPublishedYear;
    private double logBnUsd;

    public InvestmentPath(NationalParameters parameters, CountryPack pack, DrawKey key)
    {
        this.parameters = parameters;
        this.pack = pack;
        draws = new Draws(key, Stream);
        foreach (int year in pack.InvestmentBnUsdByYear.Keys)
        {
            lastPublishedYear = Math.Max(lastPublishedYear, year);
        }

        logBnUsd = PortableMath.Log(pack.InvestmentBnUsdByYear[lastPublishedYear]);
    }

    /// <summary>Moves to a month; returns the investment at a yearly rate, bn USD.</summary>
    /// <param name="month">The month.</param>
    /// <param name="spendGrowth">Growth of AI spending over the last month, log points.</param>
    /// <param name="leverDriftPerYear">Drift added by levers, per year.</param>
    public double MoveTo(Month month, double spendGrowth, double leverDriftPerYear)
    {
        if (pack.InvestmentBnUsdByYear.TryGetValue(month.Year, out double published))
        {
            return published;
        }

        double years = (double)month.Since(Month.Of(lastPublishedYear + 1, 1)) / Month.PerYear;
        double faded = PortableMath.Exp(-years / parameters.InvestmentDriftHalfLifeYears * PortableMath.Log(2.0));
        double drift = parameters.InvestmentDriftLongRunPerYear
            + ((parameters.InvestmentDriftPerYear - parameters.InvestmentDriftLongRunPerYear) * faded)
                + leverDriftPerYear;
        double months = month.Year == lastPublishedYear + 1 && month.MonthOfYear == 1 ? MonthsFromMiddleOfYear : 1.0;
        double shock = parameters.InvestmentShockScale * draws.StudentT3((uint)month.Year, 0) / Month.PerYear;
        logBnUsd += (drift * months / Month.PerYear) + (parameters.InvestmentSpendElasticity * spendGrowth) + shock;
        return PortableMath.Exp(logBnUsd);
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state) => state.Value(ref logBnUsd);
}
