namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// What is known of a worker, 16 bytes that change at events only. Skill, wage and months since the last event follow
/// from the last event and the status, which is where the record lies.
/// </summary>
/// <param name="Worker">Number of the worker.</param>
/// <param name="Firm">Firm, the last one for who is without work.</param>
/// <param name="Skill">Skill after the month before the last event; the wage of who works goes by it.</param>
/// <param name="Since">The month before the last event, or before the first month.</param>
internal readonly record struct LabourRecord(int Worker, int Firm, float Skill, int Since)
{
    private const int MonthsMost = 4096;
    private static readonly float[] Learnt = Powers(1.0f - LabourRules.LearnShare);
    private static readonly float[] Kept = Powers(1.0f - LabourRules.ForgetShare);

    /// <summary>Skill of somebody in work after a month.</summary>
    public float SkillInWork(int month) => 1.0f - ((1.0f - Skill) * Learnt[month - Since]);

    /// <summary>Skill of somebody without work after a month.</summary>
    public float SkillOutOfWork(int month) => Skill * Kept[month - Since];

    /// <summary>The record of who is separated in a month.</summary>
    public LabourRecord Leave(int month) => new(Worker, Firm, SkillInWork(month - 1), month - 1);

    /// <summary>The record of who finds work in a month.</summary>
    public LabourRecord Enter(int month, int firms) =>
        new(Worker, Firm + 1 == firms ? 0 : Firm + 1, SkillOutOfWork(month - 1), month - 1);

    private static float[] Powers(float factor)
    {
        float[] powers = new float[MonthsMost];
        powers[0] = 1.0f;
        for (int k = 1; k < MonthsMost; k++)
        {
            powers[k] = powers[k - 1] * factor;
        }

        return powers;
    }
}
