using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 5: firms that know of AI update what they believe it gives them, from vendors, peers, public evaluations and
/// their own trial (equation F-2). What a group of firms hears is summed once for the group, and a firm's own trial is
/// added when somebody asks for its belief: the noise of several months is one draw with their common variance.
/// </summary>
internal sealed class FirmsLearn(DrawKey key, FirmBlock block)
{
    private static readonly DrawStream Stream = new("firm.trial_signal");
    private readonly Draws draws = new(key, Stream);
    private HeardSignals? heard;

    /// <summary>Tick that is at work; 0 before the first.</summary>
    public int Tick => heard is null ? 0 : heard.Tick;

    /// <summary>Opens a tick.</summary>
    public void Open(CountryConditions conditions) => heard = conditions.Heard;

    /// <summary>Belief of a firm that knows of AI, share; takes in its own trial.</summary>
    /// <param name="f">Row of the firm.</param>
    public double Belief(int f)
    {
        TakeInOwnTrial(f);
        ref readonly FirmBelief belief = ref block.Columns.Belief(f);
        return BeliefOf(f, belief.Sum, belief.Precision);
    }

    /// <summary>Belief of a firm as an observer sees it, share: nothing changes by looking.</summary>
    /// <param name="f">Row of the firm.</param>
    public double Observe(int f)
    {
        (double sum, double precision) = OwnTrial(f);
        sum += block.Columns.Belief(f).Sum;
        precision += block.Columns.Belief(f).Precision;
        return block.Columns[f].State == FirmState.Unaware ? sum / precision : BeliefOf(f, sum, precision);
    }

    /// <summary>Belief from a firm's own part and what its group has heard, share.</summary>
    /// <param name="f">Row of the firm.</param>
    /// <param name="sum">Believed gain times precision without what the group has heard.</param>
    /// <param name="precision">Precision without what the group has heard, signals.</param>
    public double BeliefOf(int f, double sum, double precision)
    {
        if (heard is null)
        {
            return sum / precision;
        }

        (double heardPrecision, double heardValue) = heard.Of(block.Columns[f].PeerGroup);
        return (sum + heardValue) / (precision + heardPrecision);
    }

    /// <summary>Adds what a firm learnt from its own trial since the last time.</summary>
    /// <param name="f">Row of the firm.</param>
    public void TakeInOwnTrial(int f)
    {
        (double sum, double precision) = OwnTrial(f);
        if (precision > 0.0)
        {
            block.Columns.Belief(f).Sum += sum;
            block.Columns.Belief(f).Precision += precision;
            block.Columns.OwnTrialTick[f] = (short)heard!.Tick; // there is no trial before the first tick
        }
    }

    /// <summary>A firm hears of AI: what its group heard so far is not part of its belief.</summary>
    /// <param name="f">Row of the firm.</param>
    /// <param name="hearsThisTick">Whether it hears what is said in this tick.</param>
    public void Begin(int f, bool hearsThisTick)
    {
        int group = block.Columns[f].PeerGroup;
        (double precision, double value) =
            heard is null ? default : hearsThisTick ? heard.Before(group) : heard.Of(group);
        block.Columns.Belief(f).Sum -= value;
        block.Columns.Belief(f).Precision -= precision;
    }

    /// <summary>A firm knows no more of AI: it keeps what it heard and hears nothing new.</summary>
    /// <param name="f">Row of the firm.</param>
    public void End(int f)
    {
        (double precision, double value) = heard is null ? default : heard.Of(block.Columns[f].PeerGroup);
        block.Columns.Belief(f).Sum += value;
        block.Columns.Belief(f).Precision += precision;
    }

    /// <summary>Shows whether anything was heard; what was heard belongs to the country.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    /// <param name="ofCountry">What firms of the country have heard.</param>
    public void Keep(StateVisitor state, HeardSignals ofCountry)
    {
        bool hasHeard = heard is not null;
        state.Value(ref hasHeard);
        heard = hasHeard ? ofCountry : null;
    }

    private (double Sum, double Precision) OwnTrial(int f)
    {
        ref readonly FirmRecord firm = ref block.Columns[f];
        if (heard is null || !FirmColumns.Uses(firm.State))
        {
            return default;
        }

        FirmParameters p = block.Parameters;
        int begins = firm.EnteredTick + (int)Math.Ceiling(p.BeliefTrialMonths);
        int first = Math.Max(begins, block.Columns.OwnTrialTick[f] + 1);
        int months = heard.Tick - first + 1;
        if (months <= 0)
        {
            return default;
        }

        uint id = block.Columns.FirstId + (uint)f;
        double noise = p.SignalNoiseShare * Math.Sqrt(months) * draws.Normal((uint)heard.Tick, id);
        double signalled = (block.Columns.RealisedGain[f] * heard.GainFactors(first, heard.Tick)) + noise;
        double each = p.BeliefPrecisionOwnTrialPerTick;
        return (each * signalled, each * months);
    }
}
