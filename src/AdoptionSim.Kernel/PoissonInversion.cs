using System;

namespace AdoptionSim.Kernel;

/// <summary>The quantile of the Poisson distribution by summing probabilities upwards.</summary>
internal static class PoissonInversion
{
    /// <summary>Below this mean the sum starts at zero.</summary>
    private const double SmallMean = 64.0;

    /// <summary>Finds the least count whose cumulative probability exceeds the uniform.</summary>
    /// <param name="mean">The mean, in [0, 1000].</param>
    /// <param name="uniform">The uniform, in [0, 1).</param>
    /// <remarks>
    /// For greater means the sum starts twelve standard deviations and ten counts below the mean, which leaves out less
    /// than 1e-21 of probability, far below the spacing of the uniform. It ends at the latest when a further term
    /// could not change the sum.
    /// </remarks>
    internal static int Quantile(double mean, double uniform)
    {
        double spread = 12.0 * Math.Sqrt(mean);
        int last = (int)(mean + spread) + 40;
        int count = mean < SmallMean ? 0 : Math.Max(0, (int)(mean - spread) - 10);
        double probability = count == 0
            ? PortableMath.Exp(-mean)
            : PortableMath.Exp((count * PortableMath.Log(mean)) - mean - PortableMath.LogGamma(count + 1.0));
        double cumulative = probability;
        while (uniform >= cumulative && count < last)
        {
            count++;
            probability *= mean / count;
            cumulative += probability;
        }

        return count;
    }
}
