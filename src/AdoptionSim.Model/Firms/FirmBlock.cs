using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>The firms of one block: they hear of AI, learn what it gives, decide, and deepen or drop its use.</summary>
public sealed class FirmBlock
{
    /// <summary>Firms that go through the steps of a tick together, so that they stay in the cache; a multiple of
    /// sixteen.</summary>
    internal const int ChunkFirms = 4096;

    private readonly FirmsBecomeAware firmsBecomeAware;
    private readonly FirmsLearn firmsLearn;
    private readonly FirmsDecide firmsDecide;
    private readonly IReadOnlyList<Stratum> strata;
    private readonly FirmsApplyForSubsidies? firmsApply;

    /// <summary>Settles the firms of a block with their first state (equation F-0).</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="block">Number of the block.</param>
    /// <param name="parameters">Parameters of firms.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="adoptionRule">How an aware firm decides on a trial.</param>
    /// <param name="hasSubsidies">Whether firms may be offered a subsidy.</param>
    public FirmBlock(
        CountryPopulation population, int block, FirmParameters parameters, DrawKey key,
        ChoiceRule rule = ChoiceRule.Lasting, AdoptionRule adoptionRule = AdoptionRule.Logit, bool hasSubsidies = false)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        Number = block;
        Parameters = parameters;
        AdoptionRule = adoptionRule;
        Columns = new FirmColumns(population, block, parameters.LargeFirmThresholdPersons);
        Counts = new FirmCounts(population.Firms.Strata.Count);
        AdoptionNews = new News(Columns.Count);
        Lists = new FirmLists(Math.Min(ChunkFirms, Columns.Count));
        firmsLearn = new FirmsLearn(key, this);
        FirstStates.Draw(this, population, key);
        if (adoptionRule == AdoptionRule.Payback)
        {
            Columns.PaybackRatio = FirstStates.PaybackRatios(parameters, Columns, key);
        }

        firmsBecomeAware = new FirmsBecomeAware(key, Columns);
        strata = population.Firms.Strata;
        firmsDecide = new FirmsDecide(key, Columns, rule, adoptionRule);
        if (hasSubsidies)
        {
            Subsidies = new SubsidyColumns(population, Columns.Count);
            firmsApply = new FirmsApplyForSubsidies(key, Columns);
        }
    }

    /// <summary>Firms by stratum and state, kept up to date by what happens.</summary>
    public FirmCounts Counts { get; }

    /// <summary>What the staff hears: firms that began or ceased to use AI.</summary>
    public News AdoptionNews { get; }

    /// <summary>Number of firms.</summary>
    public int Count => Columns.Count;

    /// <summary>Number of the block.</summary>
    internal int Number { get; }

    /// <summary>How an aware firm decides on a trial.</summary>
    internal AdoptionRule AdoptionRule { get; }

    /// <summary>Parameters of firms.</summary>
    internal FirmParameters Parameters { get; }

    /// <summary>State of the firms.</summary>
    internal FirmColumns Columns { get; }

    /// <summary>Room for lists of firms.</summary>
    internal FirmLists Lists { get; }

    /// <summary>Where firms stand with the subsidy; null without one.</summary>
    internal SubsidyColumns? Subsidies { get; }

    /// <summary>Applications of the round, agents.</summary>
    public long SubsidyApplicants => Subsidies?.Applicants ?? 0;

    /// <summary>What the applicants of the round ask for, yen by bucket; empty without a subsidy.</summary>
    public ReadOnlySpan<long> SubsidyRequestedYen => Subsidies is null ? [] : Subsidies.RequestedYen;

    /// <summary>Applications for the subsidy in a round; nothing where none is open.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void ApplyForSubsidies(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Subsidy is { IsOpen: true })
        {
            firmsApply?.Run(this, conditions);
        }
    }

    /// <summary>Takes in which staff became or ceased to be regular users.</summary>
    /// <param name="news">News of the persons.</param>
    public void HearFromStaff(News news)
    {
        ArgumentNullException.ThrowIfNull(news);
        for (int k = 0; k < news.Count; k++)
        {
            Cache.Fetch(in Columns[news.Firm(Math.Min(k + Cache.EventsAhead, news.Count - 1))]);
            ref FirmRecord firm = ref Columns[news.Firm(k)];
            firm.RegularStaff += news.Gained(k) ? 1 : -1;
            firm.StaffIntensity = FirmColumns.Unknown;
        }
    }

    /// <summary>Steps 4 to 7 of the tick, in order.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void FirmsTakeUpAi(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        AdoptionNews.Clear();
        FirmsReceiveApprovals.Run(this, conditions);
        firmsLearn.Open(conditions);
        FirmsDeepenUse.Open(this);
        for (int start = 0; start < Count; start += ChunkFirms)
        {
            int end = Math.Min(start + ChunkFirms, Count);
            firmsBecomeAware.Run(this, conditions, start, end);
            firmsDecide.Run(this, conditions, start, end);
            FirmsDeepenUse.Run(this, conditions, start, end);
        }

        FirmsAnswerForSubsidies.Run(this, conditions, firmsDecide);
        FirmsDeepenUse.Close(this, conditions, strata);
    }

    /// <summary>Belief of a firm that knows of AI, share; it takes in its own trial (F-2).</summary>
    /// <param name="firm">Row of the firm.</param>
    internal double Belief(int firm) => firmsLearn.Belief(firm);

    /// <summary>Belief of a firm as an observer sees it, share.</summary>
    /// <param name="firm">Row of the firm.</param>
    internal double ObserveBelief(int firm) => firmsLearn.Observe(firm);

    /// <summary>Belief from a firm's own part and what its group has heard, share (F-2).</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="sum">Believed gain times precision without what the group has heard.</param>
    /// <param name="precision">Precision without what the group has heard, signals.</param>
    internal double BeliefOf(int firm, double sum, double precision) => firmsLearn.BeliefOf(firm, sum, precision);

    /// <summary>Moves a firm to another state, with every count and message that follows from it.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="to">New state; differs from the present one.</param>
    /// <param name="hearsThisTick">Whether a firm that comes to know of AI hears what is said in the tick.</param>
    internal void Move(int firm, FirmState to, bool hearsThisTick = false)
    {
        ref FirmRecord record = ref Columns[firm];
        FirmState from = record.State;
        int stratum = record.Stratum;
        int headcount = record.Headcount;
        if (from == FirmState.Unaware)
        {
            firmsLearn.Begin(firm, hearsThisTick);
        }
        else
        {
            firmsLearn.TakeInOwnTrial(firm);
        }

        if (to == FirmState.Unaware)
        {
            firmsLearn.End(firm);
        }

        Counts.Firms(stratum, from)--;
        Counts.Persons(stratum, from) -= headcount;
        Counts.Firms(stratum, to)++;
        Counts.Persons(stratum, to) += headcount;
        Columns.Enter(firm, to);
        record.EnteredTick = (short)firmsLearn.Tick;
        Columns.OwnTrialTick[firm] = (short)firmsLearn.Tick;
        bool uses = FirmColumns.Uses(to);
        if (uses != FirmColumns.Uses(from))
        {
            AdoptionNews.Add(firm, uses);
            long gain = FixedPoint.From(Columns.RealisedGain[firm]);
            Counts.RealisedGainRaw += uses ? gain : -gain;
            if (uses)
            {
                FirmsReceiveApprovals.Pay(this, firm);
                record.StaffIntensity = FirmColumns.Unknown;
            }
            else
            {
                record.Intensity = 0.0;
            }
        }
    }

    /// <summary>Whether a firm uses AI.</summary>
    /// <param name="firm">Row of the firm.</param>
    internal bool Uses(int firm) => FirmColumns.Uses(Columns[firm].State);

    /// <summary>Takes in that staff came or left.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="persons">Persons more, or less.</param>
    /// <param name="regularUsers">Regular users among them.</param>
    internal void ChangeStaff(int firm, int persons, int regularUsers)
    {
        ref FirmRecord record = ref Columns[firm];
        Counts.Persons(record.Stratum, record.State) += persons;
        record.Headcount += persons;
        record.RegularStaff += regularUsers;
        record.StaffIntensity = FirmColumns.Unknown;
    }

    /// <summary>
    /// Puts a new firm in the place of a closed one: where it stands with AI is drawn from the living firms of its
    /// stratum in the block (L-20).
    /// </summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="uniform">Uniform number in [0, 1).</param>
    internal void Succeed(int firm, double uniform)
    {
        int stratum = Columns[firm].Stratum;
        long all = 0;
        for (int state = 0; state < FirmCounts.States; state++)
        {
            all += Counts.Firms(stratum, (FirmState)state);
        }

        long place = (long)(uniform * all);
        int next = 0;
        while (place >= Counts.Firms(stratum, (FirmState)next))
        {
            place -= Counts.Firms(stratum, (FirmState)next);
            next++;
        }

        Columns[firm].Intensity = 0.0;
        Subsidies?.Forget(firm, Counts.Subsidies);
        if ((FirmState)next != Columns[firm].State)
        {
            Move(firm, (FirmState)next);
        }
    }

    /// <summary>What the staff of a firm contributes to its intensity target; worked out when staff changed.</summary>
    /// <param name="firm">Row of the firm.</param>
    internal double StaffIntensity(int firm)
    {
        ref FirmRecord record = ref Columns[firm];
        double known = record.StaffIntensity;
        if (known != FirmColumns.Unknown)
        {
            return known;
        }

        double staff = FirmEquations.CapableStaffShare(Parameters, Columns.Size(firm), record.RegularStaff);
        return record.StaffIntensity = FirmEquations.StaffIntensity(Parameters, staff);
    }

    /// <summary>Counts every firm anew by stratum and state, to check the running counts.</summary>
    /// <param name="into">Counts to fill; what is summed anew in each tick stays zero.</param>
    public void Recount(FirmCounts into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        for (int f = 0; f < Columns.Count; f++)
        {
            ref readonly FirmRecord firm = ref Columns[f];
            into.Firms(firm.Stratum, firm.State)++;
            into.Persons(firm.Stratum, firm.State) += firm.Headcount;
            into.RealisedGainRaw += FirmColumns.Uses(firm.State) ? FixedPoint.From(Columns.RealisedGain[f]) : 0;
        }
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    /// <param name="heard">What firms of the country have heard.</param>
    internal void Keep(StateVisitor state, HeardSignals heard)
    {
        state.Part(nameof(FirmBlock));
        Columns.Keep(state);
        Counts.Keep(state);
        firmsLearn.Keep(state, heard);
        bool hasSubsidies = Subsidies is not null;
        state.Value(ref hasSubsidies);
        if (hasSubsidies != Subsidies is not null)
        {
            throw new StateShapeException("One of both has columns of the subsidy.");
        }

        Subsidies?.Keep(state);
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        Columns.AddTo(ref digest);
        AddSubsidiesTo(ref digest);
    }

    /// <summary>Only firms that have to do with the subsidy count: one that nobody gets leaves no trace.</summary>
    private void AddSubsidiesTo(ref StableHash digest)
    {
        for (int f = 0; f < Columns.Count && Subsidies is not null; f++)
        {
            if (Subsidies.Standing[f] != SubsidyStanding.None)
            {
                digest.Add(f);
                digest.Add((long)Subsidies.Standing[f]);
            }
        }
    }
}
