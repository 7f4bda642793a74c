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
    private static readonly DrawStream Stream = new("firm.closure");
    private readonly Draws draws = new(key, Stream);

    public void Run(Staffing staffing, LabourConditions work, CountryPopulation population, WorkCounts counts)
    {
        for (int f = 0; f < firms.Count; f++)
        {
            if (!FirmsPlanPosts.Plans(f, work.Tick))
            {
                continue;
            }

            Stratum stratum = population.Firms.Strata[firms.Columns[f].Stratum];
            double probability = setting.ExitProbabilityPerQuarter[stratum.SizeClass];
            DrawBlock draw = draws.Block((uint)work.Tick, firms.Columns.FirstId + (uint)f);
            if (stratum.Kind != EmployerKind.Public && draw.Uniform0 < probability)
            {
                Close(f, staffing, work);
                firms.Succeed(f, draw.Uniform1);
                counts.FirmsClosed++;
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
