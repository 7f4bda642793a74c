using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Firm sizes inside a class: density falling as a power of size between two bounds, with the exponent that gives the
/// wanted mean (equation D-1).
/// </summary>
internal readonly struct BoundedPareto
{
    private const int BisectionSteps = 80;
    private const double SteepestExponent = 40.0;
    private readonly double from;
    private readonly double to;
    private readonly double exponent;

    private BoundedPareto(double from, double to, double exponent)
    {
        this.from = from;
        this.to = to;
        this.exponent = exponent;
    }

    /// <summary>The distribution on an interval with a mean.</summary>
    /// <param name="from">Lower bound, persons, above 0.</param>
    /// <param name="to">Upper bound, persons, above the lower.</param>
    /// <param name="mean">Wanted mean; brought inside the interval where the table's rounding puts it outside.</param>
    public static BoundedPareto WithMean(double from, double to, double mean)
    {
        double low = -SteepestExponent;
        double high = SteepestExponent;
        for (int step = 0; step < BisectionSteps; step++)
        {
            double middle = 0.5 * (low + high);
            if (Mean(from, to, middle) > mean)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return new BoundedPareto(from, to, 0.5 * (low + high));
    }

    /// <summary>Size below which a share of the firms lies, persons.</summary>
    /// <param name="share">Share, between 0 and 1.</param>
    public double Quantile(double share) => InversePower(from, to, exponent - 1.0, share);

    /// <summary>Sizes below which shares of the firms lie, as <see cref="Quantile"/> gives them one by one.</summary>
    /// <param name="values">Shares, between 0 and 1; replaced by sizes, persons.</param>
    public void Quantiles(Span<double> values)
    {
        double k = exponent - 1.0;
        double logRatio = PortableMath.Log(to / from);
        if (IsFlat(k, logRatio))
        {
            foreach (ref double value in values)
            {
                value = Quantile(value);
            }

            return;
        }

        double whole = 1.0 - PortableMath.Exp(-k * logRatio);
        foreach (ref double value in values)
        {
            value = 1.0 - (value * whole);
        }

        PortableMath.Log(values, values);
        foreach (ref double value in values)
        {
            value = -value / k;
        }

        PortableMath.Exp(values, values);
        foreach (ref double value in values)
        {
            value = from * value;
        }
    }

    private static bool IsFlat(double k, double logRatio) => Math.Abs(k * logRatio) < 1e-9;

    private static double Mean(double from, double to, double exponent) =>
        PowerIntegral(from, to, exponent - 1.0) / PowerIntegral(from, to, exponent);

    /// <summary>Integral of x^(−s) over the interval, divided by from^(1−s) so that steep powers stay finite.</summary>
    private static double PowerIntegral(double from, double to, double s)
    {
        double logRatio = PortableMath.Log(to / from);
        double k = 1.0 - s;
        double scaled = IsFlat(k, logRatio) ? logRatio : (PortableMath.Exp(k * logRatio) - 1.0) / k;
        return scaled * PortableMath.Exp(k * PortableMath.Log(from));
    }

    /// <summary>Solves for x where the integral of x^(−(k+1)) from the lower bound is the share of the whole.</summary>
    private static double InversePower(double from, double to, double k, double share)
    {
        double logRatio = PortableMath.Log(to / from);
        if (IsFlat(k, logRatio))
        {
            return from * PortableMath.Exp(share * logRatio);
        }

        double whole = 1.0 - PortableMath.Exp(-k * logRatio);
        return from * PortableMath.Exp(-PortableMath.Log(1.0 - (share * whole)) / k);
    }
}
