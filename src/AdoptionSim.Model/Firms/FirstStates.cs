using System;
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
    private const int ChunkFirms = 256;
    private static readonly DrawStream TraitStream = new("firm.traits");
    private static readonly DrawStream StateStream = new("firm.first_state");
    private static readonly DrawStream PaybackStream = new("firm.payback_ratio");

    public static void Draw(FirmBlock block, CountryPopulation population, DrawKey key)
    {
        FirmParameters p = block.Parameters;
        FirmColumns firms = block.Columns;
        var sizes = new SizeFacts(p, SectorShifts(p, population.Pack));
        var traits = new TraitDraws(p, new Draws(key, TraitStream));
        var states = new Draws(key, StateStream);
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkFirms];
        for (int start = 0; start < firms.Count; start += ChunkFirms)
        {
            int length = Math.Min(ChunkFirms, firms.Count - start);
            traits.Draw(firms, start, length, sizes);
            states.FillBlocks(0, firms.FirstId + (uint)start, drawn[..length]);
            for (int k = 0; k < length; k++)
            {
                int f = start + k;
                FirmState state = FirstState(p, firms, f, sizes, drawn[k]);
                firms.Enter(f, state);
                if (FirmColumns.Uses(state))
                {
                    StartAsUser(block, f, state);
                }
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

    private static FirmState FirstState(
        FirmParameters p, FirmColumns firms, int f, SizeFacts sizes, in DrawBlock draw)
    {
        if (draw.Uniform0 < sizes.UserShare(firms[f].Headcount, firms.Sector(f)))
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
        firms.Belief(f).Sum += precision * firms.RealisedGain[f];
        firms.Belief(f).Precision += precision;
        firms[f].Intensity = FirmEquations.IntensityTarget(
            p, block.StaffIntensity(f), FirmEquations.DataIntensity(p, p.InitialDataReadinessIndex),
            state == FirmState.Integrated);
    }

    private readonly struct TraitDraws(FirmParameters p, Draws draws)
    {
        private const uint TasteWord = 0;
        private const uint BeliefWord = 1;
        private const uint GainWord = 2;

        /// <summary>Draws the lasting traits of some firms; the tick of the draw tells the traits apart.</summary>
        public void Draw(FirmColumns firms, int start, int length, SizeFacts sizes)
        {
            uint firstId = firms.FirstId + (uint)start;
            Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkFirms];
            drawn = drawn[..length];
            draws.FillBlocks(TasteWord, firstId, drawn);
            for (int k = 0; k < length; k++)
            {
                firms.Traits(start + k).Taste =
                    sizes.Shift(firms.Sector(start + k)) + (p.TasteDeviation * drawn[k].NormalLow);
            }

            Span<double> beliefs = stackalloc double[ChunkFirms];
            beliefs = beliefs[..length];
            draws.FillBlocks(BeliefWord, firstId, drawn);
            for (int k = 0; k < length; k++)
            {
                beliefs[k] = p.BeliefInitialMeanLog
                    + (p.BeliefSizeElasticity * sizes.Log(firms[start + k].Headcount))
                    + (p.BeliefInitialDeviationLog * drawn[k].NormalLow);
            }

            PortableMath.Exp(beliefs, beliefs);
            draws.FillBlocks(GainWord, firstId, drawn);
            for (int k = 0; k < length; k++)
            {
                int f = start + k;
                firms.Belief(f).Sum = beliefs[k] * p.BeliefPrecisionPrior;
                firms.Belief(f).Precision = p.BeliefPrecisionPrior;
                firms.RealisedGain[f] = p.TimeGainShare + (p.TimeGainDeviationShare * drawn[k].NormalLow);
                firms.Traits(f).SetupYenPerMonth = sizes.SetupYenPerMonth(firms[f].Headcount);
            }
        }
    }

    /// <summary>What follows from the size of a firm: most firms are small, so each small size is worked out once.
    /// </summary>
    private sealed class SizeFacts
    {
        private const int Sizes = 128;
        private readonly FirmParameters p;
        private readonly double[] sectorShift;
        private readonly double[] log = new double[Sizes];
        private readonly double[] setup = new double[Sizes];
        private readonly double[] userShare;

        public SizeFacts(FirmParameters p, double[] sectorShift)
        {
            this.p = p;
            this.sectorShift = sectorShift;
            userShare = new double[sectorShift.Length * Sizes];
            Array.Fill(log, double.NaN);
            Array.Fill(setup, double.NaN);
            Array.Fill(userShare, double.NaN);
        }

        public double Shift(int sector) => sectorShift[sector];

        public double Log(int headcount)
        {
            if (headcount >= Sizes)
            {
                return PortableMath.Log(headcount);
            }

            ref double known = ref log[headcount];
            return double.IsNaN(known) ? known = PortableMath.Log(headcount) : known;
        }

        public double SetupYenPerMonth(int headcount)
        {
            if (headcount >= Sizes)
            {
                return FirmEquations.SetupYenPerMonth(p, headcount);
            }

            ref double known = ref setup[headcount];
            return double.IsNaN(known) ? known = FirmEquations.SetupYenPerMonth(p, headcount) : known;
        }

        /// <summary>Share of first users among the firms of a size and sector.</summary>
        public double UserShare(int headcount, int sector)
        {
            if (headcount >= Sizes)
            {
                return WorkOutUserShare(headcount, sector);
            }

            ref double known = ref userShare[(sector * Sizes) + headcount];
            return double.IsNaN(known) ? known = WorkOutUserShare(headcount, sector) : known;
        }

        private double WorkOutUserShare(int headcount, int sector)
        {
            double size = PortableMath.Log(headcount / p.InitialUserReferencePersons);
            return PortableMath.Logistic(
                p.InitialUserLogOdds + (p.InitialUserSizeSlope * size) + sectorShift[sector]);
        }
    }
}
