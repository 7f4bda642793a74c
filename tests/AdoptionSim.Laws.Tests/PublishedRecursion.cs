using System;
using System.Linq;

namespace AdoptionSim.Laws.Tests;

/// <summary>
/// The recursion of del Rio-Chanona et al. (2021), written straight from the equations of the paper with the platform's
/// mathematics and without the model's code, to hold the model against.
/// </summary>
internal sealed class PublishedRecursion(double[,] network, double[] employed, double[] unemployed, double[] vacancies)
{
    public double[] Employed { get; } = [.. employed];

    public double[] Unemployed { get; } = [.. unemployed];

    public double[] Vacancies { get; } = [.. vacancies];

    /// <summary>Flow of workers of the last step, from × to.</summary>
    public double[,] Flow { get; } = new double[employed.Length, employed.Length];

    public void Step(double[] target, double deltaU, double deltaV, double gammaU, double gammaV)
    {
        int n = Employed.Length;
        double[] separations = new double[n];
        double[] openings = new double[n];
        for (int i = 0; i < n; i++)
        {
            double realised = Employed[i] + Vacancies[i];
            separations[i] = (deltaU * Employed[i])
                + ((1 - deltaU) * Math.Min(Employed[i], gammaU * Math.Max(0, realised - target[i])));
            openings[i] = (deltaV * Employed[i])
                + ((1 - deltaV) * Math.Min(Employed[i], gammaV * Math.Max(0, target[i] - realised)));
        }

        double[] pull = new double[n];
        double[] applications = new double[n];
        for (int i = 0; i < n; i++)
        {
            pull[i] = Enumerable.Range(0, n).Sum(k => Vacancies[k] * network[i, k]);
        }

        for (int j = 0; j < n; j++)
        {
            applications[j] = Enumerable.Range(0, n)
                .Sum(i => pull[i] > 0 ? Unemployed[i] * Vacancies[j] * network[i, j] / pull[i] : 0);
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                Flow[i, j] = applications[j] > 0 && pull[i] > 0
                    ? Unemployed[i] * Vacancies[j] * Vacancies[j] * network[i, j]
                        * (1 - Math.Exp(-applications[j] / Vacancies[j])) / (applications[j] * pull[i])
                    : 0;
            }
        }

        for (int i = 0; i < n; i++)
        {
            double hired = Enumerable.Range(0, n).Sum(k => Flow[k, i]);
            double left = Enumerable.Range(0, n).Sum(j => Flow[i, j]);
            Employed[i] += hired - separations[i];
            Unemployed[i] += separations[i] - left;
            Vacancies[i] += openings[i] - hired;
        }
    }
}
