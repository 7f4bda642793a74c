using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// Step 14: a firm that plans may close (equation L-20). Its staff loses work, and a new firm of the same kind takes
/// its place, opens its posts, and begins with AI as the living firms of its kind stand.
/// </summary>
internal sealed class FirmsComeAndGo(DrawKey key, LabourSetting setting, FirmBlock firms, FirmPosts posts)
{
    private const int ChunkFirms = 256;
    private static readonly DrawStream Stream = new("firm.closure");
    private readonly Draws draws = new(key, Stream);

    public void Run(Staffing staffing, LabourConditions work, CountryPopulation population, WorkCounts counts)
    {
        int end = FirmsPlanPosts.EndOfPlans(firms, work.Tick);
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkFirms];
        for (int start = FirmsPlanPosts.FirstToPlan(firms, work.Tick); start < end; start += ChunkFirms)
        {
            int length = Math.Min(ChunkFirms, end - start);
            draws.FillBlocks((uint)work.Tick, firms.Columns.FirstId + (uint)start, drawn[..length]);
            for (int k = 0; k < length; k++)
            {
                int f = start + k;
                Stratum stratum = population.Firms.Strata[firms.Columns[f].Stratum];
                double probability = setting.ExitProbabilityPerQuarter[stratum.SizeClass];
                if (drawn[k].Uniform0 < probability && stratum.Kind != EmployerKind.Public)
                {
                    Close(f, staffing, work);
                    firms.Succeed(f, drawn[k].Uniform1);
                    counts.FirmsClosed++;
                }
            }
        }
    }

    private void Close(int f, Staffing staffing, LabourConditions work)
    {
        for (int post = posts.Start[f]; post < posts.Start[f + 1]; post++)
        {
            while (posts[post].Head >= 0)
            {
                staffing.End(posts[post].Head, FlowKind.LostByClosure, LabourStatus.Unemployed, work);
            }

            int missing = -posts[post].Surplus;
            if (missing > 0)
            {
                staffing.OpenLater(post, missing);
            }
        }
    }
}
