using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Wages by occupation and the price level (equations L-18, L-19): wages grow with the trend, with tightness, and take
/// a part of what AI adds to productivity, at first little and later more. Nominal wages do not fall.
/// </summary>
public sealed class Wages
{
    private readonly LabourSetting setting;
    private readonly double[] current;
    private readonly double[] lastProductivity;
    private readonly double[] owed;
    private readonly double[] tightnessPart;
    private double firstRealIncome;
    private int months;

    /// <summary>Makes the wages of the first month.</summary>
    /// <param name="setting">What is fixed about work.</param>
    public Wages(LabourSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        this.setting = setting;
        current = new double[setting.Pack.Occupations.Count];
        lastProductivity = new double[current.Length];
        owed = new double[current.Length];
        tightnessPart = new double[current.Length];
        for (int o = 0; o < current.Length; o++)
        {
            current[o] = setting.BaseWageYen[o];
        }
    }

    /// <summary>Mean wage of each occupation, yen per month.</summary>
    public ReadOnlySpan<double> Current => current;

    /// <summary>Price level against the first month, factor.</summary>
    public double PriceFactor { get; private set; } = 1.0;

    /// <summary>Growth of real wages, and of output for a person, that would come without AI, factor.</summary>
    public double TrendFactor { get; private set; } = 1.0;

    /// <summary>Wages of all employed, yen per month for the agents of the run.</summary>
    /// <param name="counts">Counts of the country.</param>
    public double WageBillYen(WorkCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        double sum = 0.0;
        for (int o = 0; o < current.Length; o++)
        {
            sum += current[o] * counts.WageRatioSum(o) / WorkerColumns.WageOne;
        }

        return sum;
    }

    /// <summary>Real wage of an occupation against its trend without AI and shocks, factor.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public double AgainstTrend(int occupation) => current[occupation]
        / (setting.BaseWageYen[occupation] * PriceFactor * TrendFactor);

    /// <summary>Real labour income of a person of the labour force against the first month, factor.</summary>
    /// <param name="counts">Counts of the country.</param>
    public double RealIncomeFactor(WorkCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        double income = WageBillYen(counts) / PriceFactor / Math.Max(1, counts.LabourForce);
        firstRealIncome = firstRealIncome == 0.0 ? income : firstRealIncome;
        return income / (firstRealIncome * TrendFactor);
    }

    /// <summary>Moves wages and prices at the end of a tick.</summary>
    /// <param name="counts">Counts of the country.</param>
    internal void Move(WorkCounts counts)
    {
        months++;
        LabourParameters p = setting.Labour;
        double trend = p.WageGrowthAtRestPerYear / Month.PerYear;
        for (int o = 0; o < current.Length; o++)
        {
            double distance = (p.WageTightnessElasticity * LogTightness(counts, o)) - tightnessPart[o];
            double growth = Math.Max(
                0.0, trend + (p.WageAdjustmentSpeedPerTick * distance) + TakeOfProductivity(counts, o));
            tightnessPart[o] += Math.Max(p.WageAdjustmentSpeedPerTick * distance, -trend);
            current[o] *= PortableMath.Exp(growth);
        }

        TrendFactor = PortableMath.Exp(
            (p.WageGrowthAtRestPerYear - p.PriceGrowthPerYear) * months / Month.PerYear);
        double output = 0.0;
        double value = 0.0;
        for (int s = 0; s < counts.Sectors; s++)
        {
            output += counts.OutputThousandYen(s);
            value += counts.ValueThousandYen(s);
        }

        double byAi = output > 0.0 ? value / output : 1.0;
        PriceFactor = byAi * PortableMath.Exp(p.PriceGrowthPerYear * months / Month.PerYear);
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    internal void Keep(StateVisitor state)
    {
        state.Part(nameof(Wages));
        state.Column<double>(current);
        state.Column<double>(lastProductivity);
        state.Column<double>(owed);
        state.Column<double>(tightnessPart);
        state.Value(ref firstRealIncome);
        state.Value(ref months);
        Span<double> factors = [PriceFactor, TrendFactor];
        state.Column(factors);
        (PriceFactor, TrendFactor) = (factors[0], factors[1]);
    }

    /// <summary>Log of vacancies per unemployed person of an occupation, against rest.</summary>
    private double LogTightness(WorkCounts counts, int occupation)
    {
        long unemployed = 0;
        for (int band = 0; band < AgeBand.Count; band++)
        {
            unemployed += counts.Unemployed(WorkCounts.Group(occupation, band, Sex.Male))
                + counts.Unemployed(WorkCounts.Group(occupation, band, Sex.Female));
        }

        double employed = setting.EmployedShare[occupation];
        double rest = employed * setting.Rest.VacanciesPerEmployed / setting.Rest.Unemployed[occupation];

        // One agent more on either side keeps the log finite where a coarse scale leaves an occupation empty.
        double now = (counts.Vacancies(occupation) + 1.0) / (unemployed + 1.0);
        return PortableMath.Log(now / rest);
    }

    /// <summary>Part of productivity growth that wages take now; the rest is owed over the horizon.</summary>
    private double TakeOfProductivity(WorkCounts counts, int o)
    {
        LabourParameters p = setting.Labour;
        double relief = FixedPoint.ToDouble(counts.ReliefRaw(o)) / Math.Max(1, counts.BaseStaff(o));
        double productivity = -PortableMath.Log(1.0 - Math.Clamp(relief, 0.0, 0.99));
        double growth = productivity - lastProductivity[o];
        lastProductivity[o] = productivity;
        double paid = owed[o] / p.WagePassThroughHorizonMonths;
        owed[o] += ((p.WagePassThroughLongShare - p.WagePassThroughShortShare) * growth) - paid;
        return (p.WagePassThroughShortShare * growth) + paid;
    }
}
