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
        int[] open = block.Lists.Open;
        int[] rows = block.Lists.Rows;
        ReadOnlySpan<FirmState> states = firms.States[start..end];
        int unaware = 0;
        foreach (int at in open.AsSpan(0, draws.Unsettled(open)))
        {
            rows[unaware] = start + at;
            unaware += states[at] == FirmState.Unaware ? 1 : 0;
        }

        firms.Read(rows.AsSpan(0, unaware));
        int hear = 0;
        for (int k = 0; k < unaware; k++)
        {
            int f = rows[k];
            rows[hear] = f;
            hear += draws.IsBelow(f, conditions.AwarenessProbability[firms[f].PeerGroup]) ? 1 : 0;
        }

        firms.ReadBeliefs(rows.AsSpan(0, hear));
        foreach (int f in rows.AsSpan(0, hear))
        {
            block.Move(f, FirmState.Aware, hearsThisTick: true);
        }
    }
}
