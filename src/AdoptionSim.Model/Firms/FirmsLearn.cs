using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 5: firms that know of AI update what they believe it gives them, from vendors, peers, public evaluations and
/// their
/// own trial (equation F-2).
/// </summary>
internal sealed class FirmsLearn(DrawKey key, FirmColumns columns)
{
    private static readonly DrawStream Stream = new("firm.trial_signal");
    private readonly FirmDraws draws = new(key, Stream, columns);

    public void Run(FirmBlock block, CountryConditions conditions)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        draws.Fill(conditions.Tick);
        double gain = conditions.RealisedGainShare;
        double vendorSum = p.VendorSignalPrecisionPerTick * (p.TimeGainShare + p.VendorClaimBiasShare);
        double commonPrecision = p.VendorSignalPrecisionPerTick + conditions.PublicSignalPrecision;
        double commonSum = vendorSum + (conditions.PublicSignalPrecision * p.TimeGainShare);
        for (int f = 0; f < firms.Count; f++)
        {
            FirmState state = firms.State[f];
            if (state == FirmState.Unaware)
            {
                continue;
            }

            double peers = conditions.PeerSignalPrecision[firms.PeerGroup[f]];
            double precision = commonPrecision + peers;
            double sum = commonSum + (peers * gain);
            if (FirmColumns.Uses(state) && firms.MonthsInState[f] >= p.BeliefTrialMonths)
            {
                precision += p.BeliefPrecisionOwnTrialPerTick;
                sum += p.BeliefPrecisionOwnTrialPerTick * OwnSignal(p, firms, f);
            }

            firms.BeliefSum[f] += sum;
            firms.BeliefPrecision[f] += precision;
        }
    }

    private double OwnSignal(FirmParameters p, FirmColumns firms, int f) =>
        firms.RealisedGain[f] + (p.SignalNoiseShare * draws.Normal(f));
}
