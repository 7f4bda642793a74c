using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Draws what firms believe, like and do in the first month. Firms that use AI before the run begins are the free
/// initial condition: they used it before generative AI came, so no birth of the S-curve needs to explain them
/// (equation F-0).
/// </summary>
internal static class FirstStates
{
    private static readonly DrawStream TraitStream = new("firm.traits");
    private static readonly DrawStream StateStream = new("firm.first_state");
    private static readonly DrawStream PaybackStream = new("firm.payback_ratio");

    public static void Draw(FirmBlock block, CountryPopulation population, DrawKey key)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        double[] sectorShift = SectorShifts(p, population.Pack);
        var traits = new FirmTraits(p, new Draws(key, TraitStream));
        var states = new Draws(key, StateStream);
        for (int f = 0; f < firms.Count; f++)
        {
            uint id = firms.FirstId + (uint)f;
            double shift = sectorShift[firms.Sector(f)];
            traits.Draw(firms, f, id, shift);
            FirmState state = FirstState(p, firms, f, shift, states.Block(0, id));
            firms[f].State = state;
            if (FirmColumns.Uses(state))
            {
                StartAsUser(block, f, state);
                block.AdoptionNews.Add(f, gained: true);
            }
        }

        block.Recount(block.Counts);
    }

    /// <summary>Cost over benefit that each firm accepts, log-normal around the parameter (F-11).</summary>
    public static double[] PaybackRatios(FirmParameters p, FirmColumns firms, DrawKey key)
    {
        var draws = new Draws(key, PaybackStream);
        var ratios = new double[firms.Count];
        double centre = PortableMath.Log(p.PaybackRatio);
        for (int f = 0; f < ratios.Length; f++)
        {
            uint id = firms.FirstId + (uint)f;
            ratios[f] = PortableMath.Exp(centre + (p.PaybackRatioDeviationLog * draws.Normal(0, id)));
        }

        return ratios;
    }

    /// <summary>Shift of each sector of the pack: the mean over the JSIC sections it stands for.</summary>
    private static double[] SectorShifts(FirmParameters p, CountryPack pack)
    {
        var shifts = new double[pack.Sectors.Count];
        for (int s = 0; s < shifts.Length; s++)
        {
            foreach ((string section, double share) in pack.Sectors[s].SectionShares)
            {
                shifts[s] += share * p.SectorValueShift[section];
            }
        }

        return shifts;
    }

    private static FirmState FirstState(FirmParameters p, FirmColumns firms, int f, double shift, DrawBlock draw)
    {
        double size = PortableMath.Log(firms[f].Headcount / p.InitialUserReferencePersons);
        double users = PortableMath.Logistic(p.InitialUserLogOdds + (p.InitialUserSizeSlope * size) + shift);
        if (draw.Uniform0 < users)
        {
            return draw.Uniform1 < p.InitialIntegratedShareOfUsers ? FirmState.Integrated : FirmState.Trial;
        }

        double aware = firms.SizeGroup(f) == 1 ? p.InitialAwareLargeShare : p.InitialAwareSmallShare;
        return draw.Uniform2 < aware ? FirmState.Aware : FirmState.Unaware;
    }

    /// <summary>A first user has been through its adjustment phase: it knows its gain and works at its
    /// target.</summary>
    private static void StartAsUser(FirmBlock block, int f, FirmState state)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        firms[f].EnteredTick = (short)-p.AdjustmentMonths;
        double precision = p.BeliefPrecisionOwnTrialPerTick * p.AdjustmentMonths;
        firms.BeliefSum[f] += precision * firms.RealisedGain[f];
        firms.BeliefPrecision[f] += precision;
        firms[f].Intensity = FirmEquations.IntensityTarget(
            p, block.StaffIntensity(f), FirmEquations.DataIntensity(p, p.InitialDataReadinessIndex),
            state == FirmState.Integrated);
    }

    private readonly struct FirmTraits(FirmParameters p, Draws draws)
    {
        private const uint TasteWord = 0;
        private const uint BeliefWord = 1;
        private const uint GainWord = 2;

        /// <summary>Draws the lasting traits of a firm; the tick of the draw tells the traits apart.</summary>
        public void Draw(FirmColumns firms, int f, uint id, double sectorShift)
        {
            double logSize = PortableMath.Log(firms[f].Headcount);
            firms.Taste[f] = sectorShift + (p.TasteDeviation * draws.Normal(TasteWord, id));
            double belief = PortableMath.Exp(
                p.BeliefInitialMeanLog + (p.BeliefSizeElasticity * logSize)
                + (p.BeliefInitialDeviationLog * draws.Normal(BeliefWord, id)));
            firms.BeliefSum[f] = belief * p.BeliefPrecisionPrior;
            firms.BeliefPrecision[f] = p.BeliefPrecisionPrior;
            firms.RealisedGain[f] = p.TimeGainShare + (p.TimeGainDeviationShare * draws.Normal(GainWord, id));
            firms.SetupYenPerMonth[f] = FirmEquations.SetupYenPerMonth(p, firms[f].Headcount);
        }
    }
}
