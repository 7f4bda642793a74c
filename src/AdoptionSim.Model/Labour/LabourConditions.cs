using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>What the country tells every block about work at the start of a tick and of its matching.</summary>
[Scratch("opened in every tick")]
public sealed class LabourConditions
{
    /// <summary>Makes conditions.</summary>
    /// <param name="occupations">Number of occupations.</param>
    /// <param name="sectors">Number of sectors.</param>
    /// <param name="blocks">Number of blocks.</param>
    public LabourConditions(int occupations, int sectors, int blocks)
    {
        DemandFactor = new double[sectors];
        DemandFactorWithoutAi = new double[sectors];
        NoviceGainFactor = new double[occupations];
        NewTaskFactor = new double[occupations];
        CapableShare = new double[occupations];
        WageYenPerMonth = new double[occupations];
        PullOfVacancies = new double[occupations];
        ApplicationWeights = new double[(occupations + 1) * occupations];
        TrainingWeights = new double[occupations];
        TrainingSeats = new long[blocks];
        NewcomersOfBlock = new long[blocks];
    }

    /// <summary>Numbers of occupations, sectors and blocks.</summary>
    internal (int Occupations, int Sectors, int Blocks) Shape =>
        (NewTaskFactor.Length, DemandFactor.Length, TrainingSeats.Length);

    /// <summary>Number of the tick.</summary>
    public int Tick { get; set; }

    /// <summary>Whether the month is April, in which years of life, work and school turn.</summary>
    public bool YearTurns { get; set; }

    /// <summary>
    /// Posts that go on for each one whose holder retires or dies, so that posts follow the labour force (L-3); may
    /// exceed one.
    /// </summary>
    public double PostsKept { get; set; } = 1.0;

    /// <summary>Demand for labour by sector against the first month, before the firm's own AI, factor (L-2).</summary>
    public double[] DemandFactor { get; }

    /// <summary>The same without what the closure does about AI, factor (L-2).</summary>
    public double[] DemandFactorWithoutAi { get; }

    /// <summary>Factor of novices on the realised gain of each occupation (T-3).</summary>
    public double[] NoviceGainFactor { get; }

    /// <summary>New tasks of each occupation, factor on labour demand (T-9).</summary>
    public double[] NewTaskFactor { get; }

    /// <summary>Share of each occupation's tasks within AI's reach.</summary>
    public double[] CapableShare { get; }

    /// <summary>Mean wage of each occupation, yen per month.</summary>
    public double[] WageYenPerMonth { get; }

    /// <summary>Probability that an employed person leaves for unemployment in the tick.</summary>
    public double QuitProbability { get; set; }

    /// <summary>Share of surplus staff that small and large firms may move inside, per quarter.</summary>
    public double[] ReassignmentShare { get; } = new double[Conditions.CountryConditions.SizeGroups];

    /// <summary>
    /// Probability that a person of each standing acts in the tick: leaves or searches on the job, or applies out of
    /// unemployment.
    /// </summary>
    public double[] ActProbability { get; } = new double[Standing.Kinds];

    /// <summary>Limit of each standing that the sweep tests first (see the kernel).</summary>
    public byte[] ActLimit { get; } = new byte[Standing.Kinds];

    /// <summary>Pull of each occupation's vacancies on applicants: number, wage and attraction (L-13).</summary>
    public double[] PullOfVacancies { get; }

    /// <summary>
    /// Running sums of where persons of each occupation, and last those of none, apply: rows by occupation (L-13).
    /// </summary>
    public double[] ApplicationWeights { get; }

    /// <summary>Running sums of where trainees of the tick aim.</summary>
    public double[] TrainingWeights { get; }

    /// <summary>Share of newcomers who have tried AI at school.</summary>
    public double NewcomersTriedShare { get; set; }

    /// <summary>Training seats of each block in the tick, agents.</summary>
    public long[] TrainingSeats { get; }

    /// <summary>Persons who turn 15 in each block when the year turns, agents.</summary>
    public long[] NewcomersOfBlock { get; }

    /// <summary>Shows all of it, so that blocks of another process hear the same.</summary>
    /// <param name="state">Takes it along, or puts it into the conditions over there.</param>
    internal void Tell(StateVisitor state)
    {
        state.Part(nameof(LabourConditions));
        (int Tick, bool YearTurns, double PostsKept, double Quit, double Tried) numbers =
            (Tick, YearTurns, PostsKept, QuitProbability, NewcomersTriedShare);
        state.Value(ref numbers);
        (Tick, YearTurns, PostsKept, QuitProbability, NewcomersTriedShare) = numbers;
        state.Column<double>(DemandFactor);
        state.Column<double>(DemandFactorWithoutAi);
        state.Column<double>(NoviceGainFactor);
        state.Column<double>(NewTaskFactor);
        state.Column<double>(CapableShare);
        state.Column<double>(WageYenPerMonth);
        state.Column<double>(ReassignmentShare);
        state.Column<double>(ActProbability);
        state.Column<byte>(ActLimit);
        state.Column<double>(PullOfVacancies);
        state.Column<double>(ApplicationWeights);
        state.Column<double>(TrainingWeights);
        state.Column<long>(TrainingSeats);
        state.Column<long>(NewcomersOfBlock);
    }
}
