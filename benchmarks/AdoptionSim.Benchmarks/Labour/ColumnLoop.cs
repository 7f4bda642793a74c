using System;
using System.Linq;
using AdoptionSim.Kernel;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>An array for each property and the same loop, draw for draw.</summary>
internal sealed class ColumnLoop : ILabourContestant
{
    private readonly byte[] occupation;
    private readonly bool[] isEmployed;
    private readonly int[] firm;
    private readonly int[] monthsSince;
    private readonly float[] skill;
    private readonly float[] wage;
    private readonly int[] employed = new int[LabourRules.Occupations];
    private readonly float[] separation = new float[LabourRules.Occupations];
    private readonly float[] finding = new float[LabourRules.Occupations];
    private SplitMix random = new(1);
    private StableHash digest;
    private long separations;
    private long hires;

    public ColumnLoop(int count)
    {
        occupation = new byte[count];
        isEmployed = new bool[count];
        firm = new int[count];
        monthsSince = new int[count];
        skill = new float[count];
        wage = new float[count];
        for (int k = 0; k < LabourRules.Occupations; k++)
        {
            separation[k] = (float)LabourRules.Separation(k);
            finding[k] = (float)LabourRules.Finding(k);
        }

        for (uint k = 0; k < count; k++)
        {
            occupation[k] = LabourRules.Occupation(k);
            isEmployed[k] = LabourRules.IsEmployedFirst(k);
            firm[k] = LabourRules.FirmFirst(k, count);
            skill[k] = LabourRules.FirstSkill;
            monthsSince[k] = -1;
            wage[k] = isEmployed[k] ? LabourRules.Wage(LabourRules.FirstSkill) : 0.0f;
        }
    }

    public string Name => "C#, columns";

    public void Run(int months)
    {
        for (int month = 0; month < months; month++)
        {
            Array.Clear(employed);
            Step(occupation, isEmployed, firm, monthsSince, skill, wage);
            foreach (int count in employed)
            {
                digest.Add((ulong)count);
            }
        }
    }

    public LabourResult Result() => new(
        separations, hires, isEmployed.Average(works => works ? 0.0 : 1.0), skill.Average(value => (double)value),
        wage.Where((_, k) => isEmployed[k]).Average(value => (double)value),
        monthsSince.Average(value => (double)value), digest.Value);

    private void Step(
        byte[] occupations, bool[] works, int[] firms, int[] since, float[] skills, float[] wages)
    {
        SplitMix next = random;
        for (int k = 0; k < occupations.Length; k++)
        {
            float drawn = next.Next();
            int mine = occupations[k];
            bool working = works[k];
            float ability = skills[k];
            since[k]++;
            if (drawn < (working ? separation[mine] : finding[mine]))
            {
                working = !working;
                works[k] = working;
                since[k] = 0;
                wages[k] = working ? LabourRules.Wage(ability) : 0.0f;
                firms[k] = working ? LabourRules.NextFirm(firms[k], firms.Length) : firms[k];
                (working ? ref hires : ref separations)++;
            }

            skills[k] = working
                ? ability + (LabourRules.LearnShare * (1.0f - ability))
                : ability * (1.0f - LabourRules.ForgetShare);
            employed[mine] += working ? 1 : 0;
        }

        random = next;
    }
}
