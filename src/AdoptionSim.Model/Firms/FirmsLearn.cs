using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 5: firms that know of AI update what they believe it gives them, from vendors, peers, public evaluations and
/// their own trial (equation F-2).
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
        (double commonPrecision, double commonSum) = CommonSignals(p, conditions);
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
                sum += p.BeliefPrecisionOwnTrialPerTick * OwnSignal(p, firms, f, conditions.GainFactor);
            }

            firms.BeliefSum[f] += sum;
            firms.BeliefPrecision[f] += precision;
        }
    }

    /// <summary>What every firm that knows of AI hears in a tick: precision, and value times precision.</summary>
    public static (double Precision, double Sum) CommonSignals(FirmParameters p, CountryConditions conditions)
    {
        double gain = p.TimeGainShare * conditions.GainFactor;
        double vendorSum = p.VendorSignalPrecisionPerTick * (gain + p.VendorClaimBiasShare);
        return (
            p.VendorSignalPrecisionPerTick + conditions.PublicSignalPrecision,
            vendorSum + (conditions.PublicSignalPrecision * gain));
    }

    private double OwnSignal(FirmParameters p, FirmColumns firms, int f, double gainFactor) =>
        (firms.RealisedGain[f] * gainFactor) + (p.SignalNoiseShare * draws.Normal(f));
}
