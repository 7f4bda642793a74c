using System.Linq;
using AdoptionSim.Kernel;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>An object for each worker and a loop over all, as a first agent-based model is written.</summary>
internal sealed class ObjectLoop : ILabourContestant
{
    private readonly Worker[] workers;
    private readonly int[] employed = new int[LabourRules.Occupations];
    private readonly float[] separation = new float[LabourRules.Occupations];
    private readonly float[] finding = new float[LabourRules.Occupations];
    private SplitMix random = new(1);
    private StableHash digest;
    private long separations;
    private long hires;

    public ObjectLoop(int count)
    {
        workers = new Worker[count];
        for (int occupation = 0; occupation < LabourRules.Occupations; occupation++)
        {
            separation[occupation] = (float)LabourRules.Separation(occupation);
            finding[occupation] = (float)LabourRules.Finding(occupation);
        }

        for (uint k = 0; k < workers.Length; k++)
        {
            bool works = LabourRules.IsEmployedFirst(k);
            workers[k] = new Worker
            {
                Occupation = LabourRules.Occupation(k),
                IsEmployed = works,
                Firm = LabourRules.FirmFirst(k, count),
                Skill = LabourRules.FirstSkill,
                Months = -1,
                Wage = works ? LabourRules.Wage(LabourRules.FirstSkill) : 0.0f,
            };
        }
    }

    public string Name => "C#, an object for each worker";

    public void Run(int months)
    {
        for (int month = 0; month < months; month++)
        {
            System.Array.Clear(employed);
            foreach (Worker worker in workers)
            {
                Step(worker);
                if (worker.IsEmployed)
                {
                    employed[worker.Occupation]++;
                }
            }

            foreach (int count in employed)
            {
                digest.Add((ulong)count);
            }
        }
    }

    public LabourResult Result() => new(
        separations, hires, workers.Average(worker => worker.IsEmployed ? 0.0 : 1.0),
        workers.Average(worker => (double)worker.Skill),
        workers.Where(worker => worker.IsEmployed).Average(worker => (double)worker.Wage),
        workers.Average(worker => (double)worker.Months), digest.Value);

    private void Step(Worker worker)
    {
        float drawn = random.Next();
        worker.Months++;
        if (worker.IsEmployed)
        {
            if (drawn < separation[worker.Occupation])
            {
                worker.IsEmployed = false;
                worker.Wage = 0.0f;
                worker.Months = 0;
                separations++;
            }
        }
        else if (drawn < finding[worker.Occupation])
        {
            worker.IsEmployed = true;
            worker.Firm = LabourRules.NextFirm(worker.Firm, workers.Length);
            worker.Wage = LabourRules.Wage(worker.Skill);
            worker.Months = 0;
            hires++;
        }

        worker.Skill = worker.IsEmployed
            ? worker.Skill + (LabourRules.LearnShare * (1.0f - worker.Skill))
            : worker.Skill * (1.0f - LabourRules.ForgetShare);
    }

    private sealed class Worker
    {
        public byte Occupation { get; init; }

        public bool IsEmployed { get; set; }

        public int Firm { get; set; }

        public int Months { get; set; }

        public float Skill { get; set; }

        public float Wage { get; set; }
    }
}
