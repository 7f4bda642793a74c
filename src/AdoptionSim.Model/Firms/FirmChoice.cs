using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Firms;

/// <summary>The logistic choice that firms make between two options (equation F-3).</summary>
public static class FirmChoice
{
    /// <summary>Probability of taking an option; a scale of zero makes the choice a threshold at a value of
    /// zero.</summary>
    /// <param name="value">Value of the option over the other, in the units of the scale.</param>
    /// <param name="scale">Scale of the choice, 0 or more.</param>
    public static double Probability(double value, double scale)
    {
        if (scale == 0.0)
        {
            return value >= 0.0 ? 1.0 : 0.0;
        }

        return PortableMath.Logistic(value / scale);
    }

    /// <summary>Turns values into the probabilities of taking an option, as for each value alone.</summary>
    /// <param name="values">Values of the option over the other, in the units of the scale; overwritten.</param>
    /// <param name="scale">Scale of the choice, 0 or more.</param>
    internal static void Probabilities(Span<double> values, double scale)
    {
        if (scale == 0.0)
        {
            foreach (ref double value in values)
            {
                value = Probability(value, scale);
            }

            return;
        }

        foreach (ref double value in values)
        {
            value /= scale;
        }

        PortableMath.Logistic(values, values);
    }
}
