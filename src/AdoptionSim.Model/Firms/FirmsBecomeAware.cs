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
        Span<int> rows = stackalloc int[FirmBlock.ChunkFirms];
        rows = rows[..draws.Unsettled(rows)];
        for (int k = 0; k < rows.Length; k++)
        {
            Cache.Fetch(in firms[start + rows[Math.Min(k + Cache.EventsAhead, rows.Length - 1)]]);
            int f = start + rows[k];
            ref readonly FirmRecord firm = ref firms[f];
            if (firm.State == FirmState.Unaware
                && draws.IsBelow(f, conditions.AwarenessProbability[firm.PeerGroup]))
            {
                block.Move(f, FirmState.Aware, hearsThisTick: true);
            }
        }
    }
}
