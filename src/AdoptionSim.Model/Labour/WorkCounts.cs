using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Stocks and flows of work in agents of the run's scale: by occupation, age band and sex, and flows by sector and size
/// class too. Blocks report them, the country adds them; all are integers, so the order of addition cannot matter.
/// </summary>
public sealed class WorkCounts
{
    /// <summary>Number of kinds of events.</summary>
    public const int Flows = (int)FlowKind.DroppedOut + 1;

    /// <summary>Number of kinds of moves.</summary>
    public const int Moves = (int)MoveKind.Reassigned + 1;

    /// <summary>Classes of relative wages; see <see cref="WageClasses"/>.</summary>
    public const int WageBins = WageClasses.Count;

    /// <summary>Months without work from which unemployment counts as long.</summary>
    public const int LongTermMonths = 12;

    private const int Sexes = 2;
    private readonly long[][] all;
    private readonly long[] employed;
    private readonly long[] unemployed;
    private readonly long[] trainees;
    private readonly long[] flows;
    private readonly long[] cellFlows;
    private readonly long[] transitions;
    private readonly long[] wageBins;
    private readonly long[] wageRatioSum;
    private readonly long[] vacancies;
    private readonly long[] baseStaff;
    private readonly long[] targets;
    private readonly long[] targetsWithoutAi;
    private readonly long[] complemented;
    private readonly long[] automatedRaw;
    private readonly long[] reliefRaw;
    private readonly long[] suppressedByAi;
    private readonly long[] withdrawnByAi;
    private readonly long[] openings;
    private readonly long[] displaced;
    private readonly long[] spells;
    private readonly long[] longTerm;
    private readonly long[] output;
    private readonly long[] value;
    private readonly long[] savedRaw;
    private readonly long[] single;

    /// <summary>Makes counts of zero.</summary>
    /// <param name="occupations">Number of occupations.</param>
    /// <param name="sectors">Number of sectors.</param>
    /// <param name="sizeClasses">Number of size classes.</param>
    public WorkCounts(int occupations, int sectors, int sizeClasses)
    {
        Occupations = occupations;
        Sectors = sectors;
        SizeClasses = sizeClasses;
        int groups = Groups;
        employed = new long[groups];
        unemployed = new long[groups];
        trainees = new long[groups];
        flows = new long[Flows * groups];
        cellFlows = new long[Flows * sectors * sizeClasses];
        transitions = new long[Moves * (occupations + 1) * occupations];
        wageBins = new long[occupations * WageBins];
        wageRatioSum = new long[occupations];
        vacancies = new long[occupations];
        baseStaff = new long[occupations];
        targets = new long[occupations];
        targetsWithoutAi = new long[occupations];
        complemented = new long[occupations];
        automatedRaw = new long[occupations];
        reliefRaw = new long[occupations];
        suppressedByAi = new long[occupations];
        withdrawnByAi = new long[occupations];
        openings = new long[occupations];
        displaced = new long[occupations + 1];
        spells = new long[LongTermMonths * (occupations + 1)];
        longTerm = new long[occupations + 1];
        output = new long[sectors];
        value = new long[sectors];
        savedRaw = new long[sectors];
        single = new long[6];
        all =
        [
            employed, unemployed, trainees, flows, cellFlows, transitions, wageBins, wageRatioSum, vacancies, baseStaff,
            targets, targetsWithoutAi, complemented, automatedRaw, reliefRaw, suppressedByAi, withdrawnByAi,
            openings, displaced, spells, longTerm, output, value, savedRaw, single,
        ];
    }

    /// <summary>Number of occupations; one more index stands for persons without any.</summary>
    public int Occupations { get; }

    /// <summary>Number of sectors.</summary>
    public int Sectors { get; }

    /// <summary>Number of size classes.</summary>
    public int SizeClasses { get; }

    /// <summary>Number of groups by occupation, age band and sex.</summary>
    public int Groups => (Occupations + 1) * AgeBand.Count * Sexes;

    /// <summary>Employed persons, agents.</summary>
    public long AllEmployed => Sum(employed);

    /// <summary>Unemployed persons, agents.</summary>
    public long AllUnemployed => Sum(unemployed);

    /// <summary>Trainees, agents.</summary>
    public long AllTrainees => Sum(trainees);

    /// <summary>Persons in the labour force: employed, unemployed and in training, agents.</summary>
    public long LabourForce => AllEmployed + AllUnemployed + AllTrainees;

    /// <summary>Unfilled vacancies, agents.</summary>
    public long AllVacancies => Sum(vacancies);

    /// <summary>Posts that firms want, agents.</summary>
    public long AllTargets => Sum(targets);

    /// <summary>Posts that firms would want without AI, agents.</summary>
    public long AllTargetsWithoutAi => Sum(targetsWithoutAi);

    /// <summary>Firms that closed in the tick, each succeeded by a new one, agents.</summary>
    public ref long FirmsClosed => ref single[0];

    /// <summary>Persons who died in the tick, agents.</summary>
    public ref long Deaths => ref single[1];

    /// <summary>Persons who turned 15 in the tick, agents.</summary>
    public ref long Newcomers => ref single[2];

    /// <summary>Persons who changed employer in the tick for at least a hundredth more pay, agents.</summary>
    public ref long ChangersPaidMore => ref single[3];

    /// <summary>Persons who changed employer in the tick for at least a hundredth less pay, agents.</summary>
    public ref long ChangersPaidLess => ref single[4];

    /// <summary>Persons who died in the tick while employed, agents.</summary>
    public ref long DeathsAtWork => ref single[5];

    /// <summary>Index of an occupation, or of none.</summary>
    /// <param name="occupation">Occupation, or <see cref="byte.MaxValue"/>.</param>
    public int IndexOf(byte occupation) => occupation == byte.MaxValue ? Occupations : occupation;

    /// <summary>Index of a group.</summary>
    /// <param name="occupation">Index of the occupation; the number of occupations for none.</param>
    /// <param name="ageBand">Index of the age band.</param>
    /// <param name="sex">Sex.</param>
    public static int Group(int occupation, int ageBand, Sex sex) =>
        (((occupation * AgeBand.Count) + ageBand) * Sexes) + (int)sex;

    /// <summary>Employed persons of a group, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long Employed(int group) => ref employed[group];

    /// <summary>Unemployed persons of a group by last occupation, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long Unemployed(int group) => ref unemployed[group];

    /// <summary>Persons of a group in public training, by last occupation, agents.</summary>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long Trainees(int group) => ref trainees[group];

    /// <summary>Events of the tick in a group, agents.</summary>
    /// <param name="kind">Kind of the event.</param>
    /// <param name="group">Index from <see cref="Group"/>.</param>
    public ref long Flow(FlowKind kind, int group) => ref flows[((int)kind * Groups) + group];

    /// <summary>Events of the tick in a sector and size class, agents.</summary>
    /// <param name="kind">Kind of the event.</param>
    /// <param name="sector">Index of the sector.</param>
    /// <param name="sizeClass">Index of the size class.</param>
    public ref long FlowAt(FlowKind kind, int sector, int sizeClass) =>
        ref cellFlows[((((int)kind * Sectors) + sector) * SizeClasses) + sizeClass];

    /// <summary>Moves of the tick from one occupation to another, agents.</summary>
    /// <param name="kind">Way of the move.</param>
    /// <param name="from">Index of the last occupation; the number of occupations for none.</param>
    /// <param name="to">Index of the new occupation.</param>
    public ref long Transition(MoveKind kind, int from, int to) =>
        ref transitions[((((int)kind * (Occupations + 1)) + from) * Occupations) + to];

    /// <summary>Employed persons of an occupation in a class of relative wages, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    /// <param name="wageClass">Class; see <see cref="WageClasses"/>.</param>
    public ref long WageBin(int occupation, int wageClass) => ref wageBins[(occupation * WageBins) + wageClass];

    /// <summary>Sum of the relative wages of an occupation's employed, in 1/4096.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long WageRatioSum(int occupation) => ref wageRatioSum[occupation];

    /// <summary>Unfilled vacancies of an occupation, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long Vacancies(int occupation) => ref vacancies[occupation];

    /// <summary>Staff that firms keep in an occupation without AI and shocks, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long BaseStaff(int occupation) => ref baseStaff[occupation];

    /// <summary>Posts that firms want in an occupation, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long Targets(int occupation) => ref targets[occupation];

    /// <summary>Posts that firms would want without AI, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long TargetsWithoutAi(int occupation) => ref targetsWithoutAi[occupation];

    /// <summary>Employed persons whom AI saves a noticeable share of hours, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long Complemented(int occupation) => ref complemented[occupation];

    /// <summary>Sum over the base staff of the automated share of tasks, fixed-point (see the kernel).</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long AutomatedRaw(int occupation) => ref automatedRaw[occupation];

    /// <summary>Sum over the base staff of the labour that AI spares, fixed-point (see the kernel).</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long ReliefRaw(int occupation) => ref reliefRaw[occupation];

    /// <summary>Replacements of the tick not opened because AI left a surplus, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long SuppressedByAi(int occupation) => ref suppressedByAi[occupation];

    /// <summary>Vacancies of the tick taken back because AI left a surplus, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long WithdrawnByAi(int occupation) => ref withdrawnByAi[occupation];

    /// <summary>Vacancies opened in the tick, agents.</summary>
    /// <param name="occupation">Index of the occupation.</param>
    public ref long Openings(int occupation) => ref openings[occupation];

    /// <summary>Persons who lost work to AI and have not found work at the old wage since, by last occupation,
    /// agents.</summary>
    /// <param name="occupation">Index of the occupation; the number of occupations for none.</param>
    public ref long Displaced(int occupation) => ref displaced[occupation];

    /// <summary>Unemployed for at least a year, by last occupation, agents.</summary>
    /// <param name="occupation">Index of the occupation; the number of occupations for none.</param>
    public ref long LongTerm(int occupation) => ref longTerm[occupation];

    /// <summary>Output of a sector at the prices of the first month, thousand yen per month.</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long OutputThousandYen(int sector) => ref output[sector];

    /// <summary>Output of a sector at present prices relative to a country without AI, thousand yen per
    /// month.</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long ValueThousandYen(int sector) => ref value[sector];

    /// <summary>Hours that AI saves persons of a sector, persons in fixed-point (see the kernel).</summary>
    /// <param name="sector">Index of the sector.</param>
    public ref long SavedPersonsRaw(int sector) => ref savedRaw[sector];

    /// <summary>Unemployed of an occupation whose spell began in a month of the last year, agents.</summary>
    /// <param name="occupation">Index of the occupation; the number of occupations for none.</param>
    /// <param name="since">Tick in which the spell began.</param>
    internal ref long Spell(int occupation, int since) =>
        ref spells[(((since % LongTermMonths) + LongTermMonths) % LongTermMonths * (Occupations + 1)) + occupation];

    /// <summary>Moves a person of the labour force to another group.</summary>
    /// <param name="status">Status of the person.</param>
    /// <param name="from">Group before.</param>
    /// <param name="to">Group afterwards.</param>
    internal void MoveGroup(LabourStatus status, int from, int to)
    {
        long[] counts = status switch
        {
            LabourStatus.Employed => employed,
            LabourStatus.Unemployed => unemployed,
            _ => trainees,
        };
        counts[from]--;
        counts[to]++;
    }

    /// <summary>Sets to zero what is counted anew in each tick; stocks stay.</summary>
    public void ClearFlows()
    {
        Array.Clear(flows);
        Array.Clear(cellFlows);
        Array.Clear(transitions);
        Array.Clear(suppressedByAi);
        Array.Clear(withdrawnByAi);
        Array.Clear(openings);
        FirmsClosed = 0;
        Deaths = 0;
        DeathsAtWork = 0;
        Newcomers = 0;
        ChangersPaidMore = 0;
        ChangersPaidLess = 0;
    }

    /// <summary>Moves the spells that reach a year with a tick over to long-term unemployment.</summary>
    /// <param name="tick">Number of the tick.</param>
    public void AgeSpells(int tick)
    {
        for (int occupation = 0; occupation <= Occupations; occupation++)
        {
            ref long turning = ref Spell(occupation, tick - LongTermMonths);
            longTerm[occupation] += turning;
            turning = 0;
        }
    }

    /// <summary>Sets every count to zero.</summary>
    public void Clear()
    {
        foreach (long[] counts in all)
        {
            Array.Clear(counts);
        }
    }

    /// <summary>Adds the counts of another part of the country.</summary>
    /// <param name="other">Counts of the same shape.</param>
    public void Add(WorkCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int part = 0; part < all.Length; part++)
        {
            Sums.Add(all[part], other.all[part]);
        }
    }

    /// <summary>Shows every count.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(WorkCounts));
        foreach (long[] counts in all)
        {
            state.Column<long>(counts);
        }
    }

    /// <summary>Events of the tick of one kind, agents.</summary>
    /// <param name="kind">Kind of the event.</param>
    public long AllFlow(FlowKind kind) => Sum(flows.AsSpan((int)kind * Groups, Groups));

    private static long Sum(ReadOnlySpan<long> counts)
    {
        long sum = 0;
        foreach (long count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
