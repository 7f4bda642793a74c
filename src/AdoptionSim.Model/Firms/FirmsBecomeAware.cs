using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>Step 4: unaware firms hear of AI they could use, from outside, from peers and from the state (equation
/// F-1).</summary>
internal sealed class FirmsBecomeAware(DrawKey key, FirmColumns columns)
{
    private static readonly DrawStream Stream = new("firm.awareness");
    private readonly FirmDraws draws = new(key, Stream, columns);

    public void Run(FirmBlock block, CountryConditions conditions)
    {
        FirmColumns firms = block.Columns;
        draws.Fill(conditions.Tick);
        for (int f = 0; f < firms.Count; f++)
        {
            if (firms.State[f] != FirmState.Unaware)
            {
                continue;
            }

            if (draws.Uniform(f) < conditions.AwarenessProbability[firms.PeerGroup[f]])
            {
                block.Move(f, FirmState.Aware);
            }
        }
    }
}
