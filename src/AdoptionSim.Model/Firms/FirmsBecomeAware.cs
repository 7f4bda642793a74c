using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>Step 4: unaware firms hear of AI they could use, from outside, from peers and from the state (equation
/// F-1).</summary>
internal sealed class FirmsBecomeAware(DrawKey key, FirmColumns columns)
{
    private static readonly DrawStream Stream = new("firm.awareness");
    private readonly FirmDraws draws = new(key, Stream, columns);

    /// <summary>Runs the step for some firms.</summary>
    /// <param name="block">The block.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <param name="start">Row of the first firm.</param>
    /// <param name="end">Row after the last firm.</param>
    public void Run(FirmBlock block, CountryConditions conditions, int start, int end)
    {
        FirmColumns firms = block.Columns;
        double greatest = 0.0;
        foreach (double probability in conditions.AwarenessProbability)
        {
            greatest = Math.Max(greatest, probability);
        }

        draws.Fill(conditions.Tick, start, end - start, greatest);
        for (int f = start; f < end; f++)
        {
            if (draws.IsSettled(f))
            {
                continue;
            }

            ref readonly FirmRecord firm = ref firms[f];
            if (firm.State == FirmState.Unaware
                && draws.IsBelow(f, conditions.AwarenessProbability[firm.PeerGroup]))
            {
                block.Move(f, FirmState.Aware, hearsThisTick: true);
            }
        }
    }
}
