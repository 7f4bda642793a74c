using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// The national labour market as expected values by occupation (L-31): the form that agents approach as their number
/// grows. All flows come from the stocks at the start of the step, so the newly separated do not search in it.
/// </summary>
/// <remarks>
/// Rows of matrices are from-occupations. A step allocates nothing and takes time in proportion to the square of the
/// number of occupations.
/// </remarks>
public sealed class ExpectedFlows : ILabourFlows
{
    private const double MillionthsPerPerson = 1e6;
    private const double RoundingTolerance = 1e-9;

    private readonly FlowRules rules;
    private readonly double[] accessibility;
    private readonly double[] attraction;

    private readonly double[] employed;
    private readonly double[] unemployed;
    private readonly double[] vacancies;

    [Scratch("worked out in every step")]
    private readonly double[] separated;

    [Scratch("worked out in every step")]
    private readonly double[] opened;

    [Scratch("worked out in every step")]
    private readonly double[] replacedShare;

    [Scratch("worked out in every step")]
    private readonly double[] applications;

    [Scratch("worked out in every step")]
    private readonly double[] matchedShare;

    [Scratch("worked out in every step")]
    private readonly double[] fromUnemployment;

    [Scratch("worked out in every step")]
    private readonly double[] fromWork;
    private int steps;

    /// <summary>Starts a market.</summary>
    /// <param name="rules">Hazards, speeds and rules.</param>
    /// <param name="accessibility">
    /// How easily an occupation's persons work in another, 0 or more; from-occupation × to-occupation, row by row.
    /// </param>
    /// <param name="employed">Employed persons by occupation.</param>
    /// <param name="unemployed">Unemployed persons by the occupation of their last work.</param>
    /// <param name="vacancies">Vacant posts by occupation.</param>
    /// <exception cref="ArgumentOutOfRangeException">Lengths do not fit, or a number is out of its range.</exception>
    public ExpectedFlows(
        FlowRules rules, ReadOnlySpan<double> accessibility, ReadOnlySpan<double> employed,
        ReadOnlySpan<double> unemployed, ReadOnlySpan<double> vacancies)
    {
        ArgumentNullException.ThrowIfNull(rules);
        rules.ThrowIfWrong();
        int count = employed.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(employed));
        ArgumentOutOfRangeException.ThrowIfNotEqual(unemployed.Length, count, nameof(unemployed));
        ArgumentOutOfRangeException.ThrowIfNotEqual(vacancies.Length, count, nameof(vacancies));
        ArgumentOutOfRangeException.ThrowIfNotEqual(accessibility.Length, count * count, nameof(accessibility));
        this.rules = rules;
        this.accessibility = Checked(accessibility, nameof(accessibility));
        this.employed = Checked(employed, nameof(employed));
        this.unemployed = Checked(unemployed, nameof(unemployed));
        this.vacancies = Checked(vacancies, nameof(vacancies));
        attraction = accessibility.ToArray();
        separated = new double[count];
        opened = new double[count];
        replacedShare = new double[count];
        applications = new double[count];
        matchedShare = new double[count];
        fromUnemployment = new double[count * count];
        fromWork = new double[count * count];
    }

    /// <inheritdoc/>
    public int Occupations => employed.Length;

    /// <summary>Sets wages, which draw applications where <see cref="FlowRules.WageExponent"/> is not zero.</summary>
    /// <param name="wages">Wage of each occupation in any unit, above 0; only their ratios count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length does not fit, or a wage is not above 0.</exception>
    public void SetWages(ReadOnlySpan<double> wages)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(wages.Length, Occupations, nameof(wages));
        for (int to = 0; to < wages.Length; to++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wages[to], nameof(wages));
            double pull = PortableMath.Pow(wages[to], rules.WageExponent);
            for (int from = 0; from < wages.Length; from++)
            {
                int place = (from * wages.Length) + to;
                attraction[place] = accessibility[place] * pull;
            }
        }
    }

    /// <inheritdoc/>
    public void Advance(ReadOnlySpan<double> target)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(target.Length, Occupations, nameof(target));
        double before = LabourForce();
        PlanPosts(target);
        CountApplications();
        ShareMatches();
        Move();
        steps++;
        CheckLabourForce(before);
    }

    /// <inheritdoc/>
    public double Employed(int occupation) => employed[occupation];

    /// <inheritdoc/>
    public double Unemployed(int occupation) => unemployed[occupation];

    /// <inheritdoc/>
    public double Vacancies(int occupation) => vacancies[occupation];

    /// <summary>Persons who left work of an occupation for unemployment in the last step.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    public double Separated(int occupation) => separated[occupation];

    /// <summary>Posts opened in an occupation in the last step, those that job changers left behind aside.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    public double Opened(int occupation) => opened[occupation];

    /// <summary>Applications for the vacancies of an occupation in the last step.</summary>
    /// <param name="occupation">Row of the occupation.</param>
    public double Applications(int occupation) => applications[occupation];

    /// <summary>Unemployed persons whom an occupation hired in the last step.</summary>
    /// <param name="from">Occupation of their last work.</param>
    /// <param name="to">Occupation that hired them.</param>
    public double HiredFromUnemployment(int from, int to) => fromUnemployment[(from * Occupations) + to];

    /// <summary>Employed persons whom an occupation hired in the last step.</summary>
    /// <param name="from">Occupation that they left.</param>
    /// <param name="to">Occupation that hired them.</param>
    public double HiredFromWork(int from, int to) => fromWork[(from * Occupations) + to];

    /// <summary>Shows the stocks.</summary>
    /// <param name="state">Keeps them, or puts them back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(ExpectedFlows));
        state.Column<double>(employed);
        state.Column<double>(unemployed);
        state.Column<double>(vacancies);
        state.Value(ref steps);
    }

    private static double[] Checked(ReadOnlySpan<double> values, string name)
    {
        foreach (double value in values)
        {
            if (!(value >= 0.0 && double.IsFinite(value)))
            {
                throw new ArgumentOutOfRangeException(name, value, "It is 0 or more.");
            }
        }

        return values.ToArray();
    }

    /// <summary>Separations and openings from the distance to the target (L-5 to L-7).</summary>
    private void PlanPosts(ReadOnlySpan<double> target)
    {
        for (int o = 0; o < employed.Length; o++)
        {
            double surplus = employed[o] + vacancies[o] - target[o];
            replacedShare[o] = rules.FreezeWidthShare is { } width
                ? LabourEquations.ReplacementShare(employed[o], surplus, width)
                : 1.0;
            separated[o] = LabourEquations.Separations(
                employed[o], surplus, rules.SeparationHazardPerStep, rules.LayoffSpeedPerStep);
            opened[o] = LabourEquations.Openings(
                employed[o], surplus, rules.OpeningHazardPerStep * replacedShare[o], rules.OpeningSpeedPerStep);
        }
    }

    /// <summary>Spreads applications over occupations as vacancies and attraction pull them.</summary>
    private void CountApplications()
    {
        int count = employed.Length;
        Array.Clear(applications);
        for (int from = 0; from < count; from++)
        {
            ReadOnlySpan<double> row = attraction.AsSpan(from * count, count);
            double pull = 0.0;
            for (int to = 0; to < count; to++)
            {
                pull += vacancies[to] * row[to];
            }

            double perPull = pull > 0.0 ? 1.0 / pull : 0.0;
            double unemployedPerPull = rules.ContactShare * unemployed[from] * perPull;
            double employedPerPull = rules.JobSearchShare * (employed[from] - separated[from]) * perPull;
            for (int to = 0; to < count; to++)
            {
                double pulled = vacancies[to] * row[to];
                fromUnemployment[(from * count) + to] = unemployedPerPull * pulled;
                fromWork[(from * count) + to] = employedPerPull * pulled;
                applications[to] += (unemployedPerPull + employedPerPull) * pulled;
            }
        }
    }

    /// <summary>Chance of an application to be taken, by occupation (L-10, L-11).</summary>
    private void ShareMatches()
    {
        for (int o = 0; o < applications.Length; o++)
        {
            double matches = rules.Matching == MatchingRule.CobbDouglas
                ? LabourEquations.CobbDouglas(
                    applications[o], vacancies[o], rules.MatchingEfficiency, rules.MatchExponent)
                : LabourEquations.UrnBallExponential(applications[o], vacancies[o]);
            matchedShare[o] = applications[o] > 0.0 ? matches / applications[o] : 0.0;
        }
    }

    private void Move()
    {
        int count = employed.Length;
        for (int o = 0; o < count; o++)
        {
            employed[o] -= separated[o];
            unemployed[o] += separated[o];
            vacancies[o] += opened[o];
        }

        for (int from = 0; from < count; from++)
        {
            double leftUnemployment = 0.0;
            double leftWork = 0.0;
            for (int to = 0; to < count; to++)
            {
                int place = (from * count) + to;
                fromUnemployment[place] *= matchedShare[to];
                fromWork[place] *= matchedShare[to];
                double hired = fromUnemployment[place] + fromWork[place];
                employed[to] += hired;
                vacancies[to] -= hired;
                leftUnemployment += fromUnemployment[place];
                leftWork += fromWork[place];
            }

            unemployed[from] -= leftUnemployment;
            employed[from] -= leftWork;
            vacancies[from] += leftWork * replacedShare[from];
        }

        // A stock that empties may end a rounding below nothing.
        for (int o = 0; o < count; o++)
        {
            employed[o] = Math.Max(0.0, employed[o]);
            unemployed[o] = Math.Max(0.0, unemployed[o]);
            vacancies[o] = Math.Max(0.0, vacancies[o]);
        }
    }

    private double LabourForce()
    {
        double persons = 0.0;
        for (int o = 0; o < employed.Length; o++)
        {
            persons += employed[o] + unemployed[o];
        }

        return persons;
    }

    private void CheckLabourForce(double before)
    {
        double after = LabourForce();
        if (!(Math.Abs(after - before) <= RoundingTolerance * before))
        {
            throw new IdentityBrokenException(
                "labour force, millionths of a person", nameof(ExpectedFlows), steps,
                (long)(before * MillionthsPerPerson),
                double.IsFinite(after) ? (long)(after * MillionthsPerPerson) : -1);
        }
    }
}
