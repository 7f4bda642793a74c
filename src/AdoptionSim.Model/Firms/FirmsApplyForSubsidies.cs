using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// In the first month of a quarter: aware small and medium firms that decide in one of its three months, by the draws
/// that will decide then, ask for a grant where adopting with it has a value above zero (equation G-5).
/// </summary>
internal sealed class FirmsApplyForSubsidies(DrawKey key, FirmColumns columns)
{
    private static readonly DrawStream LotteryStream = new("firm.subsidy_lottery");
    private readonly FirmDraws decisions = new(key, FirmsDecide.Stream, columns);
    private readonly FirmDraws tickets = new(key, LotteryStream, columns);

    public void Run(FirmBlock block, CountryConditions conditions)
    {
        // A block with columns is told of a round only where there is one, and a block has columns where it has this.
        SubsidyRound round = conditions.Subsidy!;
        SubsidyColumns subsidies = block.Subsidies!;
        Array.Clear(subsidies.RequestedYen);
        subsidies.Applicants = 0;
        for (int month = 0; month < Month.PerQuarter; month++)
        {
            MarkThoseThatDecide(block, subsidies, conditions.Tick + month);
        }

        for (int f = 0; f < block.Columns.Count; f++)
        {
            if (subsidies.Standing[f] == SubsidyStanding.Applies)
            {
                Apply(block, conditions, round, subsidies, f);
            }
        }
    }

    private void MarkThoseThatDecide(FirmBlock block, SubsidyColumns subsidies, int tick)
    {
        FirmColumns firms = block.Columns;
        for (int start = 0; start < firms.Count; start += FirmBlock.ChunkFirms)
        {
            int end = Math.Min(start + FirmBlock.ChunkFirms, firms.Count);
            decisions.Fill(tick, start, end - start);
            for (int f = start; f < end; f++)
            {
                if (firms[f].State == FirmState.Aware && subsidies.Standing[f] == SubsidyStanding.None
                    && subsidies.IsEligible(firms[f].Stratum)
                    && decisions.IsBelow(f, FirmsDecide.Cadence(block.Parameters, firms.SizeGroup(f))))
                {
                    subsidies.Standing[f] = SubsidyStanding.Applies;
                }
            }
        }
    }

    private void Apply(
        FirmBlock block, CountryConditions conditions, SubsidyRound round, SubsidyColumns subsidies, int f)
    {
        FirmColumns firms = block.Columns;
        FirmParameters p = block.Parameters;
        int grant = FirmEquations.GrantYen(
            p, conditions, firms.Traits(f).SetupYenPerMonth, firms.Sector(f), round.Terms.RateShare,
            round.Terms.CapYen);
        double value = FirmsDecide.Value(block, conditions, f, block.Belief(f), grant / p.PaybackHorizonMonths);
        if (grant == 0 || value <= 0.0)
        {
            subsidies.Standing[f] = SubsidyStanding.None;
            return;
        }

        double ticket = round.Terms.Rationing == Rationing.Score
            ? 2.0 * (1.0 - PortableMath.Logistic(value))
            : tickets.Uniform(conditions.Tick, f);
        int bucket = Math.Min(SubsidyRound.Buckets - 1, (int)(ticket * SubsidyRound.Buckets));
        subsidies.Bucket[f] = (ushort)bucket;
        subsidies.GrantYen[f] = grant;
        subsidies.AdministrationYen[f] = round.AdministrationYen(grant);
        subsidies.RequestedYen[bucket] += subsidies.CostYen(f);
        subsidies.Applicants++;
    }
}
